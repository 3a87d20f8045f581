// npm run bench:loop: a naive design under load, improved by the loop by itself; then advisors that are wrong, whose
// changes have to be taken back. LOOP_ROWS, LOOP_RATE and LOOP_SECONDS make it smaller. Takes Docker; writes docs/loop-bench.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Advisor, DEFAULT_LIMITS } from '../../src/model/index.ts';
import { ADVISORS, runRound } from '../../src/operations/index.ts';
import { openDesign } from '../../src/operations/source.ts';
import { verify } from '../../src/operations/verify/verify.ts';
import { connect } from '../../test/support/connect.ts';
import { apply } from '../../test/support/dbopt.ts';
import { startDocker } from '../../test/support/docker.ts';
import { startApplication } from './application.ts';
import { fastClock } from './clock.ts';
import { type Felt, felt, middle } from './measure.ts';
import { page } from './page.ts';
import { SABOTAGES } from './sabotage.ts';
import { BY_HAND, NAIVE, SCHEMA, SPEED } from './scene.ts';
import type { Watched } from './seen.ts';
import { standing } from './server.ts';

const MOST_ROUNDS = 5;
const DAY = 86_400_000;
const ASKED = ['gin', 'index', 'toast', 'vector'];
/** How often each design has its turn when they are compared: as often first as second and last. */
const TURNS = 6;

const began = Date.now();
const server = await startDocker({
  ...{ shared_buffers: '256MB', max_connections: '60', fsync: 'off' },
  ...{ shared_preload_libraries: 'pg_stat_statements', max_wal_size: '4GB' },
  // As often as the clock goes faster.
  ...{ autovacuum_naptime: '1s', autovacuum_vacuum_insert_threshold: '200' },
  ...{ autovacuum_vacuum_insert_scale_factor: '0.01' },
});
const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-loop-'));
const file = join(folder, 'dbopt.yaml');
const { url } = server.backend;
const client = await connect({ url, applicationName: 'bench' });
const source = { files: ['dbopt.yaml'], env: {}, vars: {}, cwd: folder, url };
const clock = fastClock(SPEED);
const rounds: Watched[] = [];
try {
  for (const one of SCHEMA.split(';\n')) await client.query(one);
  await write(NAIVE);
  const application = await startApplication(url);
  const from = Date.now();
  for (let i = 0; i < MOST_ROUNDS && rounds.at(-1)?.round.outcome !== 'nothing'; i += 1)
    await play(ADVISORS.filter(({ name }) => ASKED.includes(name)));
  const tuned = await readFile(file, 'utf8');
  for (const wrong of SABOTAGES) {
    await play([wrong]);
    await play([wrong]);
  }
  const sent = (await application.stop()).filter(({ at }) => at >= from);
  const isAsItWas = (await readFile(file, 'utf8')) === tuned;
  process.exitCode = isAsItWas ? 0 : 1;
  const rows = await compare({ 'as it was': NAIVE, 'by the loop': tuned, 'by hand': BY_HAND });
  const { rows: about } = await client.query<{ v: string }>(
    "SELECT current_setting('server_version') AS v",
  );
  const text = page({
    ...{ rows, rounds, sent, isAsItWas, turns: TURNS, minutes: (Date.now() - began) / 60_000 },
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
  const marks: Promise<Watched['marks'][number]>[] = [];
  const { round, why } = await runRound(
    {
      ...{ source, advisors, by: 'bench', clock, diagnostics: () => {} },
      limits: { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 },
      tell(event) {
        if (event.type === 'round-phase') console.error(event.status, event.phase);
        if (event.type !== 'round-sample') return;
        const { window } = event;
        marks.push(standing(client).then((now) => ({ ...now, window })));
      },
    },
    new AbortController().signal,
  );
  if (round === null) throw new Error(why ?? '');
  console.error(round.outcome, round.change?.code, round.why, JSON.stringify(round.passed));
  rounds.push({ round, marks: await Promise.all(marks) });
}

interface Run {
  readonly what: string;
  readonly design: string;
  readonly all: Felt[];
  recall: number | null;
}

/** In turns, each of which begins with another one, so that whatever else the machine does, and what was built just
 *  before, meets all designs alike. */
async function compare(designs: { readonly [what: string]: string }) {
  const runs = Object.entries(designs).map(
    ([what, design]): Run => ({ what, design, all: [], recall: null }),
  );
  for (let turn = 0; turn < TURNS; turn += 1) {
    const from = turn % runs.length;
    for (const run of [...runs.slice(from), ...runs.slice(0, from)]) {
      await write(run.design);
      await client.query('VACUUM ANALYZE');
      run.all.push(await felt(url, client));
      run.recall ??= await recall();
      console.error(run.what, JSON.stringify(run.all.at(-1)), run.recall);
    }
  }
  return runs.map(({ what, all, recall }) => ({ what, all, felt: middle(all), recall }));
}

async function write(design: string): Promise<void> {
  await writeFile(file, design);
  await apply(url, design);
}

async function recall(): Promise<number | null> {
  const { design } = await openDesign(source);
  const { results } = await verify(design, {
    ...{ url, names: ['near'], watch: 0, minWindow: 0, load: false, seed: 1 },
    ...{ maxTime: 60_000, since: null },
  });
  const value = results[0]?.figures[0]?.measured?.value;
  return typeof value === 'number' ? value : null;
}
