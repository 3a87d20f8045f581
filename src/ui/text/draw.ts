import { layout, type Row } from '../document/layout.ts';
import type { Line, Span } from '../document/line.ts';
import { STYLES } from '../document/style.ts';

export interface TextOptions {
  /** Columns of the screen. */
  readonly width: number;
  readonly color: boolean;
}

const COLORS = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const;

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

/** ECMA-48 SGR sequences around one span. */
function ansi({ text, role }: Span): string {
  const { color, bold, dim } = STYLES[role];
  const codes = [
    ...(bold === true ? [1] : []),
    ...(dim === true ? [2] : []),
    ...(color === undefined ? [] : [COLORS[color]]),
  ];
  return codes.length === 0 || text === '' ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}
