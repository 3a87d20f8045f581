import { afterAll, inject } from 'vitest';
import { type Client, connect, id, sql } from '../../src/postgres/index.ts';
import type { Backend } from './backend.ts';

export interface TestDatabase {
  readonly url: string;
  /** A superuser's session on it. */
  readonly client: Client;
  readonly backend: Backend;
  /** Ends the session and drops the database; done for every database at the end of a test file. */
  drop(): Promise<void>;
}

const live = new Set<TestDatabase>();

/** An empty database of the test's own, on the server of this run. */
export async function freshDatabase(): Promise<TestDatabase> {
  const backend = inject('backend');
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await administer(backend, sql`CREATE DATABASE ${id(name)} TEMPLATE template0`.text);
  const url = onDatabase(backend.url, name);
  const client = await connect({ url, applicationName: 'dbopt test' });
  const database = {
    url,
    client,
    backend,
    async drop() {
      if (!live.delete(database)) return;
      await client.end();
      await administer(backend, sql`DROP DATABASE ${id(name)} WITH (FORCE)`.text);
    },
  };
  live.add(database);
  return database;
}

/** One statement, in a session of its own on the server's first database. */
export async function administer(backend: Backend, statement: string): Promise<void> {
  const client = await connect({ url: backend.url, applicationName: 'dbopt test' });
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function onDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropAll(): Promise<void> {
  for (const database of live) await database.drop();
}

afterAll(dropAll);
