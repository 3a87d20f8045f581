/** Pieces of SVG as text. Coordinates are pixels; one decimal is enough. */

export type Point = readonly [x: number, y: number];
type Attributes = { readonly [name: string]: string | number };

/** In mid-tones that stand out from white and from black alike. */
export const INK = '#768390';
export const COLORS = {
  'no DDL': '#4c8ed9',
  'dbopt apply': '#2f9e5b',
  'by hand': '#df5b4e',
  lock: '#d29922',
} as const;

const px = (n: number): string => String(Math.round(n * 10) / 10);

export const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(
    ([key, value]) => `${key}="${typeof value === 'number' ? px(value) : value}"`,
  );
  return `<${[name, ...written].join(' ')}${content === '' ? '/>' : `>${content}</${name}>`}`;
};

export const text = ([x, y]: Point, words: string, attributes: Attributes = {}): string =>
  element('text', { x, y, fill: INK, ...attributes }, escaped(words));

export const line = ([x1, y1]: Point, [x2, y2]: Point, attributes: Attributes = {}): string =>
  element('line', { x1, y1, x2, y2, stroke: INK, ...attributes });

export const path = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

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
    'font-family': "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",
  };
  return `${element('svg', frame, `\n${drawn.join('\n')}\n`)}\n`;
}
