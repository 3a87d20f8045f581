import { type Runs, SCENARIOS, worst } from '../figures.ts';
import type { Run } from '../run.ts';
import { ACTS_HEIGHT } from './acts.ts';
import { type Frame, frame, LEFT } from './frame.ts';
import { key } from './key.ts';
import { drawPanel } from './panel.ts';
import { line, picture, text } from './svg.ts';

const WIDTH = 960;
const TITLE = 'Longest statement of the application while its tables are changed';
const TOP = 86;
const BETWEEN = 36;
const AXIS = 24;
/** Seconds between two marks of the axis. */
const MARK = 5;

/** The worst round of every scenario, one above the other on the same scales. */
export function plot(runs: Runs): string {
  const panels = SCENARIOS.flatMap((scenario) => {
    const run = worst(runs[scenario]);
    return run === undefined ? [] : [{ scenario, run }];
  });
  const seconds = Math.max(...panels.map(({ run }) => lastDue(run)));
  const drawn = [text([LEFT, 24], TITLE, { 'font-size': '16', 'font-weight': '600' })];
  let top = TOP;
  for (const panel of panels) {
    const at = frame(top, seconds);
    drawn.push(...axis(at, seconds), ...drawPanel(panel, at));
    if (top === TOP) drawn.push(...key(panel.run, at));
    top = at.bottom + AXIS + (panel.run.acts.length > 0 ? ACTS_HEIGHT : 0) + BETWEEN;
  }
  return picture(TITLE, [WIDTH, top - BETWEEN], drawn);
}

const lastDue = ({ samples }: Run): number =>
  samples.reduce((latest, { due }) => Math.max(latest, due), 0);

const axis = (at: Frame, seconds: number): readonly string[] =>
  Array.from({ length: Math.floor(seconds / MARK) + 1 }, (_, i) => at.x(i * MARK)).flatMap(
    (x, i) => [
      line([x, at.top], [x, at.bottom], { 'stroke-opacity': '0.12' }),
      text([x, at.bottom + 15], `${i * MARK} s`, { 'text-anchor': 'middle', 'font-size': '11' }),
    ],
  );
