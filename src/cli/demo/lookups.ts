import type { Client } from '../../postgres/index.ts';

/** Quotas by owner, a dozen rows each, all over the table: what the last act of the demo looks up. */
export const QUOTAS = `
CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA public;
CREATE TABLE ml_features.quotas (id bigint PRIMARY KEY, owner int NOT NULL, daily int NOT NULL, note text NOT NULL);
INSERT INTO ml_features.quotas
SELECT g, g % 5000, g % 100, repeat('as agreed ', 12) FROM generate_series(1, 60000) AS g;
CREATE INDEX quotas_owner ON ml_features.quotas (owner);
VACUUM ANALYZE ml_features.quotas;`;

const LOOKUPS = 500;

/** The application's work of the last act. */
export async function lookUp(client: Client): Promise<number> {
  for (let owner = 0; owner < LOOKUPS; owner += 1) {
    await client.query('SELECT daily FROM ml_features.quotas WHERE owner = $1', [owner]);
  }
  return LOOKUPS;
}

const EXPLAINED = `
EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT daily FROM ml_features.quotas WHERE owner = 7`;

/** Pages that one lookup reads, on the table itself. */
export async function buffersOfLookup(client: Client): Promise<number> {
  const { rows } = await client.query<{
    'QUERY PLAN': readonly { readonly Plan: { readonly [field: string]: number } }[];
  }>(EXPLAINED);
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
}
