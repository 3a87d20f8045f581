import type { Act } from '../change.ts';
import type { Frame } from './frame.ts';
import { LABELS_HEIGHT, labels } from './labels.ts';
import { COLORS, element } from './svg.ts';

const BAR = 7;
const GAP = 22;
/** Of a panel with acts, below its frame. */
export const ACTS_HEIGHT = LABELS_HEIGHT + 24;

/** The statements of a change as bars below the frame, side by side where they ran so; an attempt that gave way is hollow. */
export function drawActs(acts: readonly Act[], at: Frame, color: string): readonly string[] {
  const lanes = inLanes(acts);
  const top = at.bottom + GAP;
  const bars = lanes.flatMap((lane, n) =>
    lane.map((act) => bar(act, at, top + n * (BAR + 2), color)),
  );
  return [...bars, ...labels(acts, at, top + lanes.length * (BAR + 2))];
}

function bar({ from, to, gaveWay }: Act, at: Frame, y: number, color: string): string {
  const look = gaveWay
    ? { fill: COLORS.lock, 'fill-opacity': '0.25', stroke: COLORS.lock }
    : { fill: color };
  // A pixel less, so that neighbours stay apart.
  const width = Math.max(at.x(to) - at.x(from) - 1, 1);
  return element('rect', { x: at.x(from), y, width, height: BAR, rx: 1, ...look });
}

function inLanes(acts: readonly Act[]): readonly (readonly Act[])[] {
  const lanes: Act[][] = [];
  for (const act of [...acts].sort((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? 0) <= act.from);
    if (free === undefined) lanes.push([act]);
    else free.push(act);
  }
  return lanes;
}
