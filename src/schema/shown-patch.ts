import { hiddenIn } from './hidden/read.ts';
import { Veil } from './hidden/veil.ts';
import { lineStarts } from './source.ts';

/** A unified diff of one file with each of its lines as it may be shown; what either side hides of a line that stays is
 *  hidden. */
export function shownPatch(patch: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  let [a, b, inHunk] = [0, 0, false];
  return patch
    .split('\n')
    .map((row) => {
      const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
      if (hunk !== null) {
        [a, b, inHunk] = [Number(hunk[1]), Number(hunk[2]), true];
        return row;
      }
      const mark = row[0] ?? '';
      if (!inHunk || !'-+ '.includes(mark) || mark === '') return row;
      const line = row.slice(1).replace(/\r$/, '');
      const [was, is] = [mark === '+' ? null : old(a), mark === '-' ? null : now(b)];
      if (mark !== '+') a += 1;
      if (mark !== '-') b += 1;
      const shown = is === null || is === line ? (was ?? is) : is;
      return `${mark}${shown}${row.endsWith('\r') ? '\r' : ''}`;
    })
    .join('\n');
}

function linesOf(text: string): (number: number) => string {
  const veil = new Veil(text, lineStarts({ file: '', text }));
  return (number) => veil.line(number, 1, hiddenIn)?.text ?? '';
}
