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

test('the function belongs to whom the table belongs to, and is taken back from whom it was given to', async () => {
  const { url, client } = await table();
  const [owner, other] = ['owner', 'other'].map((name) => `${name}_${process.pid}_${Date.now()}`);
  const belongs = async () =>
    (
      await client.query(
        `SELECT pg_get_userbyid(proowner)::text AS owner FROM pg_proc WHERE proname = 't_country_dbopt_promote_1'`,
      )
    ).rows[0]?.owner;
  await client.query(
    `CREATE ROLE ${owner}; CREATE ROLE ${other}; ALTER TABLE t OWNER TO ${owner}; GRANT CREATE ON SCHEMA public TO ${owner}`,
  );
  try {
    expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done' });
    expect(await belongs()).toBe(owner);
    await client.query(
      `ALTER FUNCTION t_country_dbopt_promote_1() OWNER TO ${other}; ALTER TABLE t DISABLE TRIGGER USER`,
    );
    const { changes } = await plan(url, design(COUNTRY));
    expect(changes[0]?.fields.map(({ from }) => from?.text)).toEqual([
      `with a function of ${other}`,
    ]);
    expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done' });
    expect(await belongs()).toBe(owner);
    await client.query(
      `ALTER TABLE t OWNER TO ${other}; GRANT CREATE ON SCHEMA public TO ${other}`,
    );
    expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done' });
    expect(await belongs()).toBe(other);
  } finally {
    await client.query(`DROP OWNED BY ${owner}, ${other} CASCADE; DROP ROLE ${owner}, ${other}`);
  }
});

test('functions are given to the owner of a table once all of its columns are filled', async () => {
  const { url, client } = await table();
  const owner = `owner_${process.pid}_${Date.now()}`;
  await client.query(
    `CREATE ROLE ${owner}; ALTER TABLE t OWNER TO ${owner}; GRANT CREATE ON SCHEMA public TO ${owner}`,
  );
  try {
    const two = design(`${COUNTRY}, n: { from: payload ->> 'n', type: int, by: trigger }`);
    const { steps } = await plan(url, two);
    const last = Math.max(...steps.map(({ id }, i) => (id.endsWith('#verify') ? i : -1)));
    expect(steps.findIndex(({ id }) => id.endsWith('#agree'))).toBeGreaterThan(last);
    expect(await apply(url, two)).toMatchObject({ outcome: 'done', diagnostics: [] });
    const { rows } = await client.query(
      `SELECT DISTINCT pg_get_userbyid(proowner)::text AS owner FROM pg_proc WHERE proname ~ '_dbopt_promote_'`,
    );
    expect(rows).toEqual([{ owner }]);
    expect((await plan(url, two)).changes).toEqual([]);
  } finally {
    await client.query(`DROP OWNED BY ${owner} CASCADE; DROP ROLE ${owner}`);
  }
});
