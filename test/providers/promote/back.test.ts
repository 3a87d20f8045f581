import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { COUNTRY, design, disagreeing, expectNothingOf, table, told } from './support.ts';

test('taking it back removes column, trigger and function, which is a loss of data', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  const out = await plan(url, design(''));
  expect(out.changes).toMatchObject([{ action: 'delete' }]);
  expect(out.steps).toMatchObject([
    { phase: 'drops', hazards: [{ code: 'access-exclusive' }, { code: 'data-loss' }] },
  ]);
  expect(await apply(url, design(''))).toMatchObject({ outcome: 'done' });
  await expectNothingOf(client, 'country');
});

test('keep: true forbids to take it back', async () => {
  const { url } = await table();
  await apply(url, design(COUNTRY.replace('by:', 'keep: true, by:')));
  expect(told((await plan(url, design(''))).diagnostics)).toEqual([
    'error kept: promote.public.t.country left the design, but `keep: true` forbids dropping it',
  ]);
});

test('what the catalog says is ours stays ours where the state was lost', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  await client.query('DROP SCHEMA dbopt CASCADE');
  expect((await plan(url, design(COUNTRY))).changes).toMatchObject([
    { action: 'adopt', entry: { made: true } },
  ]);
  await apply(url, design(COUNTRY));
  await apply(url, design(''));
  await expectNothingOf(client, 'country');
});

test('a column that was there is filled with consent, and given back with what is in it', async () => {
  const { url, client } = await table();
  await client.query("ALTER TABLE t ADD country text; UPDATE t SET country = 'old' WHERE id = 10");
  const { steps } = await plan(url, design(COUNTRY));
  expect(steps[0]?.hazards.map(({ code }) => code)).toEqual(['data-loss']);
  await apply(url, design(COUNTRY));
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  const out = await plan(url, design(''));
  expect(out.steps).toMatchObject([{ id: 'promote.public.t.country#give-back' }]);
  await apply(url, design(''));
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  const { rows } = await client.query("SELECT FROM pg_trigger WHERE tgrelid = 't'::regclass");
  expect(rows).toEqual([]);
});

const OTHERS = `DROP TRIGGER zz_dbopt_promote_country ON t; ALTER TABLE t DROP COLUMN country;
  ALTER TABLE t ADD country text DEFAULT 'theirs'`;

test('a column that somebody made under the name since then stays, with what it holds', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  await client.query(OTHERS);
  const out = await plan(url, design(''));
  expect(out.changes).toMatchObject([{ action: 'forget' }]);
  expect(out.steps).toEqual([]);
  expect(told(out.diagnostics)).toEqual([
    'info name-taken: left the design; what has its name by now was not made by dbopt, and stays',
  ]);
  await apply(url, design(''));
  expect(await disagreeing(client, 'country', "'theirs'")).toBe(0);
  expect((await plan(url, design(''))).changes).toEqual([]);
});

test('promoted again it is one that was found, and is given back', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  await client.query(OTHERS);
  const { steps } = await plan(url, design(COUNTRY));
  expect(steps[0]?.hazards.map(({ code }) => code)).toEqual(['data-loss']);
  await apply(url, design(COUNTRY));
  expect((await plan(url, design(COUNTRY))).changes).toEqual([]);
  const out = await plan(url, design(''));
  expect(out.steps).toMatchObject([{ id: 'promote.public.t.country#give-back' }]);
  expect(await apply(url, design(''))).toMatchObject({ outcome: 'done' });
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
});

test('of a generated column the hazard says what it is generated from today', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY.replace('by: trigger', 'by: generated')));
  await client.query(
    'ALTER TABLE t DROP COLUMN country; ALTER TABLE t ADD country int GENERATED ALWAYS AS (id + 1) STORED',
  );
  const { steps } = await plan(url, design(''));
  expect(steps[0]?.hazards.at(-1)?.message).toBe(
    'drops country; what it is generated from stays: (id + 1)',
  );
});
