import type { JudgedFigure, Trend } from '../../model/index.ts';
import { escaped } from '../html/escape.ts';
import { element, line, type Point, points, text } from '../svg.ts';
import { placesOf, valueText } from '../verify/facts.ts';
import { limitText } from './facts.ts';

const WIDTH = 120;
const HEIGHT = 14;

/** A value with its interval against its bound; '': nothing bounds it. The numbers stand beside it. */
export function barSvg(figure: JudgedFigure): string {
  const places = placesOf(figure);
  if (places === null) return '';
  const { value, low, high, ends } = places;
  const at = (place: number) => 4 + place * (WIDTH - 8);
  const role = figure.verdict === 'fail' ? 'bad' : figure.verdict === 'pass' ? 'good' : 'open';
  return drawing(
    `plot ${role}`,
    'value against its bound',
    [WIDTH, HEIGHT],
    [
      element('rect', { class: 'rail', x: 4, y: 6, width: WIDTH - 8, height: 2 }),
      element('rect', {
        class: 'band',
        x: at(low) - 1,
        y: 4,
        width: at(high) - at(low) + 2,
        height: 6,
      }),
      ...ends.map((end) => line([at(end), 1], [at(end), HEIGHT - 1], { class: 'end' })),
      element('circle', { class: 'dot', cx: at(value), cy: 7, r: 3.5 }),
    ],
  );
}

/** How many of a list hold, fail, and cannot be told. */
export function sharesSvg(counts: {
  readonly holds: number;
  readonly fails: number;
  readonly untold: number;
}): string {
  const all = Math.max(1, counts.holds + counts.fails + counts.untold);
  let x = 0;
  const part = (role: string, count: number) => {
    const width = (count / all) * 200;
    const rect = element('rect', { class: role, x, y: 0, width, height: 10 });
    x += width;
    return rect;
  };
  const parts = [
    part('good', counts.holds),
    part('bad', counts.fails),
    part('none', counts.untold),
  ];
  const said = `${counts.holds} hold, ${counts.fails} fail, ${counts.untold} cannot be told`;
  return drawing('shares', said, [200, 10], parts, { preserveAspectRatio: 'none' });
}

const drawing = (
  name: string,
  said: string,
  [width, height]: Point,
  drawn: readonly string[],
  more: { readonly [name: string]: string } = {},
): string => {
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, ...more };
  return element('svg', { class: name, role: 'img', 'aria-label': said, ...box }, drawn.join(''));
};

const W = 560;
const H = 140;
const PAD = { left: 64, right: 12, top: 10, bottom: 22 };
const [LEFT, RIGHT] = [PAD.left, W - PAD.right];

/** A line over time, with the band of its intervals, and its bound. */
export function trendSvg({ points: measured, unit, bound, name }: Trend): string {
  const times = measured.map(({ at }) => Date.parse(at));
  const ends = [bound?.min ?? null, bound?.max ?? null].filter((end) => end !== null);
  const values = [
    ...measured.flatMap(({ value, interval }) => [value, ...(interval ?? [])]),
    ...ends,
  ];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(0, ...values), Math.max(...values)];
  const x = (time: number) => LEFT + ((time - from) / (to - from || 1)) * (RIGHT - LEFT);
  const y = (value: number) =>
    H - PAD.bottom - ((value - least) / (most - least || 1)) * (H - PAD.top - PAD.bottom);
  const along = (pick: (one: Trend['points'][number]) => number): readonly Point[] =>
    measured.map((one) => [x(Date.parse(one.at)), y(pick(one))]);
  const middle = along(({ value }) => value);
  const upper = along(({ value, interval }) => interval?.[1] ?? value);
  const lower = along(({ value, interval }) => interval?.[0] ?? value);
  const across = (value: number, role: string) =>
    line([LEFT, y(value)], [RIGHT, y(value)], { class: role });
  const words = (at: Point, anchor: string, what: string) =>
    text(at, what, { 'text-anchor': anchor });
  const drawn = [
    `<title>${escaped(name)}</title>`,
    across(least, 'rail'),
    ...ends.map((end) => across(end, 'end')),
    element('polygon', { class: 'band', points: points([...upper, ...[...lower].reverse()]) }),
    element('polyline', { class: 'line', points: points(middle) }),
    ...middle.map(([cx, cy]) => element('circle', { class: 'dot', cx, cy, r: 2.5 })),
    words([LEFT - 6, y(most) + 4], 'end', valueText(most, unit)),
    words([LEFT - 6, y(least) + 4], 'end', valueText(least, unit)),
    words([LEFT, H - 6], 'start', measured[0]?.at.slice(0, 16) ?? ''),
    words([RIGHT, H - 6], 'end', measured.at(-1)?.at.slice(0, 16) ?? ''),
    ...(bound === null ? [] : [words([RIGHT, y(ends[0] ?? 0) - 3], 'end', limitText(bound, unit))]),
  ];
  const box = { class: 'trend', role: 'img', viewBox: `0 0 ${W} ${H}` };
  return element('svg', box, drawn.join('\n'));
}
