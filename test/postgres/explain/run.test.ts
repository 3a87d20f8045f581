import { beforeAll, expect, test, vi } from 'vitest';
import { type ExplainOptions, explainStatement } from '../../../src/postgres/explain/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE SCHEMA app;
    CREATE TABLE app.items (id int PRIMARY KEY, kind text, at timestamptz);
    INSERT INTO app.items SELECT i, 'k' || i % 10, now() FROM generate_series(1, 5000) i;
    CREATE INDEX ON app.items (kind);
    CREATE VIEW app.seen AS SELECT * FROM app.items WHERE id < 100;
    ANALYZE app.items;
    DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = app', current_database());
      EXECUTE format('ALTER DATABASE %I SET work_mem = ''7MB''', current_database());
      EXECUTE format('ALTER DATABASE %I SET "TimeZone" = ''Asia/Tokyo''', current_database()); END $$`);
});

async function explained(text: string, options: Partial<ExplainOptions> = {}, url = db.url) {
  const client = await connect({ url, applicationName: 'dbopt explain' });
  try {
    const asked = { parameters: [], timeout: 20_000, ofOthers: false, ...options };
    return await explainStatement(client, text, asked);
  } finally {
    await client.end();
  }
}

test('names, views and settings are those that the application has', async () => {
  const { how, path, plan } = await explained('SELECT * FROM seen JOIN items USING (id)');
  expect(how).toBe('run');
  expect(path).toContain('app');
  expect(JSON.stringify(plan)).toContain('"work_mem":"7MB"');
  const zone = await explained("SELECT * FROM items WHERE at = timestamptz '2020-01-01 00:00'");
  expect(JSON.stringify(zone.plan)).toContain('2020-01-01 00:00:00+09');
});

test('what cannot be read or has no plan', async () => {
  await expect(explained('SELECT FROM WHERE')).rejects.toThrow('cannot be read');
  await expect(explained('SELECT 1; DELETE FROM items')).rejects.toThrow('more than one');
  await expect(explained('EXPLAIN ANALYZE SELECT 1')).rejects.toThrow('give the statement alone');
  await expect(explained('VACUUM items')).rejects.toThrow('no plan');
  await expect(explained('DO $$ BEGIN END $$')).rejects.toThrow('no plan');
  await expect(explained('CALL f()')).rejects.toThrow('no plan');
  await expect(explained('COPY items TO STDOUT')).rejects.toThrow('no plan');
  await expect(explained('SELECT * FROM nowhere')).rejects.toThrow('does not exist');
});

test('parameters: by their values, or the generic plan', async () => {
  const text = 'SELECT * FROM items WHERE id = $1 AND kind = $2';
  const run = await explained(text, { parameters: ['7', "k'7"] });
  expect(run.how).toBe('run');
  expect(JSON.stringify(run.plan)).toContain("k''7");
  const generic = await explained(text);
  expect(generic).toMatchObject({
    how: 'generic',
    because: ['no value is given for its parameters'],
  });
  expect(JSON.stringify(generic.plan)).toContain('$1');
  await expect(explained(text, { parameters: ['7'] })).rejects.toThrow('has 2 parameters');
  await expect(explained(text, { parameters: ['x', 'y'] })).rejects.toThrow('refuses');
});

test('types before a parameter, as pg_stat_statements has them', async () => {
  const text =
    "SELECT 'ü', * FROM items WHERE at > now() - interval $1 AND at < date $2 AND at > $3";
  expect((await explained(text)).how).toBe('generic');
  expect((await explained(text, { parameters: ['1 day', '2030-01-01', '2000-01-01'] })).how).toBe(
    'run',
  );
});

test('what takes too long is planned, and said to be', async () => {
  const text = 'SELECT count(*) FROM items a, items b, items c WHERE a.id + b.id + c.id = 0';
  const cut = await explained(text, { timeout: 300 });
  expect(cut).toMatchObject({ how: 'planned', because: ['it took longer than 0.3 s'] });
  const asked = { parameters: ['0'], timeout: 300 };
  const other = await explained(text.replace('= 0', '= $1'), asked);
  expect(other).toMatchObject({ how: 'planned' });
});

test('code of roles without our rights is not even planned where others chose the statement', async () => {
  const role = `writer_${process.pid}`;
  await db.client.query(`
    CREATE ROLE ${role}; GRANT CREATE, USAGE ON SCHEMA app TO ${role}; SET ROLE ${role};
    CREATE FUNCTION app.theirs(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a'; RESET ROLE`);
  try {
    const text = 'SELECT * FROM items WHERE id = theirs(1)';
    expect((await explained(text)).how).toBe('run');
    const others = await explained(text, { ofOthers: true });
    expect(others).toMatchObject({ how: 'nothing', plan: null });
    expect(others.because.join()).toContain('app.theirs(integer) would run with the rights');
    expect((await explained('SELECT * FROM items', { ofOthers: true })).how).toBe('run');
  } finally {
    await db.client.query(`DROP FUNCTION app.theirs; DROP OWNED BY ${role}; DROP ROLE ${role}`);
  }
});
