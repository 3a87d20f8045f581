import type { Place } from '../model/index.ts';

/** The text of a design file. */
export interface Source {
  /** As people see it: relative to the working directory. */
  readonly file: string;
  readonly text: string;
  /** Of a part of a file: the number of its first line there. */
  readonly firstLine?: number;
}

/** Most texts are never asked for a place by its offset. */
const known = new WeakMap<Source, readonly number[]>();

/** Offset of the first character of every line. */
export function lineStarts(source: Source): readonly number[] {
  const before = known.get(source);
  if (before !== undefined) return before;
  const starts = [0];
  const { text } = source;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  known.set(source, starts);
  return starts;
}

/** Line and column of an offset, by binary search. */
export function placeAt(source: Source, offset: number): Place {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = low + (source.firstLine ?? 1);
  return { file: source.file, line, column: offset - (starts[low] ?? 0) + 1 };
}
