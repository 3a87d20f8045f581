import type { Act } from '../change.ts';
import type { Frame } from './frame.ts';
import { line, text } from './svg.ts';

const MOST = 5;
const ROW = 12.5;
export const LABELS_HEIGHT = MOST * ROW;
/** Of a letter, on average. */
const LETTER = 5.8;

interface Label {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** What the bars are: those that took longest, like stairs, so that no label is in the way of what another hangs on. */
export function labels(acts: readonly Act[], at: Frame, top: number): readonly string[] {
  const rows: Label[][] = [];
  for (const label of wanted(acts, at).sort((a, b) => b.from - a.from)) {
    const free = rows.find((row) => row.every(({ from }) => label.to + 8 < from));
    if (free === undefined) rows.push([label]);
    else free.push(label);
  }
  return rows.flatMap((row, n) => row.flatMap((label) => draw(label, top, top + (n + 1) * ROW)));
}

/** One for all attempts at the same thing. */
function wanted(acts: readonly Act[], at: Frame): Label[] {
  return [...new Set(acts.map((act) => act.text))]
    .map((words) => acts.filter((act) => act.text === words))
    .sort((a, b) => total(b) - total(a))
    .slice(0, MOST)
    .map((same) => {
      const words =
        short(same[0]?.text ?? '') + (same.length > 1 ? `: ${same.length} attempts` : '');
      const from = at.x(Math.min(...same.map((act) => act.from)));
      return { words, from, to: from + words.length * LETTER };
    });
}

const total = (acts: readonly Act[]): number =>
  acts.reduce((sum, { from, to }) => sum + to - from, 0);

/** Without the schema, and without what stands in brackets or after them. */
const short = (statement: string): string =>
  statement.replaceAll('ml_features.', '').replace(/;$| ON .*| \(.*|, ALTER.*/, '');

const draw = ({ words, from }: Label, top: number, y: number): readonly string[] => [
  line([from, top], [from, y], { 'stroke-opacity': '0.5' }),
  text([from + 3, y], words, { 'font-size': '10' }),
];
