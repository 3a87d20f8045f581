import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { apply, plan } from '../support/dbopt.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';
import { dropRole, roleUrl } from '../support/plan-role.ts';

const OWNER = 'dbopt_test_rows';

const scenes: OwnDatabase[] = [];
afterEach(async () => {
  for (const database of scenes.splice(0)) {
    await database.client.query('DROP SCHEMA IF EXISTS app CASCADE');
    await dropRole(database.client, OWNER);
    await database.drop();
  }
});

const design = (type: string) => `
version: 1
state: { in: file, path: state.json }
policy: { allow: [access-exclusive] }
tables:
  app.t: { promote: { country: { from: "doc ->> 'country'", type: ${type}, by: trigger } } }
`;

/** A thousand rows, of which a policy shows a hundred; its owner is no superuser. */
async function guarded(forced: string): Promise<OwnDatabase & { readonly own: string }> {
  const database = await ownDatabase();
  scenes.push(database);
  const { client } = database;
  const own = await roleUrl(
    database,
    OWNER,
    `CREATE ROLE ${OWNER} LOGIN; GRANT pg_monitor TO ${OWNER}`,
  );
  const { rows } = await client.query('SELECT current_database() AS name');
  await client.query(`GRANT TEMPORARY, CREATE ON DATABASE "${rows[0]?.name}" TO ${OWNER}`);
  await client.query(`
    CREATE SCHEMA app AUTHORIZATION ${OWNER};
    SET ROLE ${OWNER};
    CREATE TABLE app.t (id int, doc jsonb);
    INSERT INTO app.t SELECT n, jsonb_build_object('country', CASE n % 10 WHEN 0 THEN 'it' ELSE 'xx' END) FROM generate_series(1, 1000) n;
    ALTER TABLE app.t ENABLE ROW LEVEL SECURITY;
    ${forced}
    CREATE POLICY a_tenth ON app.t USING (id % 10 = 0);
    RESET ROLE`);
  return { ...database, own };
}

const FORCE = 'ALTER TABLE app.t FORCE ROW LEVEL SECURITY;';
const filled = async (client: Client) =>
  (await client.query('SELECT count(country)::int AS n FROM app.t')).rows[0]?.n;

test('an owner whom a policy does not bind fills every row', async () => {
  const { own, client } = await guarded('');
  expect((await apply(own, design('text'))).outcome).toBe('done');
  expect(await filled(client)).toBe(1000);
});

test('with FORCE the plan refuses, says of which tables, and tells the way out', async () => {
  const { own, url, client } = await guarded(FORCE);
  const made = await plan(own, design('text'));
  expect(made.diagnostics).toMatchObject([
    { severity: 'error', code: 'row-security', hint: expect.stringContaining('BYPASSRLS') },
  ]);
  expect(made.steps).toEqual([]);
  // A superuser sees all rows.
  expect((await apply(url, design('text'))).outcome).toBe('done');
  expect(await filled(client)).toBe(1000);
});

test('and so for a role with BYPASSRLS, and for partitions that force it by themselves', async () => {
  const { own, client } = await guarded(FORCE);
  await client.query(`ALTER ROLE ${OWNER} BYPASSRLS`);
  expect((await plan(own, design('text'))).diagnostics.map(({ code }) => code)).not.toContain(
    'row-security',
  );
  await client.query(`
    ALTER ROLE ${OWNER} NOBYPASSRLS;
    SET ROLE ${OWNER};
    DROP TABLE app.t;
    CREATE TABLE app.t (id int, doc jsonb) PARTITION BY RANGE (id);
    CREATE TABLE app.t_1 PARTITION OF app.t FOR VALUES FROM (0) TO (500);
    ALTER TABLE app.t_1 ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    RESET ROLE`);
  expect((await plan(own, design('text'))).diagnostics).toMatchObject([
    { code: 'row-security', message: expect.stringContaining('app.t_1') },
  ]);
});

test('policies that come after the plan stop the filling, in words', async () => {
  const { own, client } = await guarded('');
  await client.query(`CREATE FUNCTION app.force() RETURNS event_trigger LANGUAGE plpgsql AS $$
    BEGIN IF pg_trigger_depth() = 0 THEN ALTER TABLE app.t FORCE ROW LEVEL SECURITY; END IF; END $$;
    CREATE EVENT TRIGGER dbopt_test_force ON ddl_command_end WHEN TAG IN ('CREATE TRIGGER') EXECUTE FUNCTION app.force()`);
  const result = await apply(own, design('text'));
  expect(result).toMatchObject({
    outcome: 'failed',
    diagnostics: [{ code: 'row-security' }, { code: 'not-tried' }],
  });
  await client.query('DROP EVENT TRIGGER dbopt_test_force');
});

test('keys are counted with the rights of the owner where a type has code of its own', async () => {
  const { url, client } = await guarded('');
  await client.query(`
    SET ROLE ${OWNER};
    CREATE SEQUENCE app.ran; CREATE SEQUENCE app.stolen;
    GRANT ALL ON SEQUENCE app.ran, app.stolen TO PUBLIC;
    CREATE FUNCTION app.fine(v text) RETURNS bool LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_catalog.nextval('app.ran');
      BEGIN RESET ROLE; EXCEPTION WHEN OTHERS THEN NULL; END;
      IF current_user <> '${OWNER}' THEN PERFORM pg_catalog.nextval('app.stolen'); END IF;
      RETURN v <> 'it';
    END $$;
    CREATE DOMAIN app.code AS text CHECK (app.fine(VALUE));
    RESET ROLE`);
  const made = await plan(url, design('app.code'));
  expect(made.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n')).toContain(
    '100 of 1,000 rows have a',
  );
  const { rows } = await client.query(
    'SELECT r.is_called AS ran, s.is_called AS stolen FROM app.ran r, app.stolen s',
  );
  expect(rows).toEqual([{ ran: true, stolen: false }]);
});
