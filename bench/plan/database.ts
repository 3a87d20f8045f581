import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../../test/support/connect.ts';
import { SCHEMA, tableSql } from './layout.ts';

export interface BenchDatabase {
  readonly url: string;
  /** What was measured on: version and where it runs. */
  readonly server: string;
  /** Process id of the server; null: it was not started here. */
  readonly pid: number | null;
  /** Runs statements one by one. */
  exec(statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Its data is thrown away, so nothing needs to reach the disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
};

/** A database with this many tables: on the server of DBOPT_BENCH_URL, else on an embedded one. */
export async function openDatabase(tables: number): Promise<BenchDatabase> {
  const given = process.env.DBOPT_BENCH_URL;
  const embedded = given === undefined ? await startEmbedded({ settings: SETTINGS }) : null;
  const admin = await connect({ url: given ?? embedded?.url, applicationName: 'bench' });
  const name = `dbopt_bench_${process.pid}`;
  const clients: Client[] = [];
  const close = async () => {
    await Promise.all(clients.map((client) => client.end()));
    await admin.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => {});
    await admin.end();
    await embedded?.stop();
  };
  try {
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(given ?? embedded?.url ?? '');
    url.pathname = `/${name}`;
    const client = await connect({ url: url.href, applicationName: 'bench' });
    clients.push(client);
    await fill(client, tables);
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version",
    );
    const exec = async (statements: readonly string[]): Promise<void> => {
      for (const statement of statements) await client.query(statement);
    };
    const where = embedded === null ? url.host : 'embedded';
    return {
      url: url.href,
      server: `PostgreSQL ${rows[0]?.version} (${where})`,
      pid: embedded?.pid ?? null,
      exec,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Tables a message: more would run out of room for locks. */
const BATCH = 100;

/** Creates the first tables, catalogs vacuumed. */
export async function fill(client: Client, tables: number): Promise<void> {
  await client.query(`CREATE SCHEMA ${SCHEMA}`);
  for (let from = 0; from < tables; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, tables - from) }, (_, n) => from + n);
    await client.query(numbers.map(tableSql).join('\n'));
  }
  await client.query(`VACUUM ANALYZE ${CATALOGS.join(', ')}`);
}

/** What autovacuum would have seen to by now. */
const CATALOGS = [
  'pg_class',
  'pg_attribute',
  'pg_index',
  'pg_inherits',
  'pg_statistic_ext',
  'pg_depend',
];
