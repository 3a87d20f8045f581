// npm run bench:plan: what a plan costs beyond the catalog queries themselves. Exits 1 where a goal is missed.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startProxy } from '../latency.ts';
import { type BenchDatabase, openDatabase } from './database.ts';
import { growth } from './growth.ts';
import { changedIndexes, partitionedSql, partitionedYaml } from './layout.ts';
import { ofTarget, withPartitions } from './receipts.ts';
import { type Figure, report } from './report.ts';
import { type Command, dbopt, node, race, usage } from './run.ts';
import { prepare, type Subject } from './subject.ts';

/** Tables in the database, five indexes each. */
const ALL = 10_000;

/** Of one table, with five indexes each. */
const PARTITIONS = 1_000;

async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
  const database = await openDatabase(ALL);
  try {
    const machine = `${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`;
    console.log(`${database.server}, ${ALL} tables, ${5 * ALL} indexes; ${machine}`);
    const few = await prepare(folder, database.url, 10);
    const hundred = await prepare(folder, database.url, ALL / 100);
    const some = await prepare(folder, database.url, ALL / 10);
    const all = await prepare(folder, database.url, ALL);
    return [
      startUp(),
      speed(some, 11, 2),
      speed(all, 5, 1.5),
      sameQueries(few, all),
      memory(some),
      memory(all),
      await roundTrips(all, database.url),
      changed(some, 7, 2),
      changed(all, 5, 1.5),
      peakOf('plan of the changes', all, all.planChanged),
      anew('tables', some, 5, 1.5),
      anew('tables', all, 3, 2),
      { ...peakOf('the same made anew', all, all.planAnew), goal: 250 },
      await growth([hundred, some, all]),
      ...(await byHand(all, database)),
      await partitioned(folder, database),
      ...(await clocked(folder, database, some)),
    ];
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
}

function startUp(): Figure {
  const what = 'dbopt --version against node -e 0';
  return ratio(what, race(dbopt('--version'), node('-e', '0'), 31), 1.6);
}

const speed = ({ tables, plan, psql }: Subject, rounds: number, goal: number): Figure =>
  ratio(`no-change plan of ${tables} tables against psql`, race(plan, psql, rounds), goal);

const changed = ({ tables, planChanged, psql }: Subject, rounds: number, goal: number): Figure =>
  ratio(
    `1% of the indexes changed in the file, ${tables} tables`,
    race(planChanged, psql, rounds),
    goal,
  );

/** The same changed in the database; it stays so. */
async function byHand(all: Subject, { exec }: BenchDatabase): Promise<readonly Figure[]> {
  await exec(changedIndexes(all.tables).flatMap(({ drop, create }) => [drop, create]));
  const what = `1% of the indexes changed by hand, ${all.tables} tables`;
  return [
    ratio(what, race(all.plan, all.psql, 5), 1.5),
    peakOf('plan of the changes by hand', all, all.plan),
  ];
}

/** Milliseconds that a message takes there and back. */
const LATENCY = 40;

async function roundTrips({ tables, planBy }: Subject, url: string): Promise<Figure> {
  const proxy = await startProxy(url, LATENCY);
  const { file, args } = planBy(proxy.through(url));
  const start = performance.now();
  await promisify(execFile)(file, args);
  const took = performance.now() - start;
  proxy.close();
  const what = `round trips of a plan of ${tables} tables`;
  return {
    what,
    value: proxy.roundTrips(),
    goal: 11,
    unit: '',
    detail: `${took.toFixed(0)} ms at ${LATENCY} ms each`,
  };
}

/** What a plan takes that finds no receipt, as the first one or where more than tables has changed. */
function anew(of: string, { tables, planAnew, psql }: Subject, rounds: number, goal: number) {
  return ratio(`a plan made anew, ${tables} ${of}`, race(planAnew, psql, rounds), goal);
}

async function partitioned(folder: string, { url, exec }: BenchDatabase): Promise<Figure> {
  const name = 'parted';
  await exec(partitionedSql(PARTITIONS));
  const subject = await prepare(folder, url, PARTITIONS, { name, design: partitionedYaml });
  return anew('partitions of one table', subject, 5, 2);
}

/** Where a receipt has to know the clock, or which target it is of. */
async function clocked(
  folder: string,
  database: BenchDatabase,
  { tables, psql }: Subject,
): Promise<readonly Figure[]> {
  const due = await withPartitions(folder, database, tables);
  const target = await ofTarget(folder, database.url, tables);
  return [
    ratio(
      `no-change plan of ${tables} tables and 100 with partitions: against psql`,
      race(due.plan, due.psql, 7),
      2,
    ),
    ratio(`no-change plan of a target, ${tables} tables, against psql`, race(target, psql, 7), 2),
  ];
}

function ratio(what: string, [ours, theirs]: readonly [number, number], goal: number | null) {
  const detail = `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms`;
  return { what, value: ours / theirs, goal, unit: '×', detail };
}

const sameQueries = (few: Subject, all: Subject): Figure => ({
  what: `queries of a plan of ${all.tables} tables`,
  value: all.statements,
  goal: few.statements,
  unit: '',
  detail: `in ${all.messages} messages; of ${few.tables} tables ${few.statements} in ${few.messages}`,
});

const memory = (subject: Subject): Figure => peakOf('plan', subject, subject.plan);

const peakOf = (what: string, { tables }: Subject, command: Command): Figure => ({
  what: `peak memory: ${what}, ${tables} tables`,
  value: usage(command).peak,
  goal: 400,
  unit: 'MB',
  detail: 'max RSS',
});

await report('which a plan is measured against', measure);
