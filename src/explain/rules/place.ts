import type { Place } from '../../model/index.ts';

/** A place in bytes as line and column, both from 1; a column is a character as editors count them. */
export function placeOf(text: string, file: string, at: number): Place {
  const before = Buffer.from(text).subarray(0, at).toString();
  const lines = before.split('\n');
  const line = lines.length;
  const source = text.split('\n')[line - 1];
  return {
    ...{ file, line, column: (lines.at(-1) ?? '').length + 1 },
    ...(source === undefined ? {} : { source: source.replace(/\r$/, '') }),
  };
}
