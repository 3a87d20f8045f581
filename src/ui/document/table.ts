import { type Line, line, type Role, span } from './line.ts';
import { pad, widest } from './width.ts';

const BETWEEN = '  ';

/** Rows of text under their titles, columns aligned; the last column wraps within itself. */
export function tableLines(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Line[] {
  const widths = titles.map((title, x) => widest([title, ...rows.map((row) => row[x] ?? '')]));
  const hang = widths.slice(0, -1).reduce((sum, wide) => sum + wide + BETWEEN.length, 0);
  const draw = (cells: readonly string[], role: Role): Line => {
    const padded = cells.map((cell, x) =>
      x === cells.length - 1 ? cell : pad(cell, widths[x] ?? 0) + BETWEEN,
    );
    return line([span(padded.join(''), role)], { hang });
  };
  return [draw(titles, 'dim'), ...rows.map((row) => draw(row, 'plain'))];
}
