import { suffixed } from '../../../model/index.ts';

/** What a partition is called that begins at a wall time (milliseconds as if UTC), as pg_partman names it:
 *  `events_p20261124`, below a day `events_p20261124_130000`. */
export function timeSuffix(wall: number, withTime: boolean): string {
  const [date = '', time = ''] = new Date(wall).toISOString().split('T');
  const digits = (text: string) => text.replaceAll(/[^\d]/g, '');
  return `_p${digits(date)}${withTime ? `_${digits(time).slice(0, 6)}` : ''}`;
}

/** `events_p1000000`; a minus would have to be quoted. */
export const numberSuffix = (from: bigint): string => `_p${String(from).replace('-', 'n')}`;

/** Names under one parent, each given once: the parent's name is cut where the whole would not fit, for all these
 *  suffixes alike, so that they sort and search together; a number tells those apart that would be the same. `taken`
 *  are names that the schema has already. */
export function namer(
  parent: string,
  taken: Iterable<string>,
  suffixes: readonly string[],
): (suffix: string) => string {
  const used = new Set(taken);
  const longest = Math.max(0, ...suffixes.map(({ length }) => length));
  const stem = suffixed(parent, ' '.repeat(longest)).slice(0, -longest || undefined);
  return (suffix) => {
    for (let n = 1; ; n++) {
      const name = suffixed(stem, n === 1 ? suffix : `${suffix}_${n}`);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

/** More than any suffix needs. */
const ROOM = ' '.repeat(32);

/** What the name of a partition of ours begins with, however much of its parent's had to be cut off. */
export const commonStart = (parent: string): string => suffixed(parent, ROOM).trimEnd();
