// npm run bench:online: what the application feels while the tables it uses are changed. Exits 1 where it is more than
// one attempt at a lock. DBOPT_BENCH_HOLD, DBOPT_BENCH_ROUNDS and DBOPT_BENCH_OUT make a trial of it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dbopt, run as runCommand } from '../plan/run.ts';
import { byApply } from './apply.ts';
import { byHand, HAND } from './by-hand.ts';
import type { Change } from './change.ts';
import { isMet, type Runs, SCENARIOS, type Scenario } from './figures.ts';
import { DESIGN } from './layout.ts';
import { CONNECTIONS, RATE } from './load.ts';
import { type Run, run } from './run.ts';
import { openServer, type Server } from './server.ts';
import { table, verdict } from './table.ts';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

/** Seconds that the reader keeps its lock. */
const HOLD = number('DBOPT_BENCH_HOLD', 20);
const ROUNDS = number('DBOPT_BENCH_ROUNDS', 2);

const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
const server = await openServer();
try {
  const machine = `${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`;
  console.log(`${server.name}; ${machine}; load average ${loadavg()[0]?.toFixed(1)}`);
  console.log(`${RATE} statements a second on ${CONNECTIONS} connections; by hand: ${HAND}`);
  const runs = await measure(server, folder);
  console.log(`\n${table(runs)}\n\n${verdict(runs)}`);
  process.exitCode = isMet(runs) ? 0 : 1;
  if (process.env.DUMP) await writeFile(process.env.DUMP, JSON.stringify(runs));
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

/** All scenarios in turns, every second round backwards, so that what else the machine does hits all of them. */
async function measure(server: Server, folder: string): Promise<Runs> {
  const design = join(folder, 'dbopt.yaml');
  await writeFile(design, DESIGN);
  const changes: { readonly [scenario in Scenario]: Change | null } = {
    'no DDL': null,
    'dbopt apply': byApply(design),
    'by hand': byHand,
  };
  const runs: Record<Scenario, Run[]> = { 'no DDL': [], 'dbopt apply': [], 'by hand': [] };
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? SCENARIOS : SCENARIOS.toReversed();
    for (const scenario of order) {
      console.error(`round ${round + 1} of ${ROUNDS}: ${scenario}`);
      runs[scenario].push(
        await server.withDatabase((url) => measured(url, changes[scenario], design)),
      );
    }
  }
  return runs;
}

/** A change has to end where the design wants it; otherwise two different things would be compared. */
async function measured(url: string, change: Change | null, design: string): Promise<Run> {
  const result = await run(url, HOLD, change);
  const plan = dbopt('plan', '-f', design, '--url', url, '--detailed-exitcode');
  if (change !== null) runCommand(plan);
  return result;
}
