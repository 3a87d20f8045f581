import { escaped } from './html/escape.ts';

/* Pieces of SVG as text: of a report, and of what the benches draw. Coordinates are pixels; one decimal is enough. */

export type Point = readonly [x: number, y: number];
export type Attributes = { readonly [name: string]: string | number };

const px = (n: number): string => String(Math.round(n * 10) / 10);

/** An element; `content` is markup. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(
    ([key, value]) => `${key}="${typeof value === 'number' ? px(value) : escaped(value)}"`,
  );
  return `<${[name, ...written].join(' ')}${content === '' ? '/>' : `>${content}</${name}>`}`;
};

/** Words, which may be of others. */
export const text = ([x, y]: Point, words: string, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, escaped(words));

export const line = ([x1, y1]: Point, [x2, y2]: Point, attributes: Attributes = {}): string =>
  element('line', { x1, y1, x2, y2, ...attributes });

/** `12.5,8 13,9`, as polygons and polylines take it. */
export const points = (all: readonly Point[]): string =>
  all.map(([x, y]) => `${px(x)},${px(y)}`).join(' ');
