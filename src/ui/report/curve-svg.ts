import type { Curve, CurvePoint } from '../../model/index.ts';
import { escaped } from '../html/escape.ts';

const W = 560;
const H = 170;
/** Height of a line of text. */
const LINE = 13;
const PAD = { left: 52, right: 16, top: 12, bottom: 34 };

const px = (value: number): string => value.toFixed(1);

/** The share by setting, with the band of its intervals and what is asked for. */
export const curveSvg = (curve: Curve): string =>
  draw(
    curve,
    curve.points,
    (_, at) => at,
    `${curve.what} by ${curve.by}`,
    ({ at }) => at,
  );

/** The share against the rate at which it is had; '': rates were not counted. */
export function rateSvg(curve: Curve): string {
  const points = [...curve.points].sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0));
  if (points.some(({ rate }) => rate === null)) return '';
  const name = `${curve.what} against searches a second`;
  return draw(
    curve,
    points,
    ({ rate }) => rate ?? 0,
    name,
    (point) => `${Math.round(point.rate ?? 0).toLocaleString('en-US')}/s at ${point.at}`,
  );
}

function draw(
  { goal }: Curve,
  points: readonly CurvePoint[],
  place: (point: CurvePoint, at: number) => number,
  name: string,
  label: (point: CurvePoint) => string,
): string {
  const places = points.map(place);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const least = Math.min(goal, ...points.map(({ interval: [low] }) => low));
  const x = (at: number) =>
    PAD.left + ((at - from) / (to - from || 1)) * (W - PAD.left - PAD.right);
  const y = (share: number) =>
    H - PAD.bottom - ((share - least) / (1 - least || 1)) * (H - PAD.top - PAD.bottom);
  const all = points.map(({ value, interval: [low, high], ...rest }, i) => ({
    ...{ x: x(places[i] ?? 0), y: y(value), low: y(low), high: y(high) },
    ...{ text: label({ value, interval: [low, high], ...rest }), value },
  }));
  const upper = all.map((one) => `${px(one.x)},${px(one.high)}`);
  const lower = all.map((one) => `${px(one.x)},${px(one.low)}`).reverse();
  const text = (left: number, top: number, anchor: string, what: string) =>
    `<text x="${px(left)}" y="${px(top)}" text-anchor="${anchor}">${escaped(what)}</text>`;
  // What is asked for is told first, and what would stand on it is left out.
  const marks = [goal, 1, least].filter((share, at, wanted) =>
    wanted.slice(0, at).every((one) => Math.abs(y(one) - y(share)) >= LINE),
  );
  return `<svg class="trend" role="img" viewBox="0 0 ${W} ${H}"><title>${escaped(name)}</title>
<line class="rail" x1="${PAD.left}" x2="${W - PAD.right}" y1="${px(y(least))}" y2="${px(y(least))}"/>
<line class="end" x1="${PAD.left}" x2="${W - PAD.right}" y1="${px(y(goal))}" y2="${px(y(goal))}"/>
<polygon class="band" points="${[...upper, ...lower].join(' ')}"/><polyline class="line" points="${all.map((one) => `${px(one.x)},${px(one.y)}`).join(' ')}"/>
${all.map((one) => `<circle class="dot" cx="${px(one.x)}" cy="${px(one.y)}" r="3"><title>${escaped(`${one.text}: ${one.value.toFixed(3)}`)}</title></circle>`).join('')}
${marks.map((share) => text(PAD.left - 6, y(share) + 4, 'end', String(Number(share.toFixed(3))))).join('')}
${namedOf(all)
  .map((one) => text(one.x, H - 18, anchorOf(one.x), one.text))
  .join('')}${text(PAD.left, H - 4, 'start', name)}</svg>`;
}

interface Named {
  readonly x: number;
  readonly text: string;
}

/** Width of a letter, about. */
const LETTER = 7;

/** Both ends, and of those between all whose names find room. */
function namedOf<T extends Named>(all: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of [...all.slice(0, 1), ...all.slice(-1), ...all.slice(1, -1)]) {
    const isFree = ({ x, text }: T) =>
      Math.abs(one.x - x) > LETTER * (one.text.length + text.length);
    if (kept.every(isFree)) kept.push(one);
  }
  return kept;
}

const anchorOf = (x: number): 'start' | 'middle' | 'end' =>
  x <= PAD.left ? 'start' : x >= W - PAD.right ? 'end' : 'middle';
