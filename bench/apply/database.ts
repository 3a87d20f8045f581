import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../../test/support/connect.ts';
import { tablesSql } from './layout.ts';

export interface Databases {
  /** What was measured on. */
  readonly server: string;
  /** Process id of the server. */
  readonly pid: number;
  /** One more database with the tables, in which nothing was applied yet. */
  next(): Promise<string>;
  close(): Promise<void>;
}

/** A server that keeps what it commits, as one in production does: what a journal costs is commits. */
export async function openDatabases(tables: number): Promise<Databases> {
  const embedded = await startEmbedded({ settings: { autovacuum: 'off' } });
  const admin = await connect({ url: embedded.url, applicationName: 'bench' });
  const urlOf = (name: string): string =>
    Object.assign(new URL(embedded.url), { pathname: `/${name}` }).href;
  await admin.query('CREATE DATABASE tables');
  const client = await connect({ url: urlOf('tables'), applicationName: 'bench' });
  for (const statement of tablesSql(tables)) await client.query(statement);
  await client.end();
  const { rows } = await admin.query<{ version: string }>(
    "SELECT current_setting('server_version') AS version",
  );
  let made = 0;
  return {
    server: `PostgreSQL ${rows[0]?.version} (embedded)`,
    pid: embedded.pid,
    async next() {
      made += 1;
      await admin.query(`CREATE DATABASE copy${made} TEMPLATE tables`);
      return urlOf(`copy${made}`);
    },
    async close() {
      await admin.end();
      await embedded.stop();
    },
  };
}
