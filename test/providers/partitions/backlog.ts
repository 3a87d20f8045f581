import type { Client } from '../../../src/postgres/index.ts';

export const NOW = { now: '2026-11-24T10:00:00Z' };
export const ROWS = 50_000;

export const design = (by = 'at', more = 'every: 1 day, ahead: 1') => `
version: 1
tables:
  events:
    partitions: { by: range (${by}), ${more} }
`;

/** A table whose partitions ran out: the first day has one, what came in the two days since is in the default one. */
export async function backlog(client: Client, rows = ROWS) {
  await client.query(`
    CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL, note text DEFAULT 'x',
      twice bigint GENERATED ALWAYS AS (id * 2) STORED, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
    CREATE TABLE first PARTITION OF events FOR VALUES FROM ('2026-11-22') TO ('2026-11-23');
    CREATE TABLE rest PARTITION OF events DEFAULT;
    INSERT INTO events (at) SELECT timestamptz '2026-11-23' + n * interval '34 hours' / ${rows}
      FROM generate_series(0, ${rows} - 1) n;
    INSERT INTO events (at) VALUES ('1999-12-31'), ('2099-01-01');
    ANALYZE events`);
}

export const sums = async (client: Client) =>
  (
    await client.query(
      `SELECT count(*)::int AS rows, count(DISTINCT id)::int AS different, sum(twice)::int8 AS sum FROM events`,
    )
  ).rows[0];

export async function placesOf(client: Client) {
  const { rows } = await client.query<{ place: string; n: number }>(
    'SELECT tableoid::regclass::text AS place, count(*)::int AS n FROM events GROUP BY 1 ORDER BY 1',
  );
  return Object.fromEntries(rows.map(({ place, n }) => [place, n]));
}
