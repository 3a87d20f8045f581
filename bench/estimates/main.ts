// npm run bench:estimates: what a plan says that steps take, and what they took. Part by part, one apply to learn from
// and one on tables of another size with other parameters, next to each other in time, since a machine has moods; then
// all of it in one apply. Writes docs/estimates.md. Exits 1 where the goal is missed.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { apply, plan } from '../../test/support/dbopt.ts';
import { said } from '../../test/support/replay.ts';
import { openServer } from '../server.ts';
import { type Figure, figures } from './figures.ts';
import { design, PARTS, type Part, type Round, seed, VECTOR_PARTS } from './layout.ts';
import { isMet, page } from './page.ts';

const server = await openServer();
try {
  const parts = [...PARTS, ...(server.hasVectors ? VECTOR_PARTS : [])];
  const rounds: readonly Round[] = ['first', 'second', 'third'];
  for (const round of rounds) await server.client.query(seed(round, server.hasVectors));
  await server.client.query('ANALYZE');
  const before = await plan(
    server.url,
    design(parts.flatMap((part) => [['first', part] as const, ['second', part] as const])),
  );

  const done: (readonly [Round, Part])[] = [];
  const run = async (round: Round, ...some: readonly Part[]) => {
    done.push(...some.map((part) => [round, part] as const));
    const options = { parallelism: 1 };
    const made = await apply(server.url, design(done), options);
    if (made.outcome !== 'done') throw new Error(JSON.stringify(made.diagnostics));
    return made;
  };
  const [first, second]: [Figure[], Figure[]] = [[], []];
  for (const part of parts) {
    const learned = await run('first', part);
    first.push(...figures(learned.plan, learned.events));
    const estimated = await run('second', part);
    second.push(...figures(estimated.plan, estimated.events));
  }
  const whole = await run('third', ...parts);
  const third = figures(whole.plan, whole.events);
  const where = `${server.name}; ${cpus().length} × ${cpus()[0]?.model}, node ${process.version}; load average ${loadavg()[0]?.toFixed(1)}`;
  const looks = said(whole.plan, whole.events);
  const result = { where, before, first, second, third, looks };
  const text = page(result);
  console.log(text);
  if (server.hasVectors) await writeFile('docs/estimates.md', text);
  process.exitCode = isMet(result) ? 0 : 1;
} finally {
  await server.close();
}
