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

/** Names that something has. */
export interface Used {
  has(name: string): boolean;
  add(name: string): unknown;
}

/** Names under one parent, each given once: the parent's name is cut where the whole would not fit, for all these
 *  suffixes alike, so that they sort and search together; a number tells those apart that would be the same. `used`
 *  are names that there are already; those that are given join them. */
export function namer(
  parent: string,
  used: Used,
  suffixes: readonly string[],
): (suffix: string) => string {
  const longest = Math.max(0, ...suffixes.map(({ length }) => length));
  const stem = suffixed(parent, ' '.repeat(longest)).slice(0, -longest || undefined);
  return (suffix) => unused(used, (number) => suffixed(stem, suffix + number));
}

/** The first name that is free, with no number if it can be. */
export function unused(used: Used, nameWith: (number: string) => string): string {
  for (let n = 1; ; n++) {
    const name = nameWith(n === 1 ? '' : `_${n}`);
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}

/** More than any suffix needs. */
const ROOM = ' '.repeat(32);

/** What the name of a partition of ours begins with, however much of its parent's had to be cut off. */
export const commonStart = (parent: string): string => suffixed(parent, ROOM).trimEnd();

/** Whether a partition is called as `namer` would with this suffix. */
export const isNamed = (name: string, parent: string, suffix: string): boolean =>
  [name, name.replace(/_\d+$/, '')].some((text) => {
    const stem = text.endsWith(suffix) ? text.slice(0, -suffix.length) : '';
    return stem === parent || (parent.startsWith(stem) && stem.startsWith(commonStart(parent)));
  });
