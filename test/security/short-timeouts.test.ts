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
          expect((await client.query(query.text)).rows).toEqual([{ now: '0' }]);
        }
        await client.end();
      }
    } finally {
      await all((name) => `RESET ${name}`);
    }
  },
);
