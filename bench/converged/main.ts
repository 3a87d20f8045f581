// npm run bench:converged: reads under ingestion before and after `dbopt apply` of dbopt.yaml, with the load that is
// asked for and with a tenth of it. DBOPT_BENCH_ROUNDS, DBOPT_BENCH_SECONDS, DBOPT_BENCH_READS, DBOPT_BENCH_ROWS and
// DBOPT_BENCH_OUT (a folder) make it a trial.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dbopt, run as runCommand } from '../plan/run.ts';
import { figures, SIDES, type Side } from './figures.ts';
import { VECTOR_DESIGN } from './layout.ts';
import { page } from './page.ts';
import { plot } from './plot.ts';
import { questions } from './questions.ts';
import { type Load, type Run, run } from './run.ts';
import { openServer } from './server.ts';
import { rows } from './words.ts';

const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback);
const rounds = number('DBOPT_BENCH_ROUNDS', 5);
const seconds = number('DBOPT_BENCH_SECONDS', 30);
const asked: Load = {
  seconds,
  reads: number('DBOPT_BENCH_READS', 1_000),
  rows: number('DBOPT_BENCH_ROWS', 100_000),
};
const less: Load = { seconds, reads: asked.reads / 10, rows: asked.rows / 10 };
const out = process.env.DBOPT_BENCH_OUT ?? 'docs';

const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
const vectorDesign = join(folder, 'vectors.yaml');
await writeFile(vectorDesign, VECTOR_DESIGN);
const server = await openServer();
try {
  const { vectors } = server;
  const where = `${server.name}; ${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`;
  console.log(where);
  const mix = questions(vectors);
  const designs = ['-f', 'dbopt.yaml', ...(vectors ? ['-f', vectorDesign] : [])];
  const consent = ['access-exclusive', 'table-rewrite', 'index-build', 'index-replace'];
  const apply = (url: string) =>
    runCommand(
      dbopt(
        ...['apply', '--auto-approve', '--url', url, ...designs],
        ...consent.flatMap((code) => ['--allow', code]),
      ),
    );
  const compare = async (load: Load) => {
    const runs: Record<Side, Run[]> = { before: [], after: [] };
    for (let round = 0; round < rounds; round++) {
      for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
        console.error(`${load.reads} reads/s, round ${round + 1} of ${rounds}: ${side}`);
        runs[side].push(
          await server.withDatabase((url) => {
            if (side === 'after') apply(url);
            return run(url, mix, load);
          }),
        );
      }
    }
    const found = figures(runs, mix);
    for (const row of rows(found)) console.log(row.map((cell) => cell.padEnd(34)).join(''));
    return found;
  };
  const [full, tenth] = [await compare(asked), await compare(less)];
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'converged.svg'), plot(full));
  await writeFile(join(out, 'converged-tenth.svg'), plot(tenth));
  const circumstances = { where, rounds, load: asked, vectors };
  await writeFile(join(out, 'converged.md'), page({ full, tenth }, circumstances));
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}
