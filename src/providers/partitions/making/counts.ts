import type { Reading, Sibling } from './readings.ts';
import { pieceText, type Template } from './template.ts';

/** Every way in which one number of a name can be a count of partitions: `events_007`, `events_p0007`, `part7_of_events`.
 *  Beside a year none is: it may begin anew with the next. */
export function counts(sibling: Sibling, { line, stem }: Reading): readonly Template[] {
  const { name, from } = sibling;
  if (from === null) return [];
  const start = name.startsWith(stem) ? stem.length : 0;
  const year = pieceText({ end: 'FROM', word: 'YYYY' }, sibling, line);
  return [...name.slice(start).matchAll(/\d+/g)].flatMap(({ 0: run, index }) => {
    const before = name.slice(0, start + index);
    const after = name.slice(start + index + run.length);
    if (year !== null && `${before.slice(start)} ${after}`.includes(year)) return [];
    const plus = BigInt(run) - line.index(from);
    return [run.length, 1].map((width) => [{ text: before }, { plus, width }, { text: after }]);
  });
}
