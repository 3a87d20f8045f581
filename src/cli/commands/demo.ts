import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../../model/index.ts';
import { connect } from '../../postgres/index.ts';
import { buffersOfLookup, lookUp, QUOTAS } from '../demo/lookups.ts';
import { BY_HAND, SEED } from '../demo/seed.ts';
import { serversAt } from '../demo/servers.ts';
import { nearestPlan, VECTOR_DESIGN, VECTOR_SEED } from '../demo/vectors.ts';
import { startWorkload } from '../demo/workload.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { command, type MakeCommand } from '../options.ts';
import { note, out } from '../output.ts';

/** Runs one command line of dbopt in this process. */
export type Dbopt = (argv: readonly string[]) => Promise<ExitCode>;

interface DemoFlags {
  readonly keep?: boolean;
}

/** `dbopt demo`: the whole way on a server of its own, which is gone afterwards. */
export const demo =
  (dbopt: Dbopt): MakeCommand =>
  (done) =>
    command(['dbopt demo', 'dbopt demo --keep'])
      .option('--keep', 'leave the server running and print its URL')
      .action(async ({ keep = false }: DemoFlags) => {
        const { startEmbedded } = await import('../../postgres/embedded/index.ts');
        const from = await serversAt();
        note('Starting a PostgreSQL of our own …\n');
        const settings = { shared_preload_libraries: 'pg_stat_statements' };
        const server = await startEmbedded({ keep, settings, from });
        try {
          await vectors(dbopt, from);
          await walk(server.url, dbopt);
          await advised(server.url, dbopt);
          done(EXIT.ok);
          if (keep)
            note`\nThe server stays: ${server.url} (pid ${server.pid}, data in ${server.directory})\n`;
        } finally {
          if (!keep) await server.stop();
        }
      });

/** The design the demo applies stands beside the built program, as in the repository. */
const DESIGN = fileURLToPath(new URL('../dbopt.yaml', import.meta.url));

async function walk(url: string, dbopt: Dbopt): Promise<void> {
  const say = teller(dbopt, DESIGN, url);
  await script(url, SEED);
  await say(
    'A small feature store, as its migrations left it. What does the design ask for?',
    'plan',
  );
  const workload = await startWorkload(url);
  await say('Apply it, while an application reads and writes.', 'apply', '--auto-approve');
  const { statements, errors, slowest } = await workload.stop();
  out`\nMeanwhile the application ran ${statements} statements: ${errors} errors, the slowest took ${Math.round(slowest)} ms.\n`;
  await script(url, BY_HAND);
  await say(
    'Somebody drops an index and changes settings by hand. What does the plan say?',
    'plan',
  );
  await say('Back to the design.', 'apply', '--auto-approve');
  await say('And again?', 'plan');
}

/** From what the application does to an edit of the design, and what that brought. The design is a copy: `advise` writes. */
async function advised(url: string, dbopt: Dbopt): Promise<void> {
  await script(url, QUOTAS);
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-demo-'));
  const client = await connect({ url, applicationName: 'inference api' });
  try {
    const design = join(folder, 'dbopt.yaml');
    await copyFile(DESIGN, design);
    const say = teller(dbopt, design, url);
    const calls = await lookUp(client);
    const before = await buffersOfLookup(client);
    await say(
      `The application looks up quotas, ${calls} times. What should the design say of it?`,
      ...['advise', 'index', '--only', 'index-covering', '--trial'],
      ...['--min-size', '0', '--min-window', '0', '--write'],
    );
    await say('What does the edit do?', 'plan');
    await say('Apply it.', 'apply', '--auto-approve');
    const after = await buffersOfLookup(client);
    out`\nOne such lookup read ${before} pages of the table and its index before, and now ${after}.\n`;
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The embedded server has no pgvector; PGlite has. */
async function vectors(dbopt: Dbopt, from: string): Promise<void> {
  const { startPGlite } = await import('../../postgres/pglite/index.ts');
  note('Starting PGlite, which has pgvector …\n');
  const server = await startPGlite(from);
  try {
    const say = teller(dbopt, VECTOR_DESIGN, server.url);
    await script(server.url, VECTOR_SEED);
    await say('Embeddings without an index. What does their design ask for?', 'plan');
    await say('Build the HNSW indexes.', 'apply', '--auto-approve');
    const client = await connect({ url: server.url, applicationName: 'dbopt demo' });
    out`\nThe ten nearest neighbours now come from: ${await nearestPlan(client)}\n`;
    await client.end();
    await say('And again?', 'plan');
  } finally {
    await server.stop();
  }
}

/** Shows a command line, runs it against one database, and expects it to work. */
const teller =
  (dbopt: Dbopt, design: string, url: string) =>
  async (title: string, ...argv: readonly string[]): Promise<void> => {
    chapter(title, argv.join(' '));
    const code = await dbopt([...argv, '-f', design, '--url', url]);
    // It has said itself why, an interrupt among the reasons.
    if (code !== EXIT.ok) {
      throw fail('demo-stopped', `the demo ends here: dbopt ${argv[0]} exited with ${code}`);
    }
  };

function chapter(title: string, commandLine: string): void {
  out`\n── ${title}\n$ dbopt ${commandLine}\n\n`;
}

async function script(url: string, text: string): Promise<void> {
  const client = await connect({ url, applicationName: 'dbopt demo' });
  try {
    for (const statement of text.split(/;\n|;$/).filter((s) => s.trim() !== ''))
      await client.query(statement);
  } finally {
    await client.end();
  }
}
