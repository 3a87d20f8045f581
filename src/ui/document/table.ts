import { type Line, line, type Role, type Span, span } from './line.ts';
import { pad, width } from './width.ts';

export interface Column {
  readonly title: string;
  readonly role?: Role;
}

const BETWEEN = '  ';

/** Rows of text under their titles, columns aligned; what is wider than the screen wraps. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly Line[] {
  const widths = columns.map(({ title }, x) =>
    Math.max(...[title, ...rows.map((row) => row[x] ?? '')].map(width)),
  );
  const draw = (cells: readonly Span[]): Line =>
    line(
      cells.map(({ text, role }, x) =>
        x === cells.length - 1
          ? { text, role }
          : { text: pad(text, widths[x] ?? 0) + BETWEEN, role },
      ),
    );
  return [
    draw(columns.map(({ title }) => span(title, 'dim'))),
    ...rows.map((row) => draw(columns.map(({ role }, x) => span(row[x] ?? '', role)))),
  ];
}
