import { expect, test } from 'vitest';
import { readPreflight } from '../../../src/postgres/catalog/preflight.ts';
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
