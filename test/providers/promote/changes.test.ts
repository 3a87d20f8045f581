import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { COUNTRY, design, disagreeing, table, told } from './support.ts';

test('another key of the same type is filled in by the same trigger', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  const other = design(COUNTRY.replace("'country'", "'n'"));
  const { changes, steps } = await plan(url, other);
  expect(changes[0]?.fields.map(({ from, to }) => [from?.text, to?.text])).toEqual([
    ["payload ->> 'country'", "payload ->> 'n'"],
    ['another one', 'as dbopt makes it'],
  ]);
  expect(steps.map(({ locks }) => locks[0]?.mode)).toEqual([
    'SHARE ROW EXCLUSIVE',
    'ROW EXCLUSIVE',
    'ACCESS SHARE',
    undefined,
    'SHARE UPDATE EXCLUSIVE',
  ]);
  expect(await apply(url, other)).toMatchObject({ outcome: 'done' });
  expect(await disagreeing(client, 'country', "payload ->> 'n'")).toBe(0);
});

test('a trigger that somebody disabled is made again, and what it missed is filled', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  await client.query('ALTER TABLE t DISABLE TRIGGER zz_dbopt_promote_country');
  await client.query(`INSERT INTO t VALUES (6000, '{"country": "missed"}')`);
  const { changes, diagnostics } = await plan(url, design(COUNTRY));
  expect(changes[0]?.fields.map(({ field, from }) => [field, from?.text])).toEqual([
    ['trigger', 'not enabled'],
  ]);
  expect(told(diagnostics)).toEqual(['info rows-to-fill: 1 of 5,001 rows are to be filled']);
  expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done' });
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
});
