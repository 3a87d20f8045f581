import { address } from '../../../src/model/index.ts';
import { ELEMENTS } from './elements.ts';
import { PREDICATES } from './predicates.ts';
import { STATISTICS } from './statistics.ts';

/** One object whose definition has a certain shape, as the design says it and as one would make it by hand. */
export interface Shape {
  readonly shape: string;
  readonly section: 'indexes' | 'statistics';
  readonly name: string;
  readonly address: string;
  readonly entry: object;
  readonly byHand: string;
}

const shape = (
  label: string,
  section: Shape['section'],
  name: string,
  entry: object,
  byHand: string,
): Shape => ({
  shape: `${section}: ${label}`,
  section,
  name,
  address: address(section === 'indexes' ? 'index' : 'statistics', 'shop', name),
  entry,
  byHand,
});

/** Names differ from the shapes, so that no two objects of one definition can be taken for each other. */
export const SHAPES: readonly Shape[] = [
  ...Object.entries(PREDICATES).map(([label, where], i) =>
    shape(
      label,
      'indexes',
      `where_${i}`,
      { on: ['id'], where },
      `CREATE INDEX where_${i} ON shop.orders (id) WHERE ${where}`,
    ),
  ),
  ...ELEMENTS.map(([label, using, element], i) =>
    shape(
      label,
      'indexes',
      `on_${i}`,
      { using, on: [element] },
      `CREATE INDEX on_${i} ON shop.orders USING ${using} (${element}\n)`,
    ),
  ),
  ...Object.entries(STATISTICS).map(([label, on], i) =>
    shape(
      label,
      'statistics',
      `stat_${i}`,
      { on },
      `CREATE STATISTICS shop.stat_${i} ON ${on.join(', ')} FROM shop.orders`,
    ),
  ),
];

/** JSON is YAML. */
export const DESIGN = JSON.stringify({
  version: 1,
  tables: { 'shop.orders': { indexes: entries('indexes'), statistics: entries('statistics') } },
});

function entries(section: Shape['section']) {
  return Object.fromEntries(
    SHAPES.filter((s) => s.section === section).map((s) => [s.name, s.entry]),
  );
}
