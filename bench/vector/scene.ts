import type { Client } from '../../src/postgres/index.ts';

export interface Size {
  readonly rows: number;
  readonly dimensions: number;
  readonly queries: number;
  /** More of the same kind that nobody searches for until the end. */
  readonly fresh?: number;
}

/** Rows around centres, as embeddings lie, and queries that were kept out of them. */
export async function makeScene(
  client: Client,
  { rows, dimensions, queries, fresh = 0 }: Size,
): Promise<void> {
  const vector = `vector(${dimensions})`;
  const centres = Math.max(10, Math.round(rows / 500));
  const around = (count: number, seed: number) => `
SELECT n.i, (SELECT array_agg(c.v[d] + random_normal(0, 0.6)) FROM generate_series(1, ${dimensions}) AS d WHERE n.i > 0)::${vector}
  FROM generate_series(1, ${count}) AS n(i) JOIN centres c ON c.id = (n.i * 7919 + ${seed}) % ${centres}`;
  await client.query('CREATE EXTENSION IF NOT EXISTS vector');
  await client.query('SELECT setseed(0.7)');
  await client.query('CREATE TABLE centres (id int PRIMARY KEY, v float8[])');
  await client.query(
    `INSERT INTO centres SELECT i, (SELECT array_agg(random_normal()) FROM generate_series(1, ${dimensions}) WHERE i >= 0) FROM generate_series(0, ${centres - 1}) AS i`,
  );
  await client.query(`CREATE TABLE items (id int PRIMARY KEY, e ${vector})`);
  await client.query(`CREATE TABLE asked (id int PRIMARY KEY, q ${vector})`);
  await client.query(`INSERT INTO items ${around(rows, 1)}`);
  await client.query(`INSERT INTO asked ${around(queries, 2)}`);
  if (fresh > 0) {
    await client.query(`CREATE TABLE fresh (id int PRIMARY KEY, q ${vector})`);
    await client.query(`INSERT INTO fresh ${around(fresh, 3)}`);
  }
  await client.query('VACUUM ANALYZE items');
  await client.query('VACUUM ANALYZE asked');
}

/** Seconds that a build takes; by pgvector's own parameters, where none are given. */
export async function buildIndex(client: Client, parameters = ''): Promise<number> {
  const start = performance.now();
  await client.query(`CREATE INDEX items_e ON items USING hnsw (e vector_l2_ops) ${parameters}`);
  return (performance.now() - start) / 1000;
}
