import { onTestFinished } from 'vitest';
import { type Client, id, lit, type Sql, sql } from '../../src/postgres/index.ts';
import type { Backend } from './backend.ts';
import { connect } from './connect.ts';
import { reload } from './reload.ts';

const LOCK = sql`pg_catalog.hashtextextended('dbopt test: server-wide settings', 0)`;

/** Keeps other tests from changing server settings; the function returned puts back what was configured. */
export async function reserveServer(backend: Backend): Promise<() => Promise<void>> {
  if (backend.name === 'pglite') return async () => {};
  const client = await connect({ url: backend.url, applicationName: 'dbopt test' });
  let isWaiting = true;
  whenTestEnds(() => {
    if (isWaiting) void client.end();
  });
  await client.query(sql`SELECT pg_catalog.pg_advisory_lock(${LOCK})`.text);
  isWaiting = false;
  const before = await configured(client);
  return async () => {
    for (const name of (await configured(client)).keys()) {
      if (!before.has(name)) await client.query(sql`ALTER SYSTEM RESET ${setting(name)}`.text);
    }
    for (const [name, value] of before) {
      await client.query(sql`ALTER SYSTEM SET ${setting(name)} = ${lit(value)}`.text);
    }
    await reload(client);
    await client.end();
  };
}

/** A test whose time was over while it waited must not be given the server after its end. */
function whenTestEnds(act: () => void): void {
  try {
    onTestFinished(act);
  } catch {
    // In a hook there is no test to end.
  }
}

const setting = (name: string): Sql => id(...name.split('.'));

/** What ALTER SYSTEM has set so far. */
async function configured(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    "SELECT name, setting FROM pg_catalog.pg_file_settings WHERE sourcefile LIKE '%postgresql.auto.conf'",
  );
  return new Map(rows.map(({ name, setting }) => [name, setting]));
}
