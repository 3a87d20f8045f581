import { expect, test } from 'vitest';
import { DboptError } from '../../src/model/index.ts';
import { freshDatabase } from '../support/database.ts';
import { apply } from '../support/dbopt.ts';

const ROUNDS = 12;

const design = (round: number) => `
version: 1
policy: { lock_timeout: 100ms }
tables:
  t: { columns: { b: { storage: ${round % 2 === 0 ? 'external' : 'main'} } } }
`;

test(`of two applies at once one works, the other says who does; ${ROUNDS} times`, async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE t (a int, b text)');
  const user = new URL(url).username;
  for (let round = 0; round < ROUNDS; round++) {
    // Whoever works has to wait for this, so that neither can be through before the other begins.
    await client.query('BEGIN; LOCK TABLE t IN ACCESS SHARE MODE');
    const both = [apply(url, design(round)), apply(url, design(round))];
    const refused = await Promise.any(both.map((one) => one.then(Promise.reject, (e) => e)));
    await client.query('COMMIT');
    expect(refused).toBeInstanceOf(DboptError);
    expect(refused).toMatchObject({ diagnostics: [{ code: 'lock-held' }] });
    const since = new Date().toISOString().slice(0, 10);
    expect(String(refused)).toMatch(
      new RegExp(`pid \\d+, user ${user}, dbopt lock, from .*, since ${since} [\\d:]+Z`),
    );
    const ends = await Promise.allSettled(both);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await client.query(
      `SELECT attstorage FROM pg_attribute WHERE attrelid = 't'::regclass AND attname = 'b'`,
    );
    expect(rows).toEqual([{ attstorage: round % 2 === 0 ? 'e' : 'm' }]);
  }
}, 120_000);
