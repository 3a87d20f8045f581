import type { JudgedFigure, Trend } from '../../model/index.ts';
import { escaped } from '../html/escape.ts';
import { placesOf, valueText } from '../verify/facts.ts';
import { limitText } from './facts.ts';

/* Plots as SVG that needs nothing: numbers are ours, and text is escaped. */

const px = (value: number): string => value.toFixed(1);
const WIDTH = 120;
const HEIGHT = 14;

/** A value with its interval against its bound; '': nothing bounds it. The numbers stand beside it. */
export function barSvg(figure: JudgedFigure): string {
  const places = placesOf(figure);
  if (places === null) return '';
  const { value, low, high, ends } = places;
  const at = (place: number) => 4 + place * (WIDTH - 8);
  const role = figure.verdict === 'fail' ? 'bad' : figure.verdict === 'pass' ? 'good' : 'open';
  const marks = ends.map(
    (end) =>
      `<line class="end" x1="${px(at(end))}" x2="${px(at(end))}" y1="1" y2="${HEIGHT - 1}"/>`,
  );
  return `<svg class="plot ${role}" role="img" aria-label="value against its bound" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect class="rail" x="4" y="6" width="${WIDTH - 8}" height="2"/><rect class="band" x="${px(at(low) - 1)}" y="4" width="${px(at(high) - at(low) + 2)}" height="6"/>${marks.join('')}<circle class="dot" cx="${px(at(value))}" cy="7" r="3.5"/></svg>`;
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
    const rect = `<rect class="${role}" x="${px(x)}" y="0" width="${px(width)}" height="10"/>`;
    x += width;
    return rect;
  };
  const parts = [
    part('good', counts.holds),
    part('bad', counts.fails),
    part('none', counts.untold),
  ];
  return `<svg class="shares" role="img" aria-label="${counts.holds} hold, ${counts.fails} fail, ${counts.untold} cannot be told" width="200" height="10" viewBox="0 0 200 10" preserveAspectRatio="none">${parts.join('')}</svg>`;
}

const W = 560;
const H = 140;
const PAD = { left: 64, right: 12, top: 10, bottom: 22 };

/** A line over time, with the band of its intervals, and its bound. */
export function trendSvg({ points, unit, bound, name }: Trend): string {
  const times = points.map(({ at }) => Date.parse(at));
  const ends = [bound?.min ?? null, bound?.max ?? null].filter((end) => end !== null);
  const values = [
    ...points.flatMap(({ value, interval }) => [value, ...(interval ?? [])]),
    ...ends,
  ];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(0, ...values), Math.max(...values)];
  const x = (time: number) =>
    PAD.left + ((time - from) / (to - from || 1)) * (W - PAD.left - PAD.right);
  const y = (value: number) =>
    H - PAD.bottom - ((value - least) / (most - least || 1)) * (H - PAD.top - PAD.bottom);
  const places = points.map(({ at, value, interval }) => ({
    x: x(Date.parse(at)),
    y: y(value),
    low: y(interval?.[0] ?? value),
    high: y(interval?.[1] ?? value),
  }));
  const line = places.map((place) => `${px(place.x)},${px(place.y)}`).join(' ');
  const upper = places.map((place) => `${px(place.x)},${px(place.high)}`);
  const lower = places.map((place) => `${px(place.x)},${px(place.low)}`).reverse();
  const text = (left: number, top: number, anchor: string, what: string) =>
    `<text x="${px(left)}" y="${px(top)}" text-anchor="${anchor}">${escaped(what)}</text>`;
  return `<svg class="trend" role="img" viewBox="0 0 ${W} ${H}"><title>${escaped(name)}</title>
<line class="rail" x1="${PAD.left}" x2="${W - PAD.right}" y1="${px(y(least))}" y2="${px(y(least))}"/>
${ends.map((end) => `<line class="end" x1="${PAD.left}" x2="${W - PAD.right}" y1="${px(y(end))}" y2="${px(y(end))}"/>`).join('')}
<polygon class="band" points="${[...upper, ...lower].join(' ')}"/><polyline class="line" points="${line}"/>
${places.map((place) => `<circle class="dot" cx="${px(place.x)}" cy="${px(place.y)}" r="2.5"/>`).join('')}
${text(PAD.left - 6, y(most) + 4, 'end', valueText(most, unit))}${text(PAD.left - 6, y(least) + 4, 'end', valueText(least, unit))}
${text(PAD.left, H - 6, 'start', points[0]?.at.slice(0, 16) ?? '')}${text(W - PAD.right, H - 6, 'end', points.at(-1)?.at.slice(0, 16) ?? '')}
${bound === null ? '' : text(W - PAD.right, y(ends[0] ?? 0) - 3, 'end', limitText(bound, unit))}</svg>`;
}
