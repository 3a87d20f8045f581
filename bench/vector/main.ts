// npm run bench:vector: recall@10 and searches a second before and after what `advise vector` proposes, on clustered
// vectors with queries that were kept out; the exact scan, pgvector's own defaults and an empty statement beside them; and
// what finding out takes of 20,000, 50,000 and 100,000 rows. VECTOR_GOAL asks for another recall than 0.98, at which pgvector's
// defaults find too little here; VECTOR_ROWS, VECTOR_QUERIES and VECTOR_SECONDS make it smaller.
// Takes Docker; at full size its numbers go into docs/vectors.md.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fillPage } from '../../scripts/references/page.ts';
import { meanShare } from '../../src/advisors/statistics/index.ts';
import { vector } from '../../src/advisors/vector.ts';
import { DEFAULT_LIMITS, type Interval } from '../../src/model/index.ts';
import { advise } from '../../src/operations/index.ts';
import { measureRecall } from '../../src/postgres/measure/index.ts';
import { connect } from '../../test/support/connect.ts';
import { apply } from '../../test/support/dbopt.ts';
import { withDesign } from '../../test/support/design.ts';
import { startDocker } from '../../test/support/docker.ts';
import { type Spent, tryOn } from './budgets.ts';
import { limitCores, type Served, served } from './load.ts';
import { type Row, vectorNumbers } from './page.ts';
import { buildIndex, makeScene } from './scene.ts';

const FULL = 100_000;
const size = {
  rows: Number(process.env.VECTOR_ROWS ?? FULL),
  queries: Number(process.env.VECTOR_QUERIES ?? 1000),
  dimensions: 128,
};
const seconds = Number(process.env.VECTOR_SECONDS ?? 20);
const K = 10;
const goal = Number(process.env.VECTOR_GOAL ?? 0.98);
const DESIGN = `version: 1
checks:
  near: { recall: index.public.items_e, k: ${K}, min: ${goal}, queries: asked.q }
`;
const SEARCH = 'SELECT id FROM items ORDER BY e <-> (SELECT q FROM asked WHERE id = :id) LIMIT 10';

const server = await startDocker({
  ...{ shared_buffers: '512MB', maintenance_work_mem: '512MB', max_wal_size: '4GB' },
  ...{ max_parallel_maintenance_workers: '0', fsync: 'off', max_connections: '50' },
});
const { url } = server.backend;
const client = await connect({ url, applicationName: 'bench' });
try {
  const { pgDump } = server.backend;
  const container = pgDump !== null && 'container' in pgDump ? pgDump.container : '';
  const place = { container, database: 'postgres' };
  const load = (clients: number, statement = SEARCH): Promise<Served> =>
    served(place, statement, { clients, seconds }, size.queries);
  const cores = availableParallelism();

  const spent: Spent[] = [];
  for (const share of [0.2, 0.5]) spent.push((await scene(size.rows * share)).spent);
  const { exact, spent: all, ...found } = await scene(size.rows, () => load(cores));
  spent.push(all);

  const before: Row = {
    what: 'pgvector’s defaults',
    ...(await recalled()),
    ...(await load(cores)),
  };
  if (found.design !== null) await apply(url, found.design);
  const after: Row = {
    what: found.design === null ? 'nothing is proposed' : 'as proposed',
    ...(await recalled()),
    ...(await load(cores)),
  };
  const alone = await load(1);
  const empty = await load(cores, 'SELECT :id');
  await limitCores(container, Math.max(1, cores - 1));
  const fewer = await load(cores);
  const { rows } = await client.query<{ version: string; vector: string; bytes: string }>(
    "SELECT current_setting('server_version') AS version, extversion AS vector, pg_relation_size('items_e') AS bytes FROM pg_extension WHERE extname = 'vector'",
  );
  const numbers = vectorNumbers({
    ...{ size, goal, seconds, cores, spent, ...found, machine: { alone, fewer, empty } },
    bytes: Number(rows[0]?.bytes),
    server: `PostgreSQL ${rows[0]?.version}, pgvector ${rows[0]?.vector}, Docker, data in memory; ${cpus().length} × ${cpus()[0]?.model}; load average ${loadavg()[0]?.toFixed(1)} at the end`,
    rows: [{ what: 'exact scan', recall: one(), setting: '', ...exact }, before, after],
  });
  for (const [name, text] of Object.entries(numbers)) console.log(`${name}:\n${text}\n`);
  const page = 'docs/vectors.md';
  if (size.rows >= FULL) await writeFile(page, fillPage(await readFile(page, 'utf8'), numbers));
} finally {
  await client.end();
  await server.stop();
}

/** A table of so many rows with its index, and what advice makes of it; first, without the index, what `bare` does. */
async function scene(rows: number, bare: () => Promise<Served> = async () => ({ qps: 0, ms: 0 })) {
  await client.query('DROP TABLE IF EXISTS items, asked, centres');
  await makeScene(client, { ...size, rows });
  const exact = await bare();
  const built = await buildIndex(client);
  await client.query('ANALYZE items');
  return { exact, ...(await proposed(rows, built)) };
}

/** By all queries, on a session that comes with what is in force. */
async function recalled(): Promise<{ readonly recall: Interval; readonly setting: string }> {
  const { rows } = await client.query<{ oid: number }>(
    "SELECT 'items_e'::regclass::oid::int4 AS oid",
  );
  const own = await connect({ url, applicationName: 'dbopt verify' });
  try {
    const { recalls, settings } = await measureRecall(
      own,
      {
        ...{ kind: 'recall', index: rows[0]?.oid ?? 0, k: K, queries: 'public.asked.q' },
        ...{ where: null, params: [], role: null },
      },
      { count: size.queries, seed: 3, maxTime: 600_000 },
    );
    return { recall: meanShare(recalls, K), setting: settings['hnsw.ef_search'] ?? '?' };
  } finally {
    await own.end();
  }
}

/** The design that `advise vector --trial --write` would write; null: it leaves it as it is. */
function proposed(rows: number, built: number) {
  return withDesign(DESIGN, {}, async (design) => {
    const { evidence, spent } = await tryOn(url, design, rows, built);
    const texts = { files: [{ file: 'dbopt.yaml', text: DESIGN }], fresh: false };
    const { diffs, findings } = await advise(evidence, design, texts, {
      ...{ advisors: [vector], limits: { ...DEFAULT_LIMITS, minSize: 0 }, only: [] },
      scope: { schemas: [], tables: [] },
    });
    const told = findings.find(({ code }) => code === 'ef-search' || code === 'recall-low');
    return { spent, design: diffs[0]?.after ?? null, said: told?.title ?? 'nothing is amiss' };
  });
}

function one(): Interval {
  return { estimate: 1, low: 1, high: 1 };
}
