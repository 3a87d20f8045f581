import { renderToString } from 'ink';
import type { Line } from '../document/line.ts';
import { drawText } from '../text/draw.ts';
import { Rows } from './rows.ts';

/** Ink lays out some ten thousand rows a second; beyond this many lines the same picture is made of text. */
const MOST_LINES = 5_000;

/** Draws lines once on stdout. No live region: what scrolled away stays readable. */
export function drawLines(
  lines: readonly Line[],
  columns: number,
  stdout: NodeJS.WritableStream = process.stdout,
): void {
  stdout.write(
    lines.length > MOST_LINES
      ? drawText(lines, { width: columns, color: true })
      : `${renderToString(<Rows lines={lines} columns={columns} />, { columns })}\n`,
  );
}
