import { expect, test } from 'vitest';
import { readPreflight } from '../../../src/postgres/catalog/preflight.ts';
import { acquireLock, joinRun, standBeside } from '../../../src/postgres/index.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';

test('nothing in the way of a quiet table', async (t) => {
  const { client } = await freshDatabase(t);
  expect(await readPreflight(client, [])).toMatchObject({
    transactions: [],
    wraparound: [],
    invalid: [],
  });
});

test('an open transaction and what it has locked, and an invalid index', async (t) => {
  const { client, url } = await freshDatabase(t, { server: true, needs: ['sessions'] });
  await client.query('CREATE TABLE public."T 1" (a int); INSERT INTO public."T 1" VALUES (1), (1)');
  await expect(
    client.query('CREATE UNIQUE INDEX CONCURRENTLY broken ON public."T 1" (a)'),
  ).rejects.toThrow();
  const { rows } = await client.query<{ oid: number }>(
    `SELECT 'public."T 1"'::regclass::int8 AS oid`,
  );
  const oids = rows.map((row) => row.oid);
  const other = await connect({ url, applicationName: 'etl' });
  await client.query('CREATE ROLE passer_by');
  try {
    await other.query('BEGIN; SELECT * FROM public."T 1"');
    await expect
      .poll(async () => (await readPreflight(client, oids, 0.2)).transactions, { timeout: 5_000 })
      .toMatchObject([
        { application: 'etl', state: 'idle in transaction', holds: ['public."T 1"'] },
      ]);
    await client.query('SET ROLE passer_by');
    const seen = await readPreflight(client, oids);
    expect(seen.invalid).toEqual([{ schema: 'public', name: 'broken' }]);
  } finally {
    await other.end();
    await client.query('RESET ROLE; DROP ROLE passer_by');
  }
});

test('the sessions of an apply are known as such, whichever its state', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  const open = (applicationName: string) => connect({ url, applicationName });
  const all = [await open('lock'), await open('worker'), await open('beside'), await open('etl')];
  const [holder = client, worker = client, beside = client] = all;
  const lock = await acquireLock(holder, client, { schema: 'theirs' });
  await joinRun(worker, lock);
  await standBeside(beside, lock);
  for (const session of [worker, beside, ...all.slice(3)]) {
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  }
  const { transactions } = await readPreflight(client, [], 0);
  for (const session of all) await session.end();
  expect(Object.fromEntries(transactions.map((each) => [each.application, each.apply]))).toEqual({
    worker: true,
    beside: true,
    etl: false,
  });
});
