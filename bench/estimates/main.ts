// npm run bench:estimates: what a plan says that steps take, and what they took. One run to learn from, then tables of
// other sizes and indexes of other parameters. Writes docs/estimates.md. Exits 1 where the goal is missed.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { apply, plan } from '../../test/support/dbopt.ts';
import { said } from '../../test/support/replay.ts';
import { figures } from './figures.ts';
import { design, METHODS, type Round, seed, VECTOR_METHODS } from './layout.ts';
import { isMet, page } from './page.ts';
import { openServer } from './server.ts';

const server = await openServer();
try {
  const methods = [...METHODS, ...(server.hasVectors ? VECTOR_METHODS : [])];
  const run = async (...rounds: readonly Round[]) => {
    const text = design(rounds, methods);
    const {
      outcome,
      plan: made,
      events,
      diagnostics,
    } = await apply(server.url, text, { parallelism: 1 });
    if (outcome !== 'done') throw new Error(JSON.stringify(diagnostics));
    return { steps: figures(made, events), looks: said(made, events), plan: made, events };
  };
  for (const round of ['first', 'second'] as const)
    await server.client.query(seed(round, server.hasVectors));
  await server.client.query('ANALYZE');
  const before = await plan(server.url, design(['first', 'second'], methods));
  const first = await run('first');
  const second = await run('first', 'second');
  if (process.env.DBOPT_BENCH_RECORD !== undefined) {
    await writeFile(process.env.DBOPT_BENCH_RECORD, JSON.stringify([first, second]));
  }
  const where = `${server.name}; ${cpus().length} × ${cpus()[0]?.model}, node ${process.version}; load average ${loadavg()[0]?.toFixed(1)}`;
  const result = { where, before, first, second };
  const text = page(result);
  console.log(text);
  if (server.hasVectors) await writeFile('docs/estimates.md', text);
  process.exitCode = isMet(result) ? 0 : 1;
} finally {
  await server.close();
}
