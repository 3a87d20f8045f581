import { expect, test, vi } from 'vitest';
import { WRITER } from './hostile/canary.ts';
import { APPLY, design, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

/** A table of the operator, or of a role that has nothing to do with the writer; what is named is the writer's. */
const TABLE = `
  CREATE SCHEMA shop; CREATE TABLE shop.t (id bigint, v text); INSERT INTO shop.t SELECT i, 'v' || i FROM generate_series(1, 9) i;`;
const OPERATOR = `CREATE FUNCTION app.same(text, text) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN canary.sing(); END';
  CREATE OPERATOR app.=== (leftarg = text, rightarg = text, procedure = app.same)`;
const CAST = `CREATE TYPE app.kind AS ENUM ('a'); CREATE FUNCTION app.text(app.kind) RETURNS text LANGUAGE plpgsql IMMUTABLE
    AS 'BEGIN PERFORM canary.sing(); RETURN NULL; END'; CREATE CAST (app.kind AS text) WITH FUNCTION app.text(app.kind)`;

const index = (says: string) => design(`shop.t: { indexes: { i: ${says} } }`);

test.for([
  ['a function in an index', '', index('{ on: ["app.evil(v)"] }')],
  ['a function in a predicate', '', index('{ on: [id], where: "app.evil_check(v)" }')],
  [
    'a function in statistics',
    '',
    design('shop.t: { statistics: { s: { on: ["(app.evil(v))", id] } } }'),
  ],
  ['an operator', OPERATOR, index(`{ on: [id], where: "v OPERATOR(app.===) 'x'" }`)],
  ['a cast', CAST, index(`{ on: ["((CASE WHEN id > 0 THEN 'a' END::app.kind)::text)"] }`)],
] as const)(
  '%s of a role without rights runs as the owner of the table with consent alone',
  async ([, sql, text], t) => {
    const { run, sang, client } = await stage(t, sql, text);
    await client.query(TABLE);
    const { stdout } = await run(['plan']);
    expect(stdout).toMatch(/owner-code/);
    expect(stdout).toMatch(/of\s+mallory\s+with\s+the\s+rights\s+of/);
    const { code, stderr } = await run(APPLY);
    expect([code, stderr]).toEqual([1, expect.stringContaining('--allow owner-code')]);
    expect(await sang()).toBe(false);
  },
);

test('a name in the schema of a role without rights means what that role wants by then', async (t) => {
  const { run, client } = await stage(t, '', index('{ on: ["app.norm(v)"] }'));
  await client.query(`${TABLE}
    CREATE FUNCTION app.norm(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)'`);
  const { stdout } = await run(['plan']);
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /owner-code: what is made on shop.t runs what is called so in schema app of mallory/,
  );
  expect((await run(APPLY)).code).toBe(1);
  await client.query(
    `ALTER TABLE shop.t OWNER TO ${WRITER}; GRANT USAGE ON SCHEMA shop TO ${WRITER}`,
  );
  expect((await run(['plan'])).stdout).not.toMatch(/owner-code/);
});

test('where the owner of the table has the rights of who wrote it, or the other way round', async (t) => {
  const { run, client, asWriter } = await stage(t, '', index('{ on: ["app.evil(v)"] }'));
  await client.query(TABLE);
  await client.query(
    `ALTER TABLE shop.t OWNER TO ${WRITER}; GRANT USAGE ON SCHEMA shop TO ${WRITER}`,
  );
  expect((await run(['plan'])).stdout).not.toMatch(/owner-code/);
  await asWriter(
    "CREATE OR REPLACE FUNCTION app.evil(anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT $1'",
  );
  await client.query(
    'ALTER TABLE shop.t OWNER TO CURRENT_USER; ALTER FUNCTION app.evil(anyelement) OWNER TO CURRENT_USER; ALTER SCHEMA app OWNER TO CURRENT_USER',
  );
  expect((await run(['plan'])).stdout).not.toMatch(/owner-code/);
  expect((await run(APPLY)).code).toBe(0);
});
