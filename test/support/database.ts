import { afterAll, inject, type TestContext } from 'vitest';
import { type Client, id, sql } from '../../src/postgres/index.ts';
import { administer, endAdministration } from './administer.ts';
import { type Backend, type Feature, lacking } from './backend.ts';
import { connect } from './connect.ts';
import { dump } from './pgdump.ts';
import { reserveServer } from './reserve.ts';

export interface TestDatabase {
  readonly url: string;
  /** A superuser's session on it. */
  readonly client: Client;
  readonly backend: Backend;
  /** pg_dump's schema-only text, with nothing in it that differs from run to run; null where no pg_dump is at hand. */
  dump(): Promise<string | null>;
  /** Ends the session and drops the database; at the end of a test file all that are left are dropped. */
  drop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Skips the test, with the reason, where no backend of this run has all of them. */
  readonly needs?: readonly Feature[];
  /** Changes server settings or roles: no other test that does so runs meanwhile, and settings are put back by drop(). */
  readonly server?: boolean;
}

const live = new Set<() => Promise<void>>();

/** An empty database of the test's own; `t` (the test's context) is for skipping. */
export async function freshDatabase(
  t?: Pick<TestContext, 'skip'>,
  options: DatabaseOptions = {},
): Promise<TestDatabase> {
  const backend = choose(t, options.needs ?? []);
  const release = options.server === true ? await reserveServer(backend) : async () => {};
  const { url, remove } = await make(backend);
  const client = await connect({ url, applicationName: 'dbopt test' });
  const drop = async () => {
    if (!live.delete(drop)) return;
    await client.end();
    await remove();
    await release();
  };
  live.add(drop);
  const { pgDump } = backend;
  return { url, client, backend, drop, dump: async () => pgDump && dump(pgDump, url) };
}

/** The backend of this run that has everything; else the test is skipped. */
export function choose(
  t: Pick<TestContext, 'skip'> | undefined,
  needs: readonly Feature[],
): Backend {
  const backends = inject('backends');
  const backend = backends.find((candidate) => lacking(candidate, needs).length === 0);
  if (backend !== undefined) return backend;
  const reason = `needs ${needs.join(', ')}`;
  t?.skip(reason);
  throw new Error(`${reason}: not on ${backends.map((b) => `${b.name} ${b.major}`).join(', ')}`);
}

async function make(backend: Backend): Promise<{ url: string; remove(): Promise<void> }> {
  if (backend.name === 'pglite') {
    const { startPGlite } = await import('../../src/postgres/pglite/index.ts');
    const server = await startPGlite();
    return { url: server.url, remove: server.stop };
  }
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await administer(backend, sql`CREATE DATABASE ${id(name)} TEMPLATE template0`.text);
  const url = new URL(backend.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    remove: () => administer(backend, sql`DROP DATABASE ${id(name)} WITH (FORCE)`.text),
  };
}

afterAll(async () => {
  for (const drop of live) await drop();
  await endAdministration();
});
