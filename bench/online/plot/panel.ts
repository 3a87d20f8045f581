import { latency, type Scenario } from '../figures.ts';
import { LOCK_TIMEOUT } from '../layout.ts';
import type { Run } from '../run.ts';
import { ms } from '../table.ts';
import { drawActs } from './acts.ts';
import { curve } from './curve.ts';
import type { Frame } from './frame.ts';
import { COLORS, element, line, text } from './svg.ts';

export interface Panel {
  readonly scenario: Scenario;
  readonly run: Run;
}

const TICKS = [1, 10, 100, 1_000, 10_000];
const WORDS: { readonly [tick: number]: string } = { 1000: '1 s', 10000: '10 s' };

/** The latencies of one run, the lock they met, and the statements of the change below. */
export function drawPanel({ scenario, run }: Panel, at: Frame): readonly string[] {
  const color = COLORS[scenario];
  const { p99, longest } = latency([run]);
  const head = { 'font-size': '13', 'font-weight': '600', fill: color };
  return [
    text([at.left, at.top - 9], scenario, head),
    text([at.right, at.top - 9], `longest ${ms(longest)} · p99 ${ms(p99)}`, {
      ...head,
      'text-anchor': 'end',
    }),
    lockBand(run, at),
    ...TICKS.flatMap((tick) => grid(tick, at)),
    ...curve(run.samples, at, color),
    line([at.left, at.y(LOCK_TIMEOUT)], [at.right, at.y(LOCK_TIMEOUT)], {
      'stroke-dasharray': '5 4',
    }),
    line([at.left, at.bottom], [at.right, at.bottom]),
    ...drawActs(run.acts, at, color),
  ];
}

const lockBand = ({ lock }: Run, at: Frame): string =>
  element('rect', {
    x: at.x(lock.from),
    y: at.top,
    width: at.x(lock.to) - at.x(lock.from),
    height: at.bottom - at.top,
    fill: COLORS.lock,
    'fill-opacity': '0.14',
  });

const grid = (tick: number, at: Frame): readonly string[] => [
  line([at.left, at.y(tick)], [at.right, at.y(tick)], { 'stroke-opacity': '0.22' }),
  text([at.left - 8, at.y(tick) + 4], WORDS[tick] ?? `${tick} ms`, {
    'text-anchor': 'end',
    'font-size': '11',
  }),
];
