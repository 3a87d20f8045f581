import { element, INK, line, picture, text } from '../online/plot/svg.ts';
import { type Figure, median, ratios } from './figures.ts';

const WIDTH = 960;
const [LEFT, RIGHT, TOP] = [230, 930, 84];
const ROW = 26;
const TITLE = 'What the design changes: after / before, each pair of runs and their median';
const COLORS = { better: '#2f9e5b', worse: '#df5b4e', neither: INK };
/** Ratios that the scale ends at. */
const [LEAST, MOST] = [1 / 8192, 8];
const MARKS = [1 / 4096, 1 / 512, 1 / 64, 1 / 8, 1, 8];

/** One figure a line: its ratios as dots on a scale of doublings, the median as a bar from “the same”. */
export function plot(figures: readonly Figure[]): string {
  const shown = figures.filter((figure) => ratios(figure).some((r) => Number.isFinite(r) && r > 0));
  const height = TOP + shown.length * ROW + 40;
  const drawn = [
    text([24, 26], TITLE, { 'font-size': '16', 'font-weight': '600' }),
    text([24, 48], 'green: better with the design; red: worse; grey: neither', {
      'font-size': '12',
    }),
    ...MARKS.flatMap((mark) => axis(mark, height)),
    ...shown.flatMap((figure, i) => draw(figure, TOP + i * ROW + ROW / 2)),
  ];
  return picture(TITLE, [WIDTH, height], drawn);
}

function x(ratio: number): number {
  const held = Math.min(MOST, Math.max(LEAST, ratio));
  return LEFT + ((RIGHT - LEFT) * Math.log2(held / LEAST)) / Math.log2(MOST / LEAST);
}

function axis(mark: number, height: number): readonly string[] {
  const words = mark < 1 ? `1/${1 / mark}` : mark === 1 ? 'the same' : `${mark} ×`;
  return [
    line([x(mark), TOP - 6], [x(mark), height - 30], {
      'stroke-opacity': mark === 1 ? '0.8' : '0.2',
    }),
    text([x(mark), height - 14], words, { 'text-anchor': 'middle', 'font-size': '11' }),
  ];
}

function draw(figure: Figure, y: number): readonly string[] {
  const pairs = ratios(figure).filter((r) => Number.isFinite(r) && r > 0);
  const middle = median(pairs);
  const fill = colorOf(figure, middle);
  const [from, to] = [Math.min(x(1), x(middle)), Math.max(x(1), x(middle))];
  const bar = { x: from, y: y - 6, width: to - from, height: 12, fill, 'fill-opacity': '0.35' };
  return [
    text([LEFT - 12, y + 4], figure.name, { 'text-anchor': 'end', 'font-size': '12' }),
    element('rect', bar),
    ...pairs.map((ratio) => element('circle', { cx: x(ratio), cy: y, r: 3.5, fill })),
  ];
}

function colorOf({ less }: Figure, ratio: number): string {
  if (less === null) return COLORS.neither;
  return ratio < 1 === less ? COLORS.better : COLORS.worse;
}
