import type { Curve, CurvePoint } from '../../model/index.ts';
import { type Line, line, type Role, type Span, span } from '../document/line.ts';
import { pad, widest } from '../document/width.ts';

/* A row a setting: its interval against the goal, the share, and at what rate it is had. */

const LEAST_BAND = 16;
const MOST_BAND = 40;
const RATE = 10;

/** Columns below which rates have no bar. */
const ROOMY = 76;

export function curveLines(curve: Curve, columns: number, indent: number): readonly Line[] {
  const { points, what, by, goal, clients } = curve;
  const names = widest(points.map(({ at }) => at));
  const rates = points.map(rateText);
  const times = points.map(({ p50, p99 }) => `p50 ${p50.toFixed(2)} p99 ${p99.toFixed(2)} ms`);
  const isRoomy = columns >= ROOMY && points.every(({ rate }) => rate !== null);
  const texts = widest(rates) + widest(times) + (isRoomy ? RATE + 2 : 0);
  const free = columns - indent - names - texts - 13;
  const band = Math.max(LEAST_BAND, Math.min(MOST_BAND, free));
  const scale = scaleOf(curve, band);
  const most = Math.max(...points.map(({ rate }) => rate ?? 0));
  const who = clients === 1 ? 'one session' : `${clients} sessions at once`;
  return [
    line([span(`${what} by ${by}, from ${scale.least} to 1, asked for ${goal}; ${who}`, 'dim')], {
      ...{ indent, hang: 2 },
    }),
    ...points.map((point, at) =>
      line(
        [
          span(`${point.at.padStart(names)}  `, at === 0 ? 'strong' : 'plain'),
          ...bandSpans(point, scale, goal),
          span(`  ${point.value.toFixed(3)}`),
          ...(isRoomy ? [span('  '), rateBar(point.rate ?? 0, most)] : []),
          span(`  ${(rates[at] ?? '').padStart(widest(rates))}  ${times[at]}`, 'dim'),
        ],
        { indent, hang: 0, fit: 'cut' },
      ),
    ),
  ];
}

interface Scale {
  readonly least: number;
  /** Which column a share has. */
  cell(share: number): number;
  readonly columns: number;
}

/** From a twentieth below the least that may be found, to 1. */
function scaleOf({ points, goal }: Curve, columns: number): Scale {
  const lowest = Math.min(goal, ...points.map(({ interval: [low] }) => low));
  const least = Math.max(0, Math.floor(lowest * 20 - 1e-9) / 20);
  const cell = (share: number) => Math.round(((share - least) / (1 - least || 1)) * (columns - 1));
  return { least, cell, columns };
}

/** `──━━●━━┃───`: green where all of the interval reaches the goal. */
function bandSpans(
  { value, interval: [low, high] }: CurvePoint,
  { cell, columns }: Scale,
  goal: number,
): readonly Span[] {
  const role: Role = low >= goal ? 'add' : high < goal ? 'error' : 'warning';
  const cells = Array.from({ length: columns }, () => '─');
  for (let at = cell(low); at <= cell(high); at += 1) cells[at] = '━';
  cells[cell(goal)] = '┃';
  cells[cell(value)] = '●';
  return [span(cells.join(''), role)];
}

const rateBar = (rate: number, most: number): Span =>
  span(pad('█'.repeat(Math.max(1, Math.round((rate / (most || 1)) * RATE))), RATE), 'info');

const rateText = ({ rate }: CurvePoint): string =>
  rate === null ? '' : `${Math.round(rate).toLocaleString('en-US')}/s`;
