import { expect, onTestFinished, test } from 'vitest';
import { apply, plan } from '../support/dbopt.ts';
import { ownDatabase } from '../support/own-server.ts';

const TEXT = `version: 1
state: { in: database, schema: dbopt }
tables:
  app.a: { with: { fillfactor: 80 }, indexes: { app_a_v: { on: [v] } }, promote: { land: { from: "payload ->> 'country'", type: text, by: trigger } } }
  public.z: { with: { fillfactor: 80 }, indexes: { z_v: { on: [v] } } }
`;

const EVIL = `CREATE FUNCTION app.evil() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'`;

test.each([
  [
    'code that is found at his step',
    `SET ROLE mallory; ${EVIL}; CREATE TRIGGER evil BEFORE UPDATE ON app.a FOR EACH ROW EXECUTE FUNCTION app.evil(); RESET ROLE`,
    'DROP TRIGGER evil ON app.a',
    'changed-outside',
  ],
  [
    'a refusal of his',
    `CREATE FUNCTION public.no() RETURNS event_trigger LANGUAGE plpgsql AS $$
       BEGIN IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_identity LIKE 'app.%') THEN
         RAISE 'not here' USING ERRCODE = '53100'; END IF; END $$;
     CREATE EVENT TRIGGER no ON ddl_command_end EXECUTE FUNCTION public.no()`,
    'DROP EVENT TRIGGER no',
    'disk-full',
  ],
])('%s keeps dbopt from his table alone', async (_, hinder, mend, code) => {
  const { url, client, drop } = await ownDatabase();
  onTestFinished(drop);
  await client.query(`DO 'BEGIN CREATE ROLE mallory; EXCEPTION WHEN duplicate_object THEN END'; CREATE SCHEMA app AUTHORIZATION mallory; CREATE TABLE public.z (v text);
    SET ROLE mallory; CREATE TABLE app.a (v text, payload jsonb); INSERT INTO app.a VALUES ('x', '{"country": "DE"}'); RESET ROLE`);
  const between = async () => {
    await client.query(hinder);
  };
  const first = await apply(url, TEXT, { between });
  expect(first.outcome).toBe('failed');
  expect(first.diagnostics).toMatchObject([{ code }, { code: 'not-tried' }]);
  const left = await plan(url, TEXT);
  expect(left.changes.map(({ address }) => address)).not.toContain('table.public.z');
  expect(left.changes.map(({ address }) => address)).not.toContain('index.public.z_v');
  expect(left.changes.length).toBeGreaterThan(0);
  await client.query(mend);
  expect((await apply(url, TEXT)).outcome).toBe('done');
  expect((await plan(url, TEXT)).changes).toEqual([]);
});

test('nor does a function of his that ends the session', async (t) => {
  const { url, client, drop } = await ownDatabase();
  onTestFinished(drop);
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS is");
  if (rows[0]?.is < 170_000) t.skip('transaction_timeout came with PostgreSQL 17');
  await client.query(`DO 'BEGIN CREATE ROLE mallory; EXCEPTION WHEN duplicate_object THEN END'; CREATE SCHEMA app AUTHORIZATION mallory;
    CREATE TABLE public.y (v text); CREATE TABLE public.z (v text);
    SET ROLE mallory; CREATE TABLE app.a (v text); INSERT INTO app.a VALUES ('x'); CREATE TABLE app.quiet ();
    CREATE FUNCTION app.f(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
      IF to_regclass('app.quiet') IS NULL THEN PERFORM set_config('transaction_timeout', '1', false); PERFORM pg_sleep(0.05); END IF;
      RETURN $1; END $$; RESET ROLE`);
  const text = `version: 1
tables:
  app.a: { indexes: { a_f: { on: ["(app.f(v))"] } } }
  public.y: { indexes: { y_v: { on: [v] } } }
  public.z: { indexes: { z_v: { on: [v] } } }
`;
  const between = async () => {
    await client.query('DROP TABLE app.quiet');
  };
  const first = await apply(url, text, { between });
  expect(first.diagnostics.map(({ code }) => code)).toEqual(['connection-lost']);
  expect(first.diagnostics[0]?.hint).toContain('it has set that timeout');
  const { rows: built } = await client.query(
    "SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indexrelid::regclass::text IN ('y_v', 'z_v') AND indisvalid ORDER BY 1",
  );
  expect(built).toEqual([{ name: 'y_v' }, { name: 'z_v' }]);
  await client.query('CREATE TABLE app.quiet ()');
  expect((await apply(url, text)).outcome).toBe('done');
});
