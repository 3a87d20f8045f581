import { expect, test } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';

const TABLE = `
CREATE TABLE t (id int PRIMARY KEY, payload jsonb);
INSERT INTO t SELECT n, CASE WHEN n % 10 = 0 THEN '{}' ELSE jsonb_build_object('country', 'c' || n % 7, 'n', n::text) END
  FROM generate_series(1, 5000) n;
ANALYZE t`;

const design = (promote: string, more = ''): string =>
  `version: 1\ntables: { t: { promote: { ${promote} }${more} } }\n`;
const COUNTRY = `country: { from: payload ->> 'country', type: text, by: trigger }`;

async function table(rows = TABLE) {
  const database = await freshDatabase();
  await database.client.query(rows);
  return database;
}

const disagreeing = async (client: Client, column: string, key: string): Promise<number> => {
  const text = `SELECT count(*) AS n FROM t WHERE ${column} IS DISTINCT FROM ${key}`;
  return Number((await client.query(text)).rows[0]?.n);
};

test('a key becomes a column that stays equal to it', async () => {
  const { url, client } = await table();
  const first = await plan(url, design(COUNTRY));
  expect(first.diagnostics).toEqual([]);
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

test('taking it back removes column, trigger and function, which is a loss of data', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  const out = await plan(url, design(''));
  expect(out.changes).toMatchObject([{ action: 'delete' }]);
  expect(out.steps).toMatchObject([
    { phase: 'drops', hazards: [{ code: 'access-exclusive' }, { code: 'data-loss' }] },
  ]);
  expect(await apply(url, design(''))).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query(`
    SELECT tgname AS name FROM pg_trigger WHERE tgrelid = 't'::regclass
    UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT attname FROM pg_attribute WHERE attrelid = 't'::regclass AND attname = 'country'`);
  expect(rows).toEqual([]);
});

test('an index on the new column comes in the same plan, after it', async () => {
  const { url, client } = await table();
  const text = design(
    COUNTRY,
    ', indexes: { t_country: { on: [country, id], where: country IS NOT NULL } }',
  );
  const { steps, diagnostics } = await plan(url, text);
  expect(diagnostics).toEqual([]);
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
