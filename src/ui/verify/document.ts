import type { CheckResult, JudgedFigure, VerifyReport } from '../../model/index.ts';
import { BLANK, type Line, line, type Role, span } from '../document/line.ts';
import { pad, widest } from '../document/width.ts';
import { barOf, boundText, intervalText, sumText, valueText, whyText, wordOf } from './facts.ts';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['pass', 'add'],
  ['FAIL', 'error'],
  ['warn', 'warning'],
  ['open', 'warning'],
  ['?', 'info'],
]);
const WORD = 6;
const BAR = 16;
/** Columns from which on a bound is drawn. */
const WIDE = 70;

/** The checks as lines that text, ANSI and Ink draw alike: a line a figure, with where it lies against its bound. */
export function verifyDocument(report: VerifyReport, columns: number): readonly Line[] {
  const names = Math.min(24, widest(report.results.map(({ name }) => name)));
  const figures = report.results.flatMap((one) => one.figures);
  const shape = {
    names,
    values: widest(figures.map(shown)),
    bounds: widest(figures.map((one) => boundText(one) ?? '')),
    bars: columns >= WIDE,
  };
  const failed = report.results.some(({ fails }) => fails);
  return [
    ...report.results.flatMap((one) => checkLines(one, shape)),
    BLANK,
    line([span(sumText(report), failed ? 'error' : 'strong'), span('.')]),
  ];
}

interface Columns {
  readonly names: number;
  readonly values: number;
  readonly bounds: number;
  readonly bars: boolean;
}

const shown = ({ measured }: JudgedFigure): string =>
  measured === null ? '' : valueText(measured.value, measured.unit);

function checkLines(result: CheckResult, shape: Columns): readonly Line[] {
  const word = wordOf(result);
  const { figures } = result;
  return figures.map((one, i) => {
    const head = [
      span(pad(i === 0 ? word : '', WORD), ROLES.get(word) ?? 'plain'),
      span(pad(i === 0 ? result.name : '', shape.names + 2), 'strong'),
    ];
    const hang = WORD + shape.names + 2;
    return one.measured === null
      ? line([...head, span(`${label(one, result)}: `), span(whyText(one), 'dim')], { hang })
      : line([...head, ...figureSpans(one, result, shape)], { hang });
  });
}

function figureSpans(one: JudgedFigure, result: CheckResult, shape: Columns) {
  const role: Role =
    one.verdict === 'fail' ? 'error' : one.verdict === 'inconclusive' ? 'warning' : 'plain';
  const bar = shape.bars ? barOf(one, BAR) : null;
  const interval = one.measured === null ? '' : intervalText(one.measured);
  return [
    span(pad(shown(one), shape.values + 2), role),
    span(pad(boundText(one) ?? '', shape.bounds + 2), 'dim'),
    ...(shape.bars ? [span(pad(bar ?? '', BAR + 2), role)] : []),
    span(label(one, result)),
    ...(interval === '' ? [] : [span(` ${interval}`, 'dim')]),
  ];
}

/** The thing it is about; of a statement the quantity. */
const label = ({ address, quantity }: JudgedFigure, { type }: CheckResult): string =>
  quantity === '' ? address : address === 'statement' ? quantity : `${quantity} ${type}`;
