import type { CheckResult, JudgedFigure, VerifyReport } from '../../model/index.ts';
import { BLANK, type Line, line, type Role, span } from '../document/line.ts';
import { pad, widest } from '../document/width.ts';
import { timeText } from '../format.ts';
import {
  barOf,
  boundText,
  intervalText,
  sumText,
  valueText,
  whyText,
  wordOf,
  worseText,
} from './facts.ts';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['pass', 'add'],
  ['FAIL', 'error'],
  ['warn', 'warning'],
  ['open', 'warning'],
  ['?', 'info'],
]);
const WORD = 6;
const BAR = 16;
const SHORT_BAR = 10;
/** Columns from which on a bound is drawn. */
const WIDE = 70;
const ROOMY = 100;

/** The checks as lines that text, ANSI and Ink draw alike: a line a figure, with where it lies against its bound. */
export function verifyDocument(report: VerifyReport, columns: number): readonly Line[] {
  const names = Math.min(24, widest(report.results.map(({ name }) => name)));
  const figures = report.results.flatMap((one) => one.figures);
  const shape = {
    names,
    values: widest(figures.map(shown)),
    bounds: widest(figures.map((one) => boundText(one) ?? '')),
    bar: columns >= ROOMY ? BAR : columns >= WIDE ? SHORT_BAR : 0,
  };
  const failed = report.results.some(({ fails }) => fails);
  return [
    ...report.results.flatMap((one) => checkLines(one, shape)),
    ...worseLines(report),
    BLANK,
    line([span(sumText(report), failed ? 'error' : 'strong'), span('.')]),
  ];
}

/** What became worse, where somebody asked. */
function worseLines({ since }: VerifyReport): readonly Line[] {
  if (since === null) return [];
  if (since.worse.length === 0) {
    return [BLANK, line([span(`Nothing became worse since ${timeText(since.at)}.`, 'dim')])];
  }
  return [
    BLANK,
    line([span(`Worse than ${timeText(since.at)}`, 'strong')]),
    ...since.worse.map((one) => line([span(worseText(one))], { indent: 2, hang: 2 })),
  ];
}

interface Columns {
  readonly names: number;
  readonly values: number;
  readonly bounds: number;
  /** Columns; 0: none is drawn. */
  readonly bar: number;
}

const shown = ({ measured }: JudgedFigure): string =>
  measured === null ? '' : valueText(measured.value, measured.unit);

function checkLines(result: CheckResult, shape: Columns): readonly Line[] {
  const word = wordOf(result);
  const { figures } = result;
  return figures.map((one, i) => {
    const head = [
      span(pad(i === 0 ? word : '', WORD), ROLES.get(word) ?? 'plain'),
      span(`${pad(i === 0 ? result.name : '', shape.names)}  `, 'strong'),
    ];
    const hang = WORD + shape.names + 2;
    return one.measured === null
      ? line([...head, span(`${label(one)}: `), span(whyText(one), 'dim')], { hang })
      : line([...head, ...figureSpans(one, shape)], { hang });
  });
}

function figureSpans(one: JudgedFigure, shape: Columns) {
  const role: Role =
    one.verdict === 'fail' ? 'error' : one.verdict === 'inconclusive' ? 'warning' : 'plain';
  const bar = shape.bar > 0 ? barOf(one, shape.bar) : null;
  const interval = one.measured === null ? '' : intervalText(one.measured);
  return [
    span(pad(shown(one), shape.values + 2), role),
    span(pad(boundText(one) ?? '', shape.bounds + 2), 'dim'),
    ...(shape.bar > 0 ? [span(pad(bar ?? '', shape.bar + 2), role)] : []),
    span(label(one)),
    ...(interval === '' ? [] : [span(` ${interval}`, 'dim')]),
  ];
}

/** The thing it is about; of a condition what is asked, of several quantities which it is. */
const label = ({ address, quantity, measured, holds }: JudgedFigure): string =>
  holds !== undefined && measured !== null ? measured.what : quantity === '' ? address : quantity;
