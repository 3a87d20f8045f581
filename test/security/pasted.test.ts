import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { ownDatabase } from '../support/own-server.ts';
import { documentedGrants, dropRole } from '../support/plan-role.ts';

/** Whatever of these names is found for a call in a session that has mallory's schema before `pg_catalog`. */
const TRAPS = `
CREATE ROLE mallory;
CREATE SCHEMA evil AUTHORIZATION mallory;
SET ROLE mallory;
CREATE SEQUENCE evil.sprung;
CREATE FUNCTION evil.spring() RETURNS text LANGUAGE sql AS $$ SELECT pg_catalog.nextval('evil.sprung')::text $$;
CREATE FUNCTION evil.format(text, name) RETURNS text LANGUAGE sql AS $$ SELECT evil.spring(), $1; SELECT pg_catalog.format($1, $2) $$;
CREATE FUNCTION evil.current_database() RETURNS name LANGUAGE sql AS $$ SELECT evil.spring(); SELECT pg_catalog.current_database() $$;
CREATE FUNCTION evil.pg_get_expr(pg_node_tree, oid) RETURNS text LANGUAGE sql AS $$ SELECT evil.spring() $$;
CREATE FUNCTION evil.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT evil.spring() $$;
CREATE FUNCTION evil.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT evil.spring()::timestamptz $$;
CREATE FUNCTION evil.same(oid, oid) RETURNS bool LANGUAGE sql AS $$ SELECT evil.spring() IS NOT NULL $$;
CREATE OPERATOR evil.= (FUNCTION = evil.same, LEFTARG = oid, RIGHTARG = oid);
CREATE FUNCTION evil.more(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT evil.spring() IS NOT NULL $$;
CREATE OPERATOR evil.> (FUNCTION = evil.more, LEFTARG = int, RIGHTARG = int);
CREATE VIEW evil.pg_class AS SELECT evil.spring() FROM pg_catalog.pg_class;
CREATE VIEW evil.pg_inherits AS SELECT evil.spring() AS inhparent FROM pg_catalog.pg_inherits;
RESET ROLE;
DO $$ BEGIN EXECUTE pg_catalog.format('ALTER DATABASE %I SET search_path = evil, pg_catalog, public', pg_catalog.current_database()); END $$;
SET search_path = evil, pg_catalog, public`;

async function trapped() {
  const database = await ownDatabase();
  onTestFinished(async () => {
    await database.client.query('RESET ALL; RESET ROLE');
    for (const role of ['dbopt_plan', 'dbopt_apply', 'shop_owner', 'mallory']) {
      await database.client.query(`DROP OWNED BY ${role} CASCADE`).catch(() => {});
      await dropRole(database.client, role);
    }
    await database.drop();
  });
  await database.client.query(TRAPS);
  const sprung = async () =>
    (await database.client.query('SELECT is_called FROM evil.sprung')).rows[0].is_called;
  return { ...database, sprung };
}

test('a trap springs where a name is left to the search_path', async () => {
  const { client, sprung } = await trapped();
  await client.query("SELECT format('%I', current_database())");
  expect(await sprung()).toBe(true);
});

test.each(['docs/plan-role.md', 'docs/apply-role.md'])(
  'the SQL of %s, run by a superuser, calls nothing of an owner of the database',
  async (page) => {
    const { client, sprung } = await trapped();
    await client.query('CREATE ROLE shop_owner');
    await client.query(await documentedGrants(page));
    expect(await sprung()).toBe(false);
    const { rows } = await client.query(
      "SELECT pg_catalog.has_database_privilege(rolname, pg_catalog.current_database(), 'TEMPORARY') AS may FROM pg_catalog.pg_roles WHERE rolname LIKE 'dbopt_%'",
    );
    expect(rows).toContainEqual({ may: true });
  },
);

test('the job for pg_cron calls nothing of an owner of the database', async () => {
  const { client, sprung } = await trapped();
  const text = await readFile('examples/partitions/pg_cron.sql', 'utf8');
  await client.query(/\$job\$([\s\S]*?)\$job\$/.exec(text)?.[1] ?? '');
  expect(await sprung()).toBe(false);
});
