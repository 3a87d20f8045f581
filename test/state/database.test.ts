import { expect, onTestFinished, test } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { entry, record, run } from './samples.ts';

test('an absent state reads as an empty one, in one query, and reading makes nothing', async () => {
  const { client } = await freshDatabase();
  await client.query('SET default_transaction_read_only = on');
  const store = databaseStore(client, 'dbopt');
  expect(await store.load()).toEqual({ version: 1, lineage: '', serial: 0, entries: {} });
  expect(await store.runs()).toEqual([]);
  expect(await store.openRuns()).toEqual([]);
  expect(await store.steps()).toEqual([]);
  expect((await store.recall()).made).toEqual(new Set());
});

test('a state in a schema of any name, created once', async () => {
  const { client } = await freshDatabase();
  const store = databaseStore(client, 'Odd "name"');
  await store.prepare();
  const { lineage } = await store.load();
  await store.prepare();
  expect((await store.load()).lineage).toBe(lineage);
  expect(lineage).toMatch(/^[0-9a-f-]{36}$/);
});

test('what a step wrote on its own connection goes with its transaction', async () => {
  const { client, url } = await freshDatabase();
  const store = databaseStore(client, 'dbopt');
  const worker = await connect({ url, applicationName: 'worker' });
  onTestFinished(() => worker.end());
  await store.prepare();
  await store.openRun(run);
  await store.begin(record);
  await worker.query('BEGIN');
  const done = { ...record, status: 'done' } as const;
  const words = { after: 0, removed: ['table.public.never_was'], put: [entry], step: done };
  await worker.query('SET LOCAL transaction_read_only = on');
  await expect(store.write(words, worker)).rejects.toThrow();
  await worker.query('ROLLBACK');
  expect(await store.load()).toMatchObject({ serial: 0, entries: {} });
  expect(await store.steps()).toEqual([record]);
  await worker.query('BEGIN; CREATE TABLE made ()');
  await store.write(words, worker);
  expect(await store.load()).toMatchObject({ serial: 1, entries: { [entry.address]: {} } });
  expect(await store.steps()).toEqual([done]);
  expect((await client.query("SELECT to_regclass('made') AS it")).rows).toEqual([{ it: 'made' }]);
  await store.begin(record);
  expect(await store.steps()).toEqual([done]);
});

test('a state of a newer version is refused', async () => {
  const { client } = await freshDatabase();
  const store = databaseStore(client, 'dbopt');
  await store.prepare();
  await client.query('UPDATE dbopt.state SET version = 99');
  const refusal = { diagnostics: [{ code: 'state-newer' }] };
  await expect(store.load()).rejects.toMatchObject(refusal);
  await expect(store.recall()).rejects.toMatchObject(refusal);
  await expect(store.prepare()).rejects.toMatchObject(refusal);
  // Whatever its journal is like.
  await client.query('ALTER TABLE dbopt.steps RENAME TO deeds');
  await expect(databaseStore(client, 'dbopt').recall()).rejects.toMatchObject(refusal);
});

test('pg_monitor may read the state; others are told so', async () => {
  const { client, url } = await freshDatabase();
  await databaseStore(client, 'dbopt').prepare();
  const role = `reader_${process.pid}`;
  await client.query(`CREATE ROLE ${role}`);
  onTestFinished(async () => void (await client.query(`DROP ROLE ${role}`)));
  const reader = await connect({ url, applicationName: 'plan' });
  await reader.query(`SET ROLE ${role}`);
  const store = databaseStore(reader, 'dbopt');
  await expect(store.load()).rejects.toMatchObject({ diagnostics: [{ code: 'state-unreadable' }] });
  await client.query(`GRANT pg_monitor TO ${role}`);
  expect((await store.load()).serial).toBe(0);
  await reader.end();
});

test('every table and the schema say what they are', async () => {
  const { client } = await freshDatabase();
  await databaseStore(client, 'dbopt').prepare();
  const { rows } = await client.query(
    `SELECT relname FROM pg_class WHERE relnamespace = 'dbopt'::regnamespace AND relkind = 'r'
       AND obj_description(oid, 'pg_class') IS NULL`,
  );
  expect(rows).toEqual([]);
});
