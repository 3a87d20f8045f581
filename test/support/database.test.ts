import { expect, test } from 'vitest';
import { freshDatabase } from './database.ts';

test('a fresh database is empty, separate from others, and goes away', async () => {
  const first = await freshDatabase();
  const second = await freshDatabase();
  await first.client.query('CREATE TABLE only_here ()');
  const seen = await second.client.query("SELECT to_regclass('only_here') AS it");
  expect(seen.rows).toEqual([{ it: null }]);
  await first.drop();
  await expect(first.client.query('SELECT 1')).rejects.toThrow();
  const left = await second.client.query(
    'SELECT count(*) AS n FROM pg_database WHERE datname LIKE $1',
    [new URL(first.url).pathname.slice(1)],
  );
  expect(left.rows).toEqual([{ n: 0 }]);
});

test('settings changed by a test are put back', async () => {
  const { client, drop } = await freshDatabase(undefined, { server: true });
  await client.query("ALTER SYSTEM SET work_mem = '7MB'");
  await drop();
  const next = await freshDatabase(undefined, { server: true });
  const { rows } = await next.client.query(
    "SELECT count(*) AS n FROM pg_file_settings WHERE name = 'work_mem' AND setting = '7MB'",
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('what needs pgvector runs where pgvector is', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['vector'] });
  await client.query('CREATE EXTENSION vector');
  await client.query('CREATE TABLE items (e vector(3))');
  await client.query("INSERT INTO items VALUES ('[1,2,3]')");
  await client.query('CREATE INDEX CONCURRENTLY ON items USING hnsw (e vector_l2_ops)');
  const { rows } = await client.query('SELECT e <-> $1 AS distance FROM items', ['[1,2,4]']);
  expect(rows).toEqual([{ distance: 1 }]);
  expect(url).toContain('postgresql://');
});

test('what no backend has is skipped with the reason', async (t) => {
  const { client } = await freshDatabase(t, { needs: ['pg_partman', 'hypopg'] });
  await client.query('CREATE EXTENSION hypopg');
});
