/** A WebAssembly server for each scenario would take long: one of them shows that it does. */
export const needs = ['vector', 'sessions'] as const;

/** Vectors of so many dimensions without any order; `asked` are others of the same kind. */
export const items = (
  rows: number,
  definition: string,
  vector = 'vector(16)',
) => `CREATE EXTENSION vector;
SELECT setseed(0.4);
CREATE TABLE items (id int PRIMARY KEY, tenant int, e ${vector});
INSERT INTO items SELECT i, i % 100, (SELECT array_agg(random()) FROM generate_series(1, 16) WHERE i > 0)::${vector} FROM generate_series(1, ${rows}) i;
CREATE TABLE asked (id int, tenant int, q ${vector});
INSERT INTO asked SELECT i, i % 100, (SELECT array_agg(random()) FROM generate_series(1, 16) WHERE i > 0)::${vector} FROM generate_series(1, 100) i;
CREATE INDEX items_e ON items USING ${definition};
VACUUM ANALYZE items`;
export const POOR = 'hnsw (e vector_l2_ops) WITH (m = 4, ef_construction = 8)';
export const GOOD = 'hnsw (e vector_l2_ops) WITH (m = 24, ef_construction = 100)';

/** So many rows of 40 clusters in 32 dimensions are in `source`, but the first ten are all of one of them; `items` is empty
 *  and has no index, `asked` has others of the same kind. */
export const clustered = (rows: number): string => `CREATE EXTENSION vector;
SELECT setseed(0.4);
CREATE TABLE centres AS SELECT i AS id, (SELECT array_agg(random_normal()) FROM generate_series(1, 32) WHERE i >= 0) AS v FROM generate_series(0, 39) i;
CREATE TABLE source AS ${around(rows, 'CASE WHEN n.i > 10 THEN n.i % 40 ELSE 0 END', 'e')};
CREATE TABLE asked AS ${around(100, 'n.i % 40', 'q')};
CREATE TABLE items (id int PRIMARY KEY, tenant int, e vector(32))`;

/** All of them in `items`, changed by these statements before an index is made of them. */
export const filled = (rows: number, definition: string, ...changes: readonly string[]): string =>
  [
    clustered(rows),
    'INSERT INTO items SELECT * FROM source',
    ...changes,
    `CREATE INDEX items_e ON items USING ${definition}`,
    'VACUUM ANALYZE items',
  ].join(';\n');

const around = (rows: number, centre: string, name: string): string =>
  `SELECT n.i AS id, c.id AS tenant, (SELECT array_agg(c.v[d] + random_normal(0, 0.6)) FROM generate_series(1, 32) d WHERE n.i > 0)::vector(32) AS ${name} FROM generate_series(1, ${rows}) n(i) JOIN centres c ON c.id = ${centre}`;
