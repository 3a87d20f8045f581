import * as svg from '../../../src/ui/svg.ts';

/** What the pictures of the benches have beside the pieces that a report is drawn of. */

export { element, type Point } from '../../../src/ui/svg.ts';

/** In mid-tones that stand out from white and from black alike. */
export const INK = '#768390';
export const COLORS = {
  'no DDL': '#4c8ed9',
  'dbopt apply': '#2f9e5b',
  'by hand': '#df5b4e',
  lock: '#d29922',
} as const;

export const text = (at: svg.Point, words: string, attributes: svg.Attributes = {}): string =>
  svg.text(at, words, { fill: INK, ...attributes });

export const line = (from: svg.Point, to: svg.Point, attributes: svg.Attributes = {}): string =>
  svg.line(from, to, { stroke: INK, ...attributes });

/** A line through points. */
export const path = (all: readonly svg.Point[]): string =>
  `M${svg.points(all).replaceAll(' ', 'L')}`;

/** A whole picture, with its title for those who hear it. */
export function picture(
  title: string,
  [width, height]: readonly [width: number, height: number],
  drawn: readonly string[],
): string {
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': title,
    'font-family': 'system-ui, -apple-system, Segoe UI, DejaVu Sans, sans-serif',
  };
  return `${svg.element('svg', frame, `\n${drawn.join('\n')}\n`)}\n`;
}
