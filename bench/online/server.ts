import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../../test/support/connect.ts';
import { SEED } from './layout.ts';

export interface Server {
  /** Version and where it runs. */
  readonly name: string;
  /** Runs with a fresh copy of the seeded database, which is dropped afterwards. */
  withDatabase<T>(use: (url: string) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The server of DBOPT_BENCH_URL, else an embedded one; with the settings it has, since what a commit costs counts. */
export async function openServer(seed = SEED): Promise<Server> {
  const given = process.env.DBOPT_BENCH_URL;
  const embedded = given === undefined ? await startEmbedded() : null;
  const home = given ?? embedded?.url ?? '';
  const admin = await connect({ url: home, applicationName: 'bench' });
  const [template, copy] = [`dbopt_bench_${process.pid}_seed`, `dbopt_bench_${process.pid}`];
  const drop = (name: string) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  const close = async () => {
    await drop(copy).then(() => drop(template));
    await admin.end();
    await embedded?.stop();
  };
  try {
    await admin.query(`CREATE DATABASE ${template}`);
    await fill(at(home, template), seed);
    const { rows } = await admin.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version",
    );
    const where = embedded === null ? new URL(home).host : 'embedded';
    return {
      name: `PostgreSQL ${rows[0]?.version} (${where})`,
      close,
      async withDatabase(use) {
        await admin.query(`CREATE DATABASE ${copy} TEMPLATE ${template}`);
        await admin.query('CHECKPOINT');
        const result = await use(at(home, copy));
        await drop(copy);
        return result;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function at(home: string, database: string): string {
  const url = new URL(home);
  url.pathname = `/${database}`;
  return url.href;
}

async function fill(url: string, seed: string): Promise<void> {
  const client = await connect({ url, applicationName: 'bench' });
  await client.query(seed);
  await client.query('VACUUM ANALYZE');
  await client.end();
}
