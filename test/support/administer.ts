import { type Client, connect } from '../../src/postgres/index.ts';
import type { Backend } from './backend.ts';

const sessions = new Map<string, Promise<Client>>();

/** Runs a statement on the server's first database, in one session per worker. */
export async function administer(backend: Backend, statement: string): Promise<void> {
  const session =
    sessions.get(backend.url) ?? connect({ url: backend.url, applicationName: 'dbopt test' });
  sessions.set(backend.url, session);
  await (await session).query(statement);
}

export async function endAdministration(): Promise<void> {
  for (const session of sessions.values()) await (await session).end();
  sessions.clear();
}
