import { startEmbedded } from '../src/postgres/embedded/index.ts';
import { type Client, errorCode } from '../src/postgres/index.ts';
import { connect } from '../test/support/connect.ts';
import { dockerAnswers, startDocker } from '../test/support/docker.ts';

export interface Server {
  /** Version and where it runs. */
  readonly name: string;
  /** Of a database of its own. */
  readonly url: string;
  readonly client: Client;
  readonly hasVectors: boolean;
  close(): Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

const SETTINGS: Settings = {
  shared_buffers: '512MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '4GB',
};

/** The server of DBOPT_BENCH_URL, else the image of the tests, which has pgvector, else an embedded one without. */
export async function openServer(more: Settings = {}): Promise<Server> {
  const { home, where, stop } = await start({ ...SETTINGS, ...more });
  const admin = await connect({ url: home, applicationName: 'bench' });
  const database = `dbopt_bench_${process.pid}`;
  const drop = () => admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${database}`);
  const url = new URL(home);
  url.pathname = `/${database}`;
  const client = await connect({ url: url.href, applicationName: 'bench' });
  const { rows } = await client.query<{ version: string; vectors: boolean }>(
    `SELECT current_setting('server_version') AS version,
            EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') AS vectors`,
  );
  const [found] = rows;
  return {
    ...{ url: url.href, client, hasVectors: found?.vectors === true },
    name: `PostgreSQL ${found?.version} (${where})`,
    async close() {
      await client.end().catch(errorCode);
      await drop();
      await admin.end();
      await stop();
    },
  };
}

async function start(settings: Settings) {
  const given = process.env.DBOPT_BENCH_URL;
  if (given !== undefined) return { home: given, where: new URL(given).host, stop: async () => {} };
  if (await dockerAnswers()) {
    const { backend, stop } = await startDocker(settings);
    return { home: backend.url, where: 'docker, data in memory', stop };
  }
  const { url, stop } = await startEmbedded({ settings });
  return { home: url, where: 'embedded', stop };
}
