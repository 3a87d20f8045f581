import type { Place } from '../model/index.ts';
import { goesOnWithValue, showable, withoutValue } from './mask.ts';

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

/** Longest line that is shown. */
const MAX_LINE = 500;

/** Lines above that are looked at for the key a line belongs to. */
const ABOVE = 200;

/** The place with its line as written, passwords hidden. */
export function withLine(source: Source, place: Place): Place {
  const starts = lineStarts(source);
  const from = starts[place.line - 1];
  if (from === undefined) return place;
  const line = source.text.slice(from, starts[place.line] ?? source.text.length);
  const before = source.text.slice(starts[Math.max(0, place.line - 1 - ABOVE)], from);
  return { ...place, source: shownLine(before.split('\n'), line.trimEnd()) };
}

/** A line as it may be shown: without what may be a secret, by itself or as part of a value that begins above. */
const shownLine = (above: readonly string[], line: string): string =>
  showable(goesOnWithValue(above, line) ? '***' : withoutValue(line), MAX_LINE);

/** A unified diff of one file with each of its lines as it may be shown. */
export function shownPatch(patch: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shown = (lines: readonly string[], at: number) => {
    const line = lines[at - 1] ?? '';
    const end = line.endsWith('\r') ? '\r' : '';
    const above = lines.slice(Math.max(0, at - 1 - ABOVE), at - 1);
    return shownLine(above, line.slice(0, line.length - end.length)) + end;
  };
  let [a, b] = [0, 0];
  return patch
    .split('\n')
    .map((row) => {
      const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
      if (hunk !== null) {
        [a, b] = [Number(hunk[1]), Number(hunk[2])];
        return row;
      }
      if (b === 0 || !/^[-+ ]/.test(row)) return row;
      const line = row.startsWith('-') ? shown(old, a) : shown(now, b);
      if (!row.startsWith('+')) a += 1;
      if (!row.startsWith('-')) b += 1;
      return `${row[0]}${line}`;
    })
    .join('\n');
}
