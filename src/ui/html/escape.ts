import { visible } from '../media.ts';

const MARKS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text of others as text of a page, also within an attribute: nothing of it is markup. */
export const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (mark) => MARKS.get(mark) ?? '');

/** The same of several lines, which stay lines: for what is shown as it was written. */
export const escapedLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => escaped(line.replaceAll('\t', '  ')))
    .join('\n');
