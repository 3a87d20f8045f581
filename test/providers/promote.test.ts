import { expect, test } from 'vitest';
import { apply, plan } from '../support/dbopt.ts';
import { COUNTRY, design, disagreeing, table, told } from './promote/support.ts';

test('a key becomes a column that stays equal to it', async () => {
  const { url, client } = await table();
  const first = await plan(url, design(COUNTRY));
  expect(told(first.diagnostics)).toEqual([
    'info rows-to-fill: 4,500 of 5,000 rows are to be filled',
  ]);
  expect(
    first.changes.map(({ action, fields }) => [action, fields.map((f) => f.to?.text)]),
  ).toEqual([
    ['create', ["payload ->> 'country'", 'text', 'trigger', 'stop', 'filled and verified']],
  ]);
  expect(first.steps.map(({ id, mode }) => [id.split('#')[1], mode])).toEqual([
    ['begin', 'transaction'],
    ['fill', 'batches'],
    ['verify', 'batches'],
    ['agree', 'transaction'],
    ['analyze', 'single'],
  ]);
  expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done', diagnostics: [] });
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);

  await client.query(`INSERT INTO t VALUES (5001, '{"country": "new"}'), (5002, NULL)`);
  await client.query(`UPDATE t SET payload = '{"country": "moved"}' WHERE id < 10`);
  await client.query(`UPDATE t SET country = 'by hand' WHERE id = 11`);
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  const again = await plan(url, design(COUNTRY));
  expect([again.changes, again.steps, again.diagnostics]).toEqual([[], [], []]);
});

test('an index on the new column comes in the same plan, after it', async () => {
  const { url, client } = await table();
  const text = design(
    COUNTRY,
    ', indexes: { t_country: { on: [country, id], where: country IS NOT NULL } }',
  );
  const { steps, diagnostics } = await plan(url, text);
  expect(diagnostics.map(({ code }) => code)).toEqual(['rows-to-fill']);
  expect(steps.map(({ phase }) => phase)).toEqual([
    ...Array(4).fill('promote'),
    'indexes',
    'upkeep',
  ]);
  expect(await apply(url, text)).toMatchObject({ outcome: 'done' });
  const again = await plan(url, text);
  expect([again.changes, again.steps]).toEqual([[], []]);
  const { rows } = await client.query(
    "SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = 't_country'::regclass",
  );
  expect(rows).toEqual([{ valid: true }]);
});

test('every partition is filled, and those to come have column and trigger from the parent', async () => {
  const { url, client } = await table(`
    CREATE TABLE t (id int, payload jsonb) PARTITION BY RANGE (id);
    CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (1000);
    CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (1000) TO (3000) PARTITION BY RANGE (id);
    CREATE TABLE t2a PARTITION OF t2 FOR VALUES FROM (1000) TO (3000);
    INSERT INTO t SELECT n, jsonb_build_object('country', n::text) FROM generate_series(1, 2999) n;`);
  const { steps } = await plan(url, design(COUNTRY));
  expect(steps.map(({ id }) => id.split('#')[1])).toEqual([
    ...['begin', 'fill:t1', 'fill:t2a', 'verify:t1', 'verify:t2a', 'agree', 'analyze'],
  ]);
  expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done' });
  await client.query('CREATE TABLE t3 PARTITION OF t FOR VALUES FROM (3000) TO (4000)');
  await client.query(`INSERT INTO t3 VALUES (3500, '{"country": "new"}')`);
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  const again = await plan(url, design(COUNTRY));
  expect([again.changes, again.steps]).toEqual([[], []]);
});
