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
