import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../../test/support/connect.ts';
import { dockerAnswers, startDocker } from '../../test/support/docker.ts';
import { SEED, VECTOR_SEED } from './layout.ts';

export interface Server {
  /** Version and where it runs. */
  readonly name: string;
  readonly vectors: boolean;
  /** Runs with a fresh copy of the seeded database under PostgreSQL's default settings; it is dropped afterwards. */
  withDatabase<T>(use: (url: string) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const [TEMPLATE, COPY] = ['converged_seed', 'converged'];

/** A container with pgvector where Docker answers, else the embedded server without it. Its data is on a disk. */
export async function openServer(): Promise<Server> {
  const running = (await dockerAnswers()) ? await inDocker() : await embedded();
  const { url, vectors, stop } = running;
  const admin = await connect({ url, applicationName: 'bench' });
  const at = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await seed(at(TEMPLATE), vectors);
  const { rows } = await admin.query<{ v: string }>(
    "SELECT current_setting('server_version') AS v",
  );
  return {
    name: `PostgreSQL ${rows[0]?.v} (${running.where})`,
    vectors,
    async withDatabase(use) {
      await reset(admin);
      await admin.query(`CREATE DATABASE ${COPY} TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
      await admin.query('CHECKPOINT');
      const result = await use(at(COPY));
      await admin.query(`DROP DATABASE ${COPY} WITH (FORCE)`);
      return result;
    },
    async close() {
      await admin.end();
      await stop();
    },
  };
}

/** The design sets the server too. */
async function reset(admin: Client): Promise<void> {
  await admin.query('ALTER SYSTEM RESET ALL');
  await admin.query('SELECT pg_reload_conf()');
}

interface Running {
  readonly url: string;
  readonly where: string;
  readonly vectors: boolean;
  stop(): Promise<void>;
}

async function inDocker(): Promise<Running> {
  const disk = await mkdtemp(join(tmpdir(), 'dbopt-converged-'));
  await chmod(disk, 0o777);
  const { backend, stop } = await startDocker({}, disk);
  return {
    url: backend.url,
    where: 'a container with pgvector',
    vectors: backend.features.includes('vector'),
    async stop() {
      await stop();
      await rm(disk, { recursive: true, force: true });
    },
  };
}

async function embedded(): Promise<Running> {
  const { url, stop } = await startEmbedded();
  return { url, where: 'embedded, without pgvector', vectors: false, stop };
}

async function seed(url: string, vectors: boolean): Promise<void> {
  const client = await connect({ url, applicationName: 'bench' });
  await client.query(SEED);
  if (vectors) await client.query(VECTOR_SEED);
  await client.query('VACUUM ANALYZE');
  await client.end();
}
