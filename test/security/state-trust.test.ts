import { expect, onTestFinished, test, vi } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { freshDatabase } from '../support/database.ts';

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
  [
    'an index on a function',
    "CREATE FUNCTION public.f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'; CREATE INDEX ON dbopt.state ((public.f(1)))",
    'that call functions',
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

test('the role that applies is believed by itself, by members, and by who only reads', async (t) => {
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
  expect((await store().load()).lineage).toBe(lineage);
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
