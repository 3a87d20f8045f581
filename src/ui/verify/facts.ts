import {
  type BoundUnit,
  type CheckResult,
  formatBytes,
  type JudgedFigure,
  type Measurement,
  type Verdict,
  type VerifyReport,
  type WorseFigure,
} from '../../model/index.ts';
import { formatDuration, plural } from '../format.ts';

/** What stands before a check: a word, since colour alone tells nothing. */
export function wordOf({ verdict, fails, severity }: CheckResult): string {
  if (verdict === 'pass') return 'pass';
  if (fails) return 'FAIL';
  if (verdict === 'fail' && severity === 'warn') return 'warn';
  return verdict === 'inconclusive' ? 'open' : '?';
}

/** The same of one number of it, where it stands in a row of its own; empty: it is for information. */
export function figureWord(result: CheckResult, { verdict }: JudgedFigure): string {
  if (verdict === null) return '';
  const isOne = verdict === 'fail' || (verdict !== 'pass' && result.strict);
  return wordOf({ ...result, verdict, fails: result.fails && isOne });
}

const SPAN_FROM = 120_000;
const DAY = 86_400_000;

/** A value with its unit: `4.2%`, `12.3 ms`, `31.0 days`, `1.2 GB`. */
export function valueText(value: number | string, unit: string | null): string {
  if (typeof value === 'string') return value;
  if (unit === 'share') return `${rounded(value * 100)}%`;
  if (unit === 'bytes' && value >= 1024) return formatBytes(Math.round(value));
  if (unit === 'ms') {
    if (value >= 2 * DAY) return `${rounded(value / DAY)} days`;
    if (value >= SPAN_FROM) return formatDuration(value / 1000);
    return value >= 1_000 ? `${rounded(value / 1_000)} s` : `${rounded(value)} ms`;
  }
  if (unit === 'a second') return `${rounded(value)}/s`;
  return unit === null ? rounded(value) : `${rounded(value)} ${unit}`;
}

/** Whole numbers as they are, else three digits that say something; a share just under 100% is none of 100%. */
const rounded = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  const text = Number(value.toPrecision(3));
  return String(value < 100 && value >= 99.95 ? Math.floor(value * 1000) / 1000 : text);
};

export function intervalText({ interval, unit }: Measurement): string {
  if (interval === null) return '';
  const [low, high] = interval.map((end) => valueText(end, unit));
  return low === high ? '' : `[${low}, ${high}]`;
}

/** What was measured with its interval, or why nothing was. */
export const measuredText = (figure: JudgedFigure): string =>
  figure.measured === null
    ? whyText(figure)
    : `${valueText(figure.measured.value, figure.measured.unit)} ${intervalText(figure.measured)}`.trim();

/** What is measured in a bound's unit, where nothing was. */
const UNITS: { readonly [unit in BoundUnit]: string | null } = {
  ...{ share: 'share', ratio: 'share', time: 'ms', span: 'ms', number: null },
};

/** `at most 10%`, `from 5 ms to 50 ms`; null: nothing bounds it. */
export function boundText({ bound, measured, holds }: JudgedFigure): string | null {
  if (holds !== undefined) return 'required';
  if (bound === null) return null;
  const unit = measured?.unit ?? UNITS[bound.unit];
  const { min, max } = bound;
  if (min !== null && max !== null) {
    return `from ${valueText(min, unit)} to ${valueText(max, unit)}`;
  }
  return min === null ? `≤ ${valueText(max ?? 0, unit)}` : `≥ ${valueText(min, unit)}`;
}

export const whyText = ({ unanswered }: JudgedFigure): string =>
  unanswered === null
    ? ''
    : [unanswered.why, unanswered.needs].filter((text) => text !== '').join('; ');

const WORDS: readonly (readonly [Verdict, string])[] = [
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['inconclusive', 'inconclusive'],
  ['cannot-tell', 'cannot be told'],
];

/** `6 checks: 4 passed, 1 failed, 1 cannot be told`. */
export function sumText({ results }: Pick<VerifyReport, 'results'>): string {
  const parts = WORDS.flatMap(([verdict, word]) => {
    const count = results.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${plural(results.length, 'check')}: ${parts.join(', ')}`;
}

/** `dead: 0.5% → 2.5% of table.public.log, and fails now`. */
export function worseText(one: WorseFigure): string {
  const { name, address, quantity, unit, before, after, verdicts } = one;
  const what = quantity === '' ? address : `${address} ${quantity}`;
  const fails = verdicts[0] !== 'fail' && verdicts[1] === 'fail' ? ', and fails now' : '';
  return `${name}: ${valueText(before, unit)} → ${valueText(after, unit)} of ${what}${fails}`;
}

/** Where a value, its interval and its bounds lie, each from 0 to 1. */
interface Places {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly ends: readonly number[];
}

/** Over twice the bound's range; of a share near 100% over what is left up to there. null: nothing bounds it. */
export function placesOf({
  bound,
  measured,
}: Pick<JudgedFigure, 'bound' | 'measured'>): Places | null {
  if (bound === null || measured === null || typeof measured.value !== 'number') return null;
  const [low, high] = measured.interval ?? [measured.value, measured.value];
  const isHigh = measured.unit === 'share' && (bound.min ?? 0) > 0.5;
  const most = isHigh ? 1 : 2 * (bound.max ?? bound.min ?? 1);
  const least = isHigh ? 2 * (bound.min ?? 0) - 1 : 0;
  const at = (value: number) => Math.max(0, Math.min(1, (value - least) / (most - least || 1)));
  const ends = [bound.min, bound.max].filter((end) => end !== null);
  return { value: at(measured.value), low: at(low), high: at(high), ends: ends.map(at) };
}

/** The same in characters: `──●──┃────`. */
export function barOf(figure: JudgedFigure, columns: number): string | null {
  const places = placesOf(figure);
  if (places === null) return null;
  const cell = (place: number) => Math.round(place * (columns - 1));
  const cells = Array.from({ length: columns }, () => '─');
  for (let x = cell(places.low); x <= cell(places.high); x += 1) cells[x] = '━';
  for (const end of places.ends) cells[cell(end)] = '┃';
  cells[cell(places.value)] = '●';
  return cells.join('');
}
