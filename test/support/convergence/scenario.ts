import fc from 'fast-check';
import { identifier } from '../../../src/model/index.ts';
import { partitionDesign, tableDesign } from './designs.ts';
import { createTable, type Table, tables } from './tables.ts';

type Entry = { readonly [key: string]: unknown };
/** What a design says of the tables of one schema. */
type TableEntries = { readonly [table: string]: Entry };

/** A database, what is in it before, and two designs for it. */
export interface Scenario {
  readonly tables: readonly Table[];
  /** What someone made by hand before. */
  readonly found: TableEntries;
  readonly a: TableEntries;
  readonly b: TableEntries;
}

const design = (all: readonly Table[]): fc.Arbitrary<TableEntries> =>
  fc
    .tuple(
      ...all.flatMap((table, number) => [
        tableDesign(table, number).map((entry) => ({ [table.name]: entry })),
        partitionDesign(table),
      ]),
    )
    .map((entries) => Object.assign({}, ...entries));

export const scenario: fc.Arbitrary<Scenario> = tables.chain((all) =>
  fc
    .record({ found: design(all), a: design(all), b: design(all), twins: fc.boolean() })
    .map(({ twins, found, a, b }) => ({
      tables: all,
      found: twins ? underOtherNames(a) : found,
      a,
      b,
    })),
);

/** The same objects, so that they are adopted, but with names that they will have to lose. */
function underOtherNames(entries: TableEntries): TableEntries {
  const rename = (objects: unknown): Entry =>
    Object.fromEntries(
      Object.entries(objects ?? {}).map(([name, entry]) => [
        name.replace(/("?)$/, '_found$1'),
        entry,
      ]),
    );
  return Object.fromEntries(
    Object.entries(entries).map(([table, { indexes, statistics, ...rest }]) => [
      table,
      { ...rest, indexes: rename(indexes), statistics: rename(statistics) },
    ]),
  );
}

export const createAll = (schema: string, { tables: all }: Scenario): string =>
  [`CREATE SCHEMA ${schema}`, ...all.map((table) => createTable(schema, table))].join(';\n');

/** One design over several schemas. JSON is YAML. */
export const designText = (
  entries: readonly (readonly [schema: string, entries: TableEntries])[],
): string =>
  JSON.stringify({
    version: 1,
    presets: { hot: { with: { fillfactor: 85, autovacuum_vacuum_cost_delay: 1 } } },
    tables: Object.fromEntries(
      entries.flatMap(([schema, tableEntries]) =>
        Object.entries(tableEntries).map(([table, entry]) => [
          `${schema}.${identifier(table)}`,
          entry,
        ]),
      ),
    ),
  });
