import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect, id, lit, sql } from '../../src/postgres/index.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let db: OwnDatabase;

beforeAll(async () => {
  db = await ownDatabase();
});

afterAll(() => db.drop());

const TIMEOUTS = [
  ...['statement_timeout', 'lock_timeout', 'idle_session_timeout'],
  ...['idle_in_transaction_session_timeout', 'transaction_timeout'],
];

/** Whoever owns the database sets them for all of its sessions, before any has said a word. */
test.each([...TIMEOUTS.map((name) => [name]), TIMEOUTS])(
  'no session ends by %s of a millisecond',
  async (...names: readonly string[]) => {
    const { rows } = await db.client.query<{ name: string; base: string }>(
      'SELECT name, current_database() AS base FROM pg_settings WHERE name = ANY ($1)',
      [names],
    );
    const all = async (what: (name: string) => string) => {
      for (const { name, base } of rows) {
        await db.client.query(`ALTER DATABASE ${id(base).text} ${what(name)}`);
      }
    };
    await all((name) => `SET ${name} = 1`);
    try {
      for (let i = 0; i < 5; i += 1) {
        const client = await connect({ url: db.url, applicationName: 'dbopt test' });
        await client.query('BEGIN; SELECT pg_sleep(0.02)');
        await new Promise((done) => setTimeout(done, 20));
        await client.query('COMMIT');
        await new Promise((done) => setTimeout(done, 20));
        for (const { name } of rows) {
          const query = sql`SELECT pg_catalog.current_setting(${lit(name)}) AS now`;
          // Of dbopt's own.
          const now = name === 'lock_timeout' ? '30s' : '0';
          expect((await client.query(query.text)).rows).toEqual([{ now }]);
        }
        await client.end();
      }
    } finally {
      await all((name) => `RESET ${name}`);
    }
  },
);

/** Deferrable and read-only, a first snapshot that is serializable waits for whoever writes in that way. */
test('no session waits for a serializable transaction of somebody', async () => {
  const { rows } = await db.client.query<{ base: string }>('SELECT current_database() AS base');
  const base = id(rows[0]?.base ?? '').text;
  const other = await connect({ url: db.url, applicationName: 'dbopt test' });
  await other.query('CREATE TABLE public.held (a int)');
  await other.query(
    'BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE; INSERT INTO public.held VALUES (1)',
  );
  const settings = ['isolation', 'read_only', 'deferrable'].map(
    (name) => `default_transaction_${name}`,
  );
  const values = ["'serializable'", 'on', 'on'];
  try {
    for (const [i, name] of settings.entries()) {
      await db.client.query(`ALTER DATABASE ${base} SET ${name} = ${values[i]}`);
    }
    const client = await connect({ url: db.url, applicationName: 'dbopt test' });
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  } finally {
    await other.query('ROLLBACK');
    await other.end();
    for (const name of settings) await db.client.query(`ALTER DATABASE ${base} RESET ${name}`);
  }
});

test('whoever owns the database keeps nobody out without a way in', async () => {
  const { rows } = await db.client.query<{ base: string }>('SELECT current_database() AS base');
  const base = id(rows[0]?.base ?? '').text;
  await db.client.query(`ALTER DATABASE ${base} SET local_preload_libraries = 'nix'`);
  try {
    await expect(connect({ url: db.url, applicationName: 'dbopt test' })).rejects.toMatchObject({
      diagnostics: [{ hint: expect.stringContaining('options=-clocal_preload_libraries%3D') }],
    });
    const url = `${db.url}?options=-clocal_preload_libraries%3D`;
    await (await connect({ url, applicationName: 'dbopt test' })).end();
  } finally {
    await db.client.query(`ALTER DATABASE ${base} RESET local_preload_libraries`);
  }
});
