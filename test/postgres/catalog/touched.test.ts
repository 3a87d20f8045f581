import { expect, test } from 'vitest';
import { requireNoOther } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';

const CHANGED = { diagnostics: [{ code: 'changed-outside' }] };

test('what a transaction was about is known by its locks, whatever names mean since', async () => {
  const { client } = await freshDatabase();
  await client.query(
    `CREATE SCHEMA a; CREATE SCHEMA b; CREATE TABLE a.t (id int PRIMARY KEY, note text); CREATE TABLE b.t (id int);
     INSERT INTO a.t VALUES (1, repeat('x', 1000000)); CREATE VIEW a.v AS SELECT * FROM b.t`,
  );
  const { rows } = await client.query("SELECT 'a.t'::regclass::oid::int8 AS oid");
  const oid = Number(rows[0]?.oid);
  const own = { schema: 'a', name: 't' };
  const after = async (...statements: readonly string[]) => {
    await client.query('ROLLBACK; BEGIN; LOCK TABLE a.t IN SHARE ROW EXCLUSIVE MODE');
    for (const statement of statements) await client.query(statement);
  };
  // Its indexes, its TOAST, temporary tables and the catalogs are no others.
  await after('CREATE TEMP TABLE x AS SELECT * FROM a.t, pg_class', 'DELETE FROM a.t');
  await requireNoOther(client, oid);
  await requireNoOther(client, own);
  for (const other of ['SELECT FROM b.t', 'SELECT FROM a.v', 'INSERT INTO b.t VALUES (1)']) {
    await after(other);
    await expect(requireNoOther(client, oid), other).rejects.toMatchObject(CHANGED);
  }
  await after('INSERT INTO b.t VALUES (1)');
  await requireNoOther(client, own, { rows: true });
  await after('ALTER TABLE b.t SET (fillfactor = 90)');
  await expect(requireNoOther(client, own, { rows: true })).rejects.toMatchObject(CHANGED);
  // Swapped for the COPY, and back.
  await after(
    'SAVEPOINT s; ALTER SCHEMA a RENAME TO c; ALTER SCHEMA b RENAME TO a',
    'SELECT FROM a.t',
    'ALTER SCHEMA a RENAME TO b; ALTER SCHEMA c RENAME TO a',
  );
  await expect(requireNoOther(client, oid)).rejects.toMatchObject(CHANGED);
  await client.query('ROLLBACK');
});

test('a name that means nothing is nothing of its own', async () => {
  const { client } = await freshDatabase();
  await client.query('CREATE TABLE t (); BEGIN; LOCK TABLE t');
  await expect(requireNoOther(client, { schema: 'no', name: 'where' })).rejects.toMatchObject(
    CHANGED,
  );
});
