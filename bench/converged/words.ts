import { ms } from '../online/table.ts';
import { type Figure, median, ratios } from './figures.ts';

/** A value with its unit, short. */
export function words(value: number, unit: Figure['unit']): string {
  if (unit === 'ms') return ms(value);
  if (unit === 'bytes') return `${(value / 1024 / 1024).toFixed(0)} MB`;
  if (unit === 'bytes/row') return `${value.toFixed(0)} B/row`;
  if (unit === '%') return `${value.toFixed(1)}%`;
  return `${Math.round(value).toLocaleString('en')}${unit === '' ? '' : ` ${unit}`}`;
}

const spread = (values: readonly number[], say: (value: number) => string): string =>
  `${say(median(values))} (${say(Math.min(...values))} – ${say(Math.max(...values))})`;

/** Rows of a table: both sides as median and spread, and the ratio of the pairs. */
export const rows = (all: readonly Figure[]): readonly (readonly string[])[] => [
  ['', 'before', 'after', 'after / before'],
  ...all.map((figure) => {
    const { name, unit, before, after } = figure;
    const pairs = ratios(figure).filter(Number.isFinite);
    return [
      name,
      spread(before, (value) => words(value, unit)),
      spread(after, (value) => words(value, unit)),
      pairs.length === 0
        ? ''
        : spread(pairs, (value) => (value < 0.01 ? value.toPrecision(1) : value.toFixed(2))),
    ];
  }),
];
