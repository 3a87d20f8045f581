// npm run bench:drift: what a look for drift costs the server, against psql's \d+ of the same tables. Exits 1 where
// the goal is missed.
import { appendFile, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../plan/database.ts';
import { designYaml, SCHEMA } from '../plan/layout.ts';
import { type Figure, report } from '../plan/report.ts';
import { type Command, dbopt, run } from '../plan/run.ts';
import { endedSessions } from './server-time.ts';

const TABLES = 1_000;
const ROUNDS = 3;
/** In looks of \d+ at all of them. */
const GOAL = 2;

interface Cost {
  /** Seconds of CPU of the server. */
  readonly server: number;
  /** Seconds until it was over. */
  readonly wall: number;
}

async function cost(command: Command, postmaster: number): Promise<Cost> {
  const before = await endedSessions(postmaster);
  const start = performance.now();
  run(command);
  const wall = (performance.now() - start) / 1000;
  // A session ends a moment after its client.
  await sleep(300);
  return { server: (await endedSessions(postmaster)) - before, wall };
}

/** All commands in turns, so that whatever else the machine does hits all of them; medians. */
async function race(commands: readonly Command[], postmaster: number): Promise<readonly Cost[]> {
  const rounds: Cost[][] = commands.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, command] of commands.entries()) {
      rounds[i]?.push(await cost(command, postmaster));
    }
  }
  return rounds.map((all) => ({
    server: median(all.map((each) => each.server)),
    wall: median(all.map((each) => each.wall)),
  }));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
  const database = await openDatabase(TABLES);
  try {
    const machine = `${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`;
    console.log(`${database.server}, ${TABLES} tables, ${5 * TABLES} indexes; ${machine}`);
    const { url, pid } = database;
    if (pid === null)
      throw new Error('the CPU of a server can be told only where it is started here');
    const file = join(folder, 'dbopt.yaml');
    await writeFile(file, designYaml(TABLES, 'dbopt'));
    run(dbopt('apply', '-f', file, '--url', url, '--auto-approve'));
    const anew = join(folder, 'anew.yaml');
    await copyFile(file, anew);
    await appendFile(anew, '# another text: the receipt is not for this\n');
    const drift = (design: string) =>
      dbopt('drift', '--detailed-exitcode', '-f', design, '--url', url);
    const psql = {
      file: 'psql',
      args: ['-Xq', '-o', '/dev/null', '-c', `\\d+ ${SCHEMA}.t?????`, url],
    };
    const [receipt, whole, look] = await race([drift(file), drift(anew), psql], pid);
    if (receipt === undefined || whole === undefined || look === undefined) return [];
    return [
      figure('server time of a drift that a receipt answers', receipt, look),
      figure('server time of a drift made anew', whole, look),
    ];
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
}

const figure = (what: string, ours: Cost, look: Cost): Figure => ({
  what,
  value: ours.server / look.server,
  goal: GOAL,
  unit: '×',
  detail: `${time(ours)} against ${time(look)} of one \\d+ of all tables`,
});

const time = ({ server, wall }: Cost): string =>
  `${(server * 1000).toFixed(0)} ms (${(wall * 1000).toFixed(0)} ms in all)`;

await report('whose \\d+ a drift is measured against', measure, { readsProc: true });
