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
