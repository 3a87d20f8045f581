// npm run bench:online: what the application feels while the tables it uses are changed. Exits 1 where it is more than
// one attempt at a lock. DBOPT_BENCH_HOLD (seconds), DBOPT_BENCH_ROUNDS and DBOPT_BENCH_OUT (a folder) make it a trial.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, getPriority, loadavg } from 'node:os';
import { join } from 'node:path';
import { HAND } from './by-hand.ts';
import { isMet } from './figures.ts';
import { CONNECTIONS, RATE } from './load.ts';
import { measure } from './measure.ts';
import { page } from './page.ts';
import { plot } from './plot/index.ts';
import { openServer } from './server.ts';
import { table, verdict } from './table.ts';

const hold = Number(process.env.DBOPT_BENCH_HOLD ?? 20);
const rounds = Number(process.env.DBOPT_BENCH_ROUNDS ?? 2);
const folder = process.env.DBOPT_BENCH_OUT ?? 'docs';

const server = await openServer();
try {
  const machine = `${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`;
  const load = `load average ${loadavg()[0]?.toFixed(1)} when it began, run at nice ${getPriority()}`;
  const where = `${server.name}; ${machine}; ${load}`;
  console.log(where);
  console.log(`${RATE} statements a second on ${CONNECTIONS} connections; by hand: ${HAND}\n`);
  const runs = await measure(server, { hold, rounds });
  console.log(`${table(runs)}\n\n${verdict(runs)}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'online.svg'), plot(runs));
  await writeFile(join(folder, 'online.md'), page(runs, { where, hand: HAND, hold, rounds }));
  process.exitCode = isMet(runs) ? 0 : 1;
} finally {
  await server.close();
}
