import type { Client } from 'pg';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { load } from '../../src/operations/warm/load.ts';
import { connect, pinWriting, readCache, readWarmables } from '../../src/postgres/index.ts';
import { freshDatabase } from '../support/database.ts';
import { drift, plan } from '../support/dbopt.ts';

async function session(url: string): Promise<Client> {
  const client = await connect({ url, applicationName: 'dbopt test' });
  onTestFinished(() => client.end());
  return client;
}

test('a view is not read in the place of a table, and triggers may read theirs', async (t) => {
  const { url, client } = await freshDatabase(t);
  await client.query('CREATE VIEW public.v AS SELECT 1 AS a');
  const name = "current_setting('restrict_nonsystem_relation_kind', true)";
  const { rows } = await client.query(`SELECT ${name} IS NOT NULL AS restricts`);
  if (rows[0]?.restricts !== true) return;
  const ours = await session(url);
  await expect(ours.query('SELECT * FROM public.v')).rejects.toMatchObject({ code: '55000' });
  await pinWriting(ours);
  expect((await ours.query('SELECT * FROM public.v')).rows).toEqual([{ a: 1 }]);
});

test.for([
  'regclass, text, text, float8, int8',
  'regclass, text, text, numeric, int8',
  'oid, text, text, int8, int8',
])('warm calls the extension’s function, not one of (%s)', async (types, t) => {
  const { url, client } = await freshDatabase(t);
  await client.query(`
    CREATE EXTENSION pg_prewarm SCHEMA public;
    CREATE TABLE public.t AS SELECT generate_series(1, 1000) AS a;
    CREATE SEQUENCE public.hit;
    CREATE FUNCTION public.pg_prewarm(${types}) RETURNS int8 LANGUAGE sql AS $$ SELECT nextval('public.hit') $$`);
  const ours = await session(url);
  const cache = await readCache(ours);
  expect(cache.schema).toBe('public');
  const [found] = await readWarmables(ours, [{ schema: 'public', name: 't' }]);
  expect(found?.found).toHaveLength(1);
  const at = { schema: 'public', blockSize: cache.blockSize };
  for (const one of found?.found ?? []) await load(ours, one, at, new AbortController().signal);
  expect((await client.query('SELECT is_called FROM public.hit')).rows).toEqual([
    { is_called: false },
  ]);
});

/** Each writes down as whom it ran; a sequence is not rolled back. */
const SPY = `
  CREATE SEQUENCE app.ran; CREATE SEQUENCE app.stolen;
  CREATE FUNCTION app.note(i int8) RETURNS int8 LANGUAGE plpgsql IMMUTABLE AS $$
  BEGIN
    PERFORM nextval(CASE WHEN current_user LIKE 'rows_owner_%' THEN 'app.ran' ELSE 'app.stolen' END);
    RETURN i;
  END $$;`;

/** A database with what a role of its own made in a schema of its own, and whether any of it was called as that role, or
 *  as another. */
async function owned(t: TestContext, made: string) {
  const { url, client } = await freshDatabase(t);
  const owner = `rows_owner_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  await client.query(`CREATE ROLE ${owner}`);
  onTestFinished(async () => {
    await client.query(`RESET ROLE; DROP OWNED BY ${owner} CASCADE; DROP ROLE ${owner}`);
  });
  await client.query(`CREATE SCHEMA app AUTHORIZATION ${owner}; SET ROLE ${owner}; ${SPY}
    ${made}; RESET ROLE;
    SELECT setval('app.ran', 1, false), setval('app.stolen', 1, false)`);
  const seen = 'SELECT r.is_called AS ran, s.is_called AS stolen FROM app.ran r, app.stolen s';
  return { url, client, called: async () => (await client.query(seen)).rows };
}

test.for([
  ['a key that calls a function', 'app.note(id)', ''],
  ['a key with a constant call', '(id + app.note(0))', ''],
  ['an index that calls a function', 'id', 'CREATE INDEX ON app.e (id) WHERE app.note(1) = 1'],
  ['an index on a call', 'id', 'CREATE INDEX ON app.e (id, (app.note(1)))'],
] as const)('%s: the highest key is asked for as the owner', async ([, key, more], t) => {
  const { url, client, called } = await owned(
    t,
    `CREATE TABLE app.e (id int8) PARTITION BY RANGE (${key});
    CREATE TABLE app.e_0 PARTITION OF app.e FOR VALUES FROM (0) TO (1000);
    CREATE TABLE app.e_1000 PARTITION OF app.e FOR VALUES FROM (1000) TO (2000);
    INSERT INTO app.e VALUES (1200); ${more}`,
  );
  const design = `version: 1\ntables: { app.e: { partitions: { by: "range (${key})", every: 1000, ahead: 2 } } }\n`;
  const made = await plan(url, design);
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(made.steps.filter(({ id }) => id.includes('create:'))).toHaveLength(2);
  await drift(url, design);
  expect(await called()).toEqual([{ ran: true, stolen: false }]);
  // A role that may not be the owner calls nothing of the owner's.
  await client.query(
    `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET default_transaction_read_only = on`,
  );
  const barred = await plan(url, design).catch((error: unknown) => error);
  await client.query(
    `ALTER DATABASE ${new URL(url).pathname.slice(1)} RESET default_transaction_read_only`,
  );
  expect(JSON.stringify(barred)).toContain('not-readable');
  expect(await called()).toMatchObject([{ stolen: false }]);
});

test.for([
  ['an index that calls a function', 'CREATE INDEX ON app.e_rest (id) WHERE app.note(1) = 1'],
  ['an index on a call', 'CREATE INDEX ON app.e_rest (id, (app.note(1)))'],
  ['statistics on a call', 'CREATE STATISTICS app.s ON (id + app.note(1)), id FROM app.e_rest'],
] as const)(
  '%s: whether the default partition holds rows is asked as the owner',
  async ([, more], t) => {
    const { url, called } = await owned(
      t,
      `CREATE TABLE app.e (at timestamptz, id int8) PARTITION BY RANGE (at);
    CREATE TABLE app.e_rest PARTITION OF app.e DEFAULT;
    INSERT INTO app.e VALUES (now() - interval '3 years', 1); ${more}`,
    );
    const design = `version: 1\ntables: { app.e: { partitions: { by: range (at), every: 1 month, ahead: 2, keep: 1 year } } }\n`;
    const made = await plan(url, design);
    expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    await drift(url, design);
    expect(await called()).toEqual([{ ran: true, stolen: false }]);
  },
);
