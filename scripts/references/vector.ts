import type { Client } from '../../src/postgres/index.ts';
import { measureRecall } from '../../src/postgres/measure/index.ts';
import { type Numbers, numberOf, table } from './page.ts';

const DIMENSIONS = 32;
const ROWS = 10_000;

/** Takes a server with pgvector. */
export async function vectorNumbers(client: Client): Promise<Numbers> {
  await client.query('CREATE EXTENSION IF NOT EXISTS vector');
  await client.query('SET max_parallel_maintenance_workers = 0');
  await client.query('SELECT setseed(0.5)');
  await client.query(
    `CREATE TABLE asked AS SELECT i AS id, i % 100 AS tenant, ${some('i')} AS q FROM generate_series(1, 200) AS i`,
  );
  const growth = await recallBySize(client);
  const server = `PostgreSQL ${await textOf(client, "current_setting('server_version')")}, pgvector ${await textOf(client, "(SELECT extversion FROM pg_extension WHERE extname = 'vector')")}, by \`npm run references\`.`;
  return {
    ...{ server, growth, limit: await limit(client), filter: await filter(client) },
    dead: await dead(client),
  };
}

const some = (i: string): string =>
  `(SELECT array_agg(random()) FROM generate_series(1, ${DIMENSIONS}) WHERE ${i} >= 0)::vector(${DIMENSIONS})`;

async function make(client: Client, rows: number): Promise<void> {
  await client.query('DROP TABLE IF EXISTS measured');
  await client.query(
    `CREATE TABLE measured AS SELECT i AS id, i % 100 AS tenant, ${some('i')} AS e FROM generate_series(1, ${rows}) AS i`,
  );
  await client.query('ALTER TABLE measured SET (autovacuum_enabled = off)');
  await client.query('CREATE INDEX measured_e ON measured USING hnsw (e vector_l2_ops)');
  await client.query('ANALYZE measured');
}

interface Asked {
  readonly settings?: { readonly [name: string]: string };
  readonly queries?: string | null;
  readonly where?: string;
}

/** The mean recall@10, and of how many queries too few rows came. The index is used wherever that can be. */
async function recallOf(
  client: Client,
  { settings = {}, queries = 'public.asked.q', where }: Asked,
): Promise<{ readonly recall: string; readonly short: number }> {
  const all = { enable_seqscan: 'off', enable_sort: 'off', ...settings };
  for (const [name, value] of Object.entries(all)) {
    await client.query('SELECT set_config($1, $2, false)', [name, value]);
  }
  const index = await numberOf(client, "SELECT 'measured_e'::regclass::oid::int8");
  const { recalls, short } = await measureRecall(
    client,
    {
      ...{ kind: 'recall', index, k: 10, queries, where: where ?? null },
      ...{ params: [], role: null },
    },
    { count: 200, seed: 1, maxTime: 120_000 },
  );
  for (const name of Object.keys(all)) await client.query(`RESET ${name}`);
  const mean = recalls.reduce((sum, one) => sum + one, 0) / Math.max(1, recalls.length);
  return { recall: mean.toFixed(3), short };
}

async function recallBySize(client: Client): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  for (const count of [ROWS / 5, ROWS]) {
    await make(client, count);
    for (const ef of ['10', '40', '120']) {
      const settings = { 'hnsw.ef_search': ef };
      const kept = await recallOf(client, { settings });
      const own = await recallOf(client, { settings, queries: null });
      rows.push([count, ef, kept.recall, own.recall]);
    }
  }
  return table(['rows', 'hnsw.ef_search', 'queries kept out', 'rows of its own'], rows);
}

async function limit(client: Client): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  await client.query('SET enable_seqscan = off');
  for (const [asked, skipped] of [
    [10, 0],
    [100, 0],
    [10, 100],
  ] as const) {
    const query = `SELECT count(*) FROM (SELECT 1 FROM measured ORDER BY e <-> (SELECT q FROM asked WHERE id = 1) LIMIT ${asked} OFFSET ${skipped}) AS r`;
    rows.push([asked, skipped, await numberOf(client, query)]);
  }
  await client.query('RESET enable_seqscan');
  return table(['LIMIT', 'OFFSET', 'rows that come at 40'], rows);
}

async function filter(client: Client): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  const scans: readonly (readonly [string, { readonly [name: string]: string }])[] = [
    ['off', { 'hnsw.iterative_scan': 'off' }],
    ['off, ef_search 1000', { 'hnsw.iterative_scan': 'off', 'hnsw.ef_search': '1000' }],
    ['strict_order', { 'hnsw.iterative_scan': 'strict_order' }],
    ['relaxed_order', { 'hnsw.iterative_scan': 'relaxed_order' }],
    [
      'relaxed_order, max_scan_tuples 2000',
      { 'hnsw.iterative_scan': 'relaxed_order', 'hnsw.max_scan_tuples': '2000' },
    ],
  ];
  for (const [what, settings] of scans) {
    const { recall, short } = await recallOf(client, { settings, where: 'tenant = $1' });
    rows.push([what, recall, short]);
  }
  return table(['iterative scan', 'recall@10 among 1%', 'of 200 came too few'], rows);
}

async function dead(client: Client): Promise<string> {
  const rows: (readonly string[])[] = [['none dead', (await recallOf(client, {})).recall]];
  await client.query('DELETE FROM measured WHERE id % 2 = 0');
  rows.push(['half dead', (await recallOf(client, {})).recall]);
  await client.query('REINDEX INDEX measured_e');
  rows.push(['built anew', (await recallOf(client, {})).recall]);
  return table(['rows', 'recall@10'], rows);
}

const textOf = async (client: Client, expression: string): Promise<string> => {
  const { rows } = await client.query<{ text: string }>(`SELECT ${expression} AS text`);
  return rows[0]?.text ?? '';
};
