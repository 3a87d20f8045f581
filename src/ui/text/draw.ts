import { styleText } from 'node:util';
import { layout, type Row } from '../document/layout.ts';
import type { Line, Span } from '../document/line.ts';
import { STYLES } from '../document/style.ts';

export interface TextOptions {
  /** Columns of the screen. */
  readonly width: number;
  readonly color: boolean;
}

/** Lines as text for a pipe or a terminal, ending with a newline unless there are none. */
export const drawText = (lines: readonly Line[], options: TextOptions): string =>
  layout(lines, options.width)
    .map((row) => `${drawRow(row, options.color)}\n`)
    .join('');

const drawRow = (row: Row, color: boolean): string =>
  color
    ? row.map(ansi).join('').trimEnd()
    : row
        .map((span) => span.text)
        .join('')
        .trimEnd();

function ansi({ text, role }: Span): string {
  const { color, bold, dim } = STYLES[role];
  const looks = [
    ...(bold === true ? (['bold'] as const) : []),
    ...(dim === true ? (['dim'] as const) : []),
    ...(color === undefined ? [] : [color]),
  ];
  // Whether to colour was decided before: this is not to ask the stream again.
  return looks.length === 0 || text === ''
    ? text
    : styleText(looks, text, { validateStream: false });
}
