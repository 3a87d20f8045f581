import type { Client } from '../../src/postgres/index.ts';
import type { Backend } from './backend.ts';
import { connect } from './connect.ts';

const sessions = new Map<string, Promise<Client>>();
/** A session takes one statement at a time. */
let last: Promise<unknown> = Promise.resolve();

/** Runs a statement on the server's first database, in one session per worker. */
export async function administer(backend: Backend, statement: string): Promise<void> {
  const session =
    sessions.get(backend.url) ?? connect({ url: backend.url, applicationName: 'dbopt test' });
  sessions.set(backend.url, session);
  const turn = last.catch(() => {}).then(async () => (await session).query(statement));
  last = turn;
  await turn;
}

export async function endAdministration(): Promise<void> {
  for (const session of sessions.values()) await (await session).end();
  sessions.clear();
}
