// npm run bench:promote: a key of many rows becomes a column, in batches by dbopt and with one UPDATE by hand, while
// others write the table. DBOPT_BENCH_ROWS (a million unless told) and DBOPT_BENCH_URL make it a trial.
import { cpus, loadavg } from 'node:os';
import { openServer } from '../online/server.ts';
import { byApply, byHand } from './fill.ts';
import { RATE, seed } from './layout.ts';
import { table } from './report.ts';
import { type Cost, measure } from './run.ts';

const rows = Number(process.env.DBOPT_BENCH_ROWS ?? 1_000_000);

const server = await openServer(seed(rows));
try {
  console.log(
    `${server.name}; ${cpus().length} × ${cpus()[0]?.model}, node ${process.version}; load average ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`${rows.toLocaleString('en')} rows, ${RATE} writes a second beside it\n`);
  const cost = (fill: ((url: string) => Promise<void>) | null, idle = 0): Promise<Cost> =>
    server.withDatabase((url) => measure(url, rows, fill, idle));
  const hand = await cost(byHand);
  const apply = await cost(byApply);
  const alone = await cost(null, Math.min(apply.seconds, 60));
  console.log(table({ 'writers alone': alone, 'one UPDATE': hand, 'dbopt apply': apply }));
} finally {
  await server.close();
}
