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
