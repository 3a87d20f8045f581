import { characters } from './characters.ts';

/** Most of what a plan says, our own marks included: a column for each character, and nothing to look up. */
const isPlain = (text: string): boolean => /^[ -~»…→’─✓✗█░]*$/.test(text);

/** Columns the text takes in a terminal. */
export const width = (text: string): number =>
  isPlain(text) ? text.length : characters().width(text);

/** Columns of the widest text; 0 where there is none. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, width(text)), 0);

export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** The longest start of the text that fits, and the rest; characters are never torn apart. */
export function split(text: string, columns: number): readonly [string, string] {
  if (isPlain(text)) {
    const end = Math.max(0, columns);
    return [text.slice(0, end), text.slice(end)];
  }
  let used = 0;
  for (const { segment, index } of characters().graphemes.segment(text)) {
    used += width(segment);
    if (used > columns) return [text.slice(0, index), text.slice(index)];
  }
  return [text, ''];
}

/** As `split`, but between the parts of a name where one ends in the second half of the room. */
export function splitName(text: string, columns: number): readonly [string, string] {
  const [head, rest] = split(text, columns);
  const end = Math.max(...['.', '_', ',', '/', '-'].map((mark) => head.lastIndexOf(mark))) + 1;
  return rest === '' || end < head.length / 2
    ? [head, rest]
    : [text.slice(0, end), text.slice(end)];
}
