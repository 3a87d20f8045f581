import { type Shape, shape } from '../../model/index.ts';

/** A table, and its indexes as text: half the cost of a row for each, for the server and for us. */
export type TableIndexes = {
  readonly table_schema: string;
  readonly table_name: string;
  /** JSON of `CatalogTable`: of ten thousand tables, one at a time is unfolded. */
  readonly described: string;
};

/** What most indexes have is a line each, see LINE in the query; what few have is beside the lines, by oid. */
export type CatalogTable = readonly [
  columns: readonly [
    /** By attnum, from 1. */
    names: readonly string[],
    /** Of those columns that have one of their own, by attnum. */
    collations: { readonly [attnum: string]: string } | null,
  ],
  lines: readonly string[],
  more: readonly CatalogMore[] | null,
];

/** What an index has beside its line; null: nothing of the sort. */
export type CatalogMore = readonly [
  oid: number,
  options: readonly string[] | null,
  /** [is the default of its type, name] of each opclass. */
  opclasses: readonly (readonly [boolean, string])[] | null,
  /** Names by key; null in place of a name: the key has none. */
  collations: readonly (string | null)[] | null,
  /** Text of each key that is an expression. */
  expressions: readonly (string | null)[] | null,
  where: string | null,
  tablespace: string | null,
  constraint: string | null,
  reference: string | null,
  /** Schema and name. */
  parent: readonly [string, string] | null,
  /** Settings of the index's own columns: number, statistics target, opclass parameters. */
  own: readonly (readonly [number, number | null, readonly string[] | null])[] | null,
  comment: string | null,
  extensions: readonly string[] | null,
  building: number | null,
];

/** Bits of a line. */
export const FLAGS = { unique: 1, nullsNotDistinct: 2, valid: 4, clustered: 8, identity: 16 };

const { anything, fields, list, map, nullable, text } = shape;

const columns: Shape = (value, path) =>
  fields({ 0: list(text), 1: nullable(map(text)) })({ ...asList(value) }, path);

/** By position: the columns, the lines, and what is beside them. */
const table: Shape = (value, path) =>
  fields({ 0: columns, 1: list(text), 2: nullable(list(list(anything))) })(
    { ...asList(value) },
    path,
  );

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const described: Shape = (value, path) => {
  try {
    return table(JSON.parse(String(value)), path);
  } catch {
    return path;
  }
};

/** What `TableIndexes` promises. */
export const TABLE_ROW = fields({ table_schema: text, table_name: text, described });
