import type { Act } from '../change.ts';
import type { Frame } from './frame.ts';
import { line, text } from './svg.ts';

const ROWS = 4;
const ROW = 12.5;
/** Of a letter, on average. */
const LETTER = 5.8;

interface Label {
  readonly words: string;
  /** Where it hangs. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** What the bars are, as far as there is room: those that took longest first. */
export function labels(acts: readonly Act[], at: Frame, top: number): readonly string[] {
  const rows: Label[][] = Array.from({ length: ROWS }, () => []);
  for (const label of wanted(acts, at)) {
    const row = rows.findIndex((_, n) => fits(label, rows, n));
    rows[row]?.push(label);
  }
  return rows.flatMap((row, n) => row.flatMap((label) => draw(label, top, top + (n + 1) * ROW)));
}

/** Its own row has room for the words, and no row before it is in the way of the line they hang on. */
function fits({ x, from, to }: Label, rows: readonly (readonly Label[])[], n: number): boolean {
  const hangs = (other: Label) => other.x > from - 4 && other.x < to + 4;
  return (
    rows[n]?.every((other) => to + 8 < other.from || from > other.to + 8) === true &&
    rows.slice(0, n).every((row) => row.every((other) => x < other.from - 4 || x > other.to + 4)) &&
    !rows
      .slice(n + 1)
      .flat()
      .some(hangs)
  );
}

/** One for all attempts at the same thing. */
function wanted(acts: readonly Act[], at: Frame): readonly Label[] {
  const texts = [...new Set(acts.map((act) => act.text))];
  return texts
    .map((words) => acts.filter((act) => act.text === words))
    .sort((a, b) => total(b) - total(a))
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const words = short(first.text) + (same.length > 1 ? `, ${same.length} attempts` : '');
      const width = words.length * LETTER;
      const x = at.x(first.from);
      const from = Math.min(x, at.right - width);
      return [{ words, x, from, to: from + width }];
    });
}

const total = (acts: readonly Act[]): number =>
  acts.reduce((sum, { from, to }) => sum + to - from, 0);

/** Without the schema, and without what stands in brackets or after them. */
const short = (statement: string): string =>
  statement.replaceAll('ml_features.', '').replace(/;$| ON .*| \(.*|, ALTER.*/, '');

const draw = ({ words, x, from }: Label, top: number, y: number): readonly string[] => [
  line([x, top], [x, y - (from === x ? 0 : 8)], { 'stroke-opacity': '0.5' }),
  text([from + (from === x ? 3 : 0), y], words, { 'font-size': '10' }),
];
