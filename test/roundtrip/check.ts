import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { differences, layout, text } from './layout.ts';
import { createDatabase, psql } from './load.ts';

const MAIN = join(import.meta.dirname, '../../dist/main.js');

export interface Outcome {
  readonly name: string;
  readonly tables: number;
  readonly indexes: number;
  /** Lines of the design. */
  readonly lines: number;
  /** Facts about the layout that were compared after an apply on the stripped copy. */
  readonly facts: number;
  /** What could not be said, for a reason that init gave. */
  readonly leftOut: number;
  /** Nothing, where all holds. */
  readonly problems: readonly string[];
}

const COUNTS = `
SELECT count(*) FILTER (WHERE relkind IN ('r', 'p', 'm')), count(*) FILTER (WHERE relkind IN ('i', 'I'))
  FROM pg_class WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema)';`;

/** init, then a plan, which must be empty; then the same design on a copy without all that it says. */
export async function check(server: string, name: string, url: string): Promise<Outcome> {
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-roundtrip-'));
  const dbopt = (at: string, ...args: readonly string[]) =>
    execa(process.execPath, [MAIN, ...args, '--url', at], {
      cwd,
      reject: false,
      env: { NO_COLOR: '1' },
    });
  try {
    const [tables, indexes] = (await psql(url, COUNTS, { strict: true })).stdout
      .split('|')
      .map(Number);
    const init = await dbopt(url, 'init');
    const plan = await dbopt(url, 'plan', '--detailed-exitcode');
    const design = await readFile(join(cwd, 'dbopt.yaml'), 'utf8').catch(() => '');
    const problems = [...expect('init', init, 0), ...expect('plan', plan, 0)];
    const before = await layout(url);
    const copy = await createDatabase(server, `${name}_bare`, name);
    await psql(copy, await text('strip.sql'), { strict: true });
    const apply = await dbopt(copy, 'apply', '--auto-approve', '--allow', 'data-loss');
    problems.push(...expect('apply', apply, 0), ...differences(before, await layout(copy)));
    const leftOut = init.stderr.match(/^(?:warning|info)\[/gm)?.length ?? 0;
    const counts = { tables: tables ?? 0, indexes: indexes ?? 0, lines: design.split('\n').length };
    return { name, ...counts, facts: before.length, leftOut, problems };
  } finally {
    await rm(cwd, { recursive: true });
  }
}

function expect(
  what: string,
  { exitCode, stdout, stderr }: { exitCode?: number | undefined; stdout: string; stderr: string },
  wanted: number,
): readonly string[] {
  if (exitCode === wanted) return [];
  return [
    `${what} exits with ${exitCode}: ${`${stdout}\n${stderr}`.trim().split('\n').slice(-6).join('\n')}`,
  ];
}
