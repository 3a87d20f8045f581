// npm run bench:loop: a naive design under load, improved by the loop by itself; then advisors that are wrong, whose
// changes have to be taken back. LOOP_ROWS, LOOP_RATE and LOOP_SECONDS make it smaller. Takes Docker; writes docs/loop-bench.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Advisor, DEFAULT_LIMITS, type Round } from '../../src/model/index.ts';
import { ADVISORS, runRound } from '../../src/operations/index.ts';
import { openDesign } from '../../src/operations/source.ts';
import { verify } from '../../src/operations/verify/verify.ts';
import { connect } from '../../test/support/connect.ts';
import { apply } from '../../test/support/dbopt.ts';
import { startDocker } from '../../test/support/docker.ts';
import { openLoop } from '../open-loop.ts';
import { fastClock } from './clock.ts';
import { felt } from './measure.ts';
import { page, type Row } from './page.ts';
import { SABOTAGES } from './sabotage.ts';
import { BY_HAND, NAIVE, QUESTIONS, RATE, SCHEMA, SPEED } from './scene.ts';

const MOST_ROUNDS = 5;
const DAY = 86_400_000;
const ASKED = ['gin', 'index', 'toast', 'vector'];

const began = Date.now();
const server = await startDocker({
  ...{ shared_buffers: '256MB', max_connections: '60', fsync: 'off' },
  ...{ shared_preload_libraries: 'pg_stat_statements', max_wal_size: '4GB' },
});
const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-loop-'));
const { url } = server.backend;
const client = await connect({ url, applicationName: 'bench' });
const source = { files: ['dbopt.yaml'], env: {}, vars: {}, cwd: folder, url };
const clock = fastClock(SPEED);
const rounds: Round[] = [];
const rows: Row[] = [];
try {
  for (const one of SCHEMA.split(';\n')) await client.query(one);
  await writeFile(join(folder, 'dbopt.yaml'), NAIVE);
  await apply(url, NAIVE);
  await look('naive');
  const load = await openLoop(url, { rate: RATE, connections: 6, questions: QUESTIONS });
  const since = load.clock();
  for (let i = 0; i < MOST_ROUNDS && rounds.at(-1)?.outcome !== 'nothing'; i += 1)
    await play(ADVISORS.filter(({ name }) => ASKED.includes(name)));
  const tuned = await readFile(join(folder, 'dbopt.yaml'), 'utf8');
  for (const wrong of SABOTAGES(server.backend.url.split('/').at(-1) ?? 'postgres')) {
    await play([wrong]);
    await play([wrong]);
  }
  const samples = await load.stop();
  const longest = Math.max(
    ...samples.filter(({ due }) => due >= since).map(({ latency }) => latency),
  );
  const isAsItWas = (await readFile(join(folder, 'dbopt.yaml'), 'utf8')) === tuned;
  await look(
    `after the loop${isAsItWas ? '' : ' (the design is not what it was before the sabotage)'}`,
  );
  await writeFile(join(folder, 'dbopt.yaml'), BY_HAND);
  await apply(url, BY_HAND);
  await look('by hand');
  const { rows: about } = await client.query<{ v: string }>(
    "SELECT current_setting('server_version') AS v",
  );
  const text = page({
    ...{
      rows,
      rounds,
      longest,
      statements: samples.length,
      minutes: (Date.now() - began) / 60_000,
    },
    where: `PostgreSQL ${about[0]?.v}, Docker, data in memory; ${cpus().length} × ${cpus()[0]?.model}`,
  });
  console.log(text);
  await writeFile('docs/loop-bench.md', text);
} finally {
  await client.end();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** A round a day, and a week between two that may be taken back. */
async function play(advisors: readonly Advisor[]): Promise<void> {
  clock.skip(8 * DAY);
  const { round, why } = await runRound(
    {
      ...{ source, advisors, by: 'bench', clock, diagnostics: () => {} },
      limits: { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 },
      tell: (event) => event.type === 'round-phase' && console.error(event.status, event.phase),
    },
    new AbortController().signal,
  );
  if (round === null) throw new Error(why ?? '');
  console.error(round.outcome, round.change?.code, round.why, JSON.stringify(round.passed));
  rounds.push(round);
}

async function look(what: string): Promise<void> {
  await client.query('VACUUM ANALYZE features');
  const { design } = await openDesign(source);
  const { results } = await verify(design, {
    ...{
      url,
      names: ['near'],
      watch: 0,
      minWindow: 0,
      load: false,
      seed: 1,
      maxTime: 60_000,
      since: null,
    },
  });
  const value = results[0]?.figures[0]?.measured?.value;
  rows.push({
    what,
    felt: await felt(url, client),
    recall: typeof value === 'number' ? value : null,
  });
  console.error(what, JSON.stringify(rows.at(-1)));
}
