// npm run bench:apply: what an apply of many small steps costs beyond the statements themselves, sent by psql one by
// one. Exits 1 where a goal is missed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ApplyEvent, Plan } from '../../src/model/index.ts';
import { endedSessions } from '../drift/server-time.ts';
import { startProxy } from '../latency.ts';
import { psqlOf } from '../overhear.ts';
import { type Figure, report } from '../plan/report.ts';
import { type Command, dbopt, measured, run, usageOf } from '../plan/run.ts';
import { type Databases, openDatabases } from './database.ts';
import { designYaml, STEPS } from './layout.ts';

const TABLES = 1_000;
/** Milliseconds there and back. */
const LATENCY = 5;

interface Cost {
  /** Seconds from the first statement to the last. */
  readonly took: number;
  /** Seconds of CPU of the server. */
  readonly server: number;
  /** 0: nobody counted. */
  readonly trips: number;
  readonly stderr: string;
}

/** Of a command on a database of its own. */
async function cost(
  commandOn: (url: string) => Command,
  { pid, next }: Databases,
  latency = 0,
): Promise<Cost> {
  const url = await next();
  const proxy = latency === 0 ? null : await startProxy(url, latency);
  const { file, args } = commandOn(proxy?.through(url) ?? url);
  const before = await endedSessions(pid);
  const start = performance.now();
  const { stdout, stderr } = await promisify(execFile)(file, args, { maxBuffer: 2 ** 30 });
  const whole = performance.now() - start;
  proxy?.close();
  // A session ends a moment after its client.
  await sleep(300);
  const server = (await endedSessions(pid)) - before;
  return {
    ...{ took: (ofRun(stdout) ?? whole) / 1000, server, stderr },
    trips: proxy?.roundTrips() ?? 0,
  };
}

/** Milliseconds by what an apply tells: the plans before and after its run are measured elsewhere. Null: it is none. */
function ofRun(stdout: string): number | null {
  const [from, to] = (['run-started', 'run-done'] satisfies ApplyEvent['type'][]).map((type) => {
    const line = stdout.split('\n').find((text) => text.includes(`"type":"${type}"`));
    return line === undefined ? null : Date.parse(String(JSON.parse(line).at));
  });
  return from == null || to == null ? null : to - from;
}

/** The statements of a plan, for psql. */
async function scriptOf(folder: string, design: string, url: string): Promise<string> {
  const out = join(folder, 'plan.json');
  run(dbopt('plan', '-f', design, '--url', url, '--out', out));
  const { steps }: Pick<Plan, 'steps'> = JSON.parse(await readFile(out, 'utf8'));
  if (steps.length !== STEPS * TABLES) throw new Error(`${steps.length} steps`);
  const script = join(folder, 'steps.sql');
  await writeFile(script, steps.flatMap(({ sql }) => sql.map((text) => `${text};\n`)).join(''));
  return script;
}

async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
  const databases = await openDatabases(TABLES);
  try {
    const machine = `${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`;
    console.log(`${databases.server}, ${STEPS * TABLES} steps; ${machine}`);
    const design = join(folder, 'dbopt.yaml');
    await writeFile(design, designYaml(TABLES));
    const script = await scriptOf(folder, design, await databases.next());
    const ours = (url: string) =>
      measured(dbopt('apply', '-f', design, '--url', url, '--auto-approve', '--format', 'json'));
    const psql = (url: string) => psqlOf(script, url);
    const [here, hand] = [await cost(ours, databases), await cost(psql, databases)];
    const [far, farHand] = [
      await cost(ours, databases, LATENCY),
      await cost(psql, databases, LATENCY),
    ];
    return [
      ratio('an apply against psql', here, hand, 2),
      ratio(`the same with ${LATENCY} ms to the server`, far, farHand, 2),
      {
        what: 'round trips a step, with those of two plans',
        value: far.trips / (STEPS * TABLES),
        goal: 3.2,
        unit: '',
        detail: `psql ${(farHand.trips / (STEPS * TABLES)).toFixed(1)}`,
      },
      {
        what: 'CPU of dbopt a step, with two plans',
        value: (1000 * usageOf(here).cpu) / (STEPS * TABLES),
        goal: null,
        unit: 'µs',
        detail: `the server’s ${seconds(here.server)}, psql’s ${seconds(hand.server)}`,
      },
    ];
  } finally {
    await databases.close();
    await rm(folder, { recursive: true });
  }
}

const ratio = (what: string, ours: Cost, theirs: Cost, goal: number): Figure => ({
  ...{ what, value: ours.took / theirs.took, goal, unit: '×' },
  detail: `${seconds(ours.took)} against ${seconds(theirs.took)}`,
});

const seconds = (value: number): string => `${value.toFixed(1)} s`;

await report('which an apply is measured against', measure, { readsProc: true });
