import { expect, onTestFinished, test, vi } from 'vitest';
import type { Round } from '../../src/model/index.ts';
import { databaseStore } from '../../src/state/index.ts';
import { freshDatabase } from '../support/database.ts';
import { reading } from '../support/evidence/build.ts';

vi.setConfig({ testTimeout: 120_000 });

async function withRole(t: Parameters<typeof freshDatabase>[0]) {
  const { client } = await freshDatabase(t);
  const low = `low_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  await client.query(`CREATE ROLE ${low}`);
  onTestFinished(async () => {
    await client.query(`RESET ROLE; DROP OWNED BY ${low} CASCADE; DROP ROLE ${low}`);
  });
  return { client, low, store: () => databaseStore(client, 'dbopt') };
}

const ROUND: Round = {
  ...{ id: 'r', mode: 'report', by: 'test', startedAt: '2030-01-01T00:00:00Z', endedAt: null },
  ...{ marks: [], change: null, passed: [], before: [], after: [], verdict: null, undo: null },
  ...{ checks: { before: null, after: null }, outcome: null, why: '', branch: null, seen: false },
};

const F =
  "CREATE FUNCTION public.f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'";

test.for([
  ['a grant on a table', 'GRANT UPDATE ON dbopt.resources TO LOW', 'LOW may UPDATE on resources'],
  ['a grant to everybody', 'GRANT INSERT ON dbopt.steps TO PUBLIC', 'PUBLIC may INSERT on steps'],
  [
    'a grant on a column',
    'GRANT UPDATE (fields) ON dbopt.resources TO LOW',
    'LOW may UPDATE on a column',
  ],
  ['a grant to make things', 'GRANT CREATE ON SCHEMA dbopt TO LOW', 'LOW may create in the schema'],
  ['the schema’s owner', 'ALTER SCHEMA dbopt OWNER TO LOW', 'LOW owns the schema'],
  ['a table’s owner', 'ALTER TABLE dbopt.archives OWNER TO LOW', 'LOW owns archives'],
  ['a rule', 'CREATE RULE r AS ON INSERT TO dbopt.steps DO INSTEAD NOTHING', 'has the rule r'],
  [
    'a trigger',
    "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; CREATE TRIGGER g BEFORE INSERT ON dbopt.runs EXECUTE FUNCTION public.f()",
    'has the trigger g',
  ],
  [
    'a type that has a cast',
    'CREATE TYPE public.own AS (a int); ALTER TABLE dbopt.resources ADD x public.own',
    'has a column of a type',
  ],
  ['an index on a function', `${F}; CREATE INDEX ON dbopt.state ((public.f(1)))`, 'call functions'],
  [
    'an operator class of somebody’s own',
    'CREATE OPERATOR CLASS public.c FOR TYPE text USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 bttextcmp(text, text); CREATE INDEX ON dbopt.runs (outcome public.c)',
    'runs has an index',
  ],
  [
    'a default that calls',
    `${F}; ALTER TABLE dbopt.runs ADD x int DEFAULT public.f(1)`,
    'column x of runs has a default',
  ],
  [
    'another default of ours',
    `${F}; ALTER TABLE dbopt.state ALTER serial SET DEFAULT public.f(1)`,
    'column serial of state has a default',
  ],
  [
    'a default by a function of the same name',
    "CREATE FUNCTION public.gen_random_uuid() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'; ALTER TABLE dbopt.state ALTER lineage SET DEFAULT public.gen_random_uuid()",
    'column lineage of state has a default',
  ],
  [
    'a default that runs a query given as a text',
    "ALTER TABLE dbopt.runs ADD x xml DEFAULT query_to_xml('SELECT 1', true, true, '')",
    'column x of runs has a default',
  ],
  [
    'a generated column',
    `${F}; ALTER TABLE dbopt.steps ADD x int GENERATED ALWAYS AS (public.f(1)) STORED`,
    'column x of steps has a default',
  ],
  [
    'a check by a function',
    `${F}; ALTER TABLE dbopt.runs ADD CONSTRAINT c CHECK (public.f(1) = 1)`,
    'runs has the constraint c',
  ],
  [
    'a check by an operator',
    `${F}; CREATE OPERATOR public.! (FUNCTION = public.f, RIGHTARG = int); ALTER TABLE dbopt.archives ADD CONSTRAINT c CHECK (OPERATOR(public.!) 1 IS NOT NULL)`,
    'archives has the constraint c',
  ],
  [
    'a foreign key that refers to it',
    'CREATE TABLE public.mine (run uuid REFERENCES dbopt.runs ON DELETE CASCADE)',
    'runs is referred to by',
  ],
  [
    'a foreign key that refers to others',
    'CREATE TABLE public.mine (a text PRIMARY KEY); ALTER TABLE dbopt.archives ADD CONSTRAINT c FOREIGN KEY (id) REFERENCES public.mine',
    'archives has the constraint c',
  ],
  [
    'an exclusion',
    'ALTER TABLE dbopt.runs ADD CONSTRAINT c EXCLUDE (outcome WITH =) WHERE (false)',
    'runs has the constraint c',
  ],
  [
    'another type',
    'ALTER TABLE dbopt.resources ALTER fields TYPE text',
    'column fields of resources is text',
  ],
  ['row security', 'ALTER TABLE dbopt.resources ENABLE ROW LEVEL SECURITY', 'has row security'],
  [
    'inheritance',
    'CREATE TABLE public.more () INHERITS (dbopt.resources)',
    'inherits or is inherited',
  ],
] as const)('%s: the state is not believed', async ([, statement, said], t) => {
  const { client, low, store } = await withRole(t);
  await store().prepare();
  await store().load();
  await client.query(statement.replaceAll('LOW', low));
  const refused = {
    diagnostics: [
      expect.objectContaining({
        code: 'state-untrusted',
        message: expect.stringContaining(said.replaceAll('LOW', low)),
      }),
    ],
  };
  await expect(store().load()).rejects.toMatchObject(refused);
  await expect(store().recall()).rejects.toMatchObject(refused);
  expect(await store().receipt()).toBeNull();
  await expect(store().prepare()).rejects.toMatchObject(refused);
  // Nothing is written either: a trigger, a default or a rule would run.
  await expect(store().keepRound(ROUND)).rejects.toMatchObject(refused);
  await expect(store().letLoop()).rejects.toMatchObject(refused);
  expect(await store().keepReading(reading(ROUND.startedAt))).toBe(false);
  expect(await store().keepVerdicts({ at: ROUND.startedAt, checks: [] })).toBe(false);
});

test('a round that a role with fewer rights could have written is not gone on with', async (t) => {
  const { client, low, store } = await withRole(t);
  const applies = `${low}_a`;
  await store().prepare();
  await store().keepRound(ROUND);
  expect(await store().mayResume()).toBe(true);
  await client.query(`CREATE ROLE ${applies}; GRANT ${low} TO ${applies}; ALTER SCHEMA dbopt OWNER TO ${low}; GRANT USAGE ON SCHEMA dbopt TO ${low};
    DO $$ DECLARE t record; BEGIN FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'dbopt'::regnamespace AND relkind = 'r' LOOP
      EXECUTE format('ALTER TABLE dbopt.%I OWNER TO ${low}', t.relname); END LOOP; END $$; SET ROLE ${applies}`);
  try {
    // Its owner is believed as far as it may be; what is to be done is not.
    expect(await store().rounds()).toHaveLength(1);
    expect(await store().mayResume()).toBe(false);
  } finally {
    await client.query(`RESET ROLE; DROP OWNED BY ${applies}; DROP ROLE ${applies}`);
  }
});

test('default privileges that give away every new table give nobody the state', async (t) => {
  const { client, low, store } = await withRole(t);
  await client.query(`
    ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE, TRIGGER ON TABLES TO ${low}, PUBLIC;
    ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO ${low}`);
  await store().prepare();
  expect((await store().load()).lineage).not.toBe('');
  await client.query(
    `ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM ${low}, PUBLIC; ALTER DEFAULT PRIVILEGES REVOKE ALL ON SCHEMAS FROM ${low}`,
  );
});

test('a schema that somebody else made ready is not moved into', async (t) => {
  const { client, low, store } = await withRole(t);
  await client.query(`CREATE SCHEMA dbopt AUTHORIZATION ${low}`);
  await expect(store().prepare()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-untrusted' }],
  });
});

test.for([
  ['a table', 'CREATE TABLE dbopt.orders (a int)'],
  ['a function', F.replace('public.f', 'dbopt.f')],
  ['a type', 'CREATE TYPE dbopt.mood AS ENUM ()'],
  ['a view', 'CREATE VIEW dbopt.v AS SELECT 1'],
  ['a sequence', 'CREATE SEQUENCE dbopt.s'],
])(
  'a schema that holds %s of others is never to be dropped, and the plan says so',
  async ([, sql], t) => {
    const { client, low, store } = await withRole(t);
    await client.query(`CREATE SCHEMA dbopt AUTHORIZATION ${low}; ${sql}`);
    const hint = expect.not.stringContaining('DROP');
    const reads = databaseStore(client, 'dbopt', { reads: true });
    const refused = { code: 'state-untrusted', hint };
    expect(await reads.recall()).toMatchObject({ doubt: { severity: 'warning', ...refused } });
    await expect(store().prepare()).rejects.toMatchObject({ diagnostics: [refused] });
  },
);

test('the role that applies is believed by itself, and read by who only reads', async (t) => {
  const { client, low, store } = await withRole(t);
  const reader = `${low}_reader`;
  await client.query(`
    CREATE ROLE ${reader}; GRANT pg_monitor TO ${reader};
    GRANT CREATE ON DATABASE ${(await client.query('SELECT current_database() AS d')).rows[0].d} TO ${low};
    SET ROLE ${low}`);
  onTestFinished(async () => {
    await client.query(`RESET ROLE; DROP ROLE ${reader}`);
  });
  await store().prepare();
  const { lineage } = await store().load();
  await client.query(`RESET ROLE; SET ROLE ${reader}`);
  const looks = databaseStore(client, 'dbopt', { looks: true });
  expect((await looks.load()).lineage).toBe(lineage);
  // What is done by it is refused before it is planned, not by the server at its first row.
  for (const work of [store().recall(), store().prepare(), looks.prepare()]) {
    await expect(work).rejects.toMatchObject({ diagnostics: [{ code: 'state-untrusted' }] });
  }
  // A superuser would do with its rights what somebody without them wrote: reading, it takes the owner's word.
  await client.query('RESET ROLE');
  const reads = () => databaseStore(client, 'dbopt', { reads: true });
  expect(await reads().recall()).toMatchObject({
    state: { lineage },
    doubt: { severity: 'warning', code: 'state-untrusted', message: expect.stringContaining(low) },
  });
  await expect(reads().prepare()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-untrusted', severity: 'error' }],
  });
  await client.query('GRANT UPDATE ON dbopt.resources TO PUBLIC');
  await expect(reads().recall()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-untrusted', severity: 'error' }],
  });
  await client.query('REVOKE UPDATE ON dbopt.resources FROM PUBLIC');
  await expect(store().load()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-untrusted' }],
  });
});

test('a state that somebody made ready is refused whoever owns it by now, and the way out is to make it anew', async (t) => {
  const { client, low, store } = await withRole(t);
  const { d } = (await client.query('SELECT current_database() AS d')).rows[0];
  await client.query(`GRANT CREATE ON DATABASE ${d} TO ${low}; SET ROLE ${low}`);
  await store().prepare();
  await client.query(
    `SET ROLE ${low}; CREATE SCHEMA mine; CREATE FUNCTION mine.f() RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN current_user; END';
     ALTER TABLE dbopt.runs ADD ran text DEFAULT mine.f(); RESET ROLE`,
  );
  const anew = expect.stringContaining('DROP SCHEMA dbopt CASCADE');
  const refused = { code: 'state-untrusted', hint: anew };
  await expect(store().load()).rejects.toMatchObject({ diagnostics: [refused] });
  await client.query('ALTER SCHEMA dbopt OWNER TO CURRENT_USER');
  for (const table of ['state', 'resources', 'runs', 'steps', 'receipt', 'archives']) {
    await client.query(`ALTER TABLE dbopt.${table} OWNER TO CURRENT_USER`);
  }
  await expect(store().load()).rejects.toMatchObject({ diagnostics: [refused] });
  await client.query('DROP SCHEMA dbopt CASCADE');
  await store().prepare();
  expect((await store().load()).lineage).not.toBe('');
});

test('what an operator may add to read the state faster is no reason to doubt it', async (t) => {
  const { client, store } = await withRole(t);
  await store().prepare();
  const { lineage } = await store().load();
  await client.query(
    'CREATE INDEX ON dbopt.steps (address, started_at DESC); ALTER TABLE dbopt.runs ADD note text',
  );
  expect((await store().load()).lineage).toBe(lineage);
});
