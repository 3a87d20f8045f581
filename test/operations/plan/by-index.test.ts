import pg from 'pg';
import { expect, test } from 'vitest';
import { planDatabase } from '../../../src/operations/plan/plan.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { typesOfValues } from '../../../src/postgres/session/values.ts';
import { databaseStore } from '../../../src/state/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply } from '../../support/dbopt.ts';
import { withDesign } from '../../support/design.ts';

/*
 * Of a design of few tables, what is beside them in the database costs nothing. Catalogs get rows of tables that are none,
 * as many as a large database has, since the planner goes by how large they are; then the plan of every query is read.
 */

const TABLES = `
CREATE TABLE a (id int PRIMARY KEY, at timestamptz, b text);
CREATE TABLE c (id int REFERENCES a, b text);
CREATE STATISTICS a_s ON at, b FROM a;
CREATE TABLE p (at timestamptz NOT NULL) PARTITION BY RANGE (at);`;

const DESIGN = (old: boolean) => `version: 1
tables:
  public.a: { with: { fillfactor: 90 }, columns: { b: { statistics: 500 } }, indexes: { a_at: { on: [at DESC${old ? '' : ', b'}] } }, statistics: { a_s: { on: [at, b] } } }
  public.c: { indexes: { c_b: { on: [b], where: "id > 1" } } }
  public.p: { partitions: { by: range (at), every: 1 month, ahead: 2, keep: 1 year }, indexes: { p_at: { on: [at] } } }
`;

const BESIDE = 60_000;

/** Rows of a catalog with other values in some columns: one there is, so many times. */
const copies = (catalog: string, like: string, columns: { readonly [name: string]: string }) => `
DO $$ BEGIN
  EXECUTE (SELECT format($f$INSERT INTO ${catalog} SELECT %s FROM (SELECT * FROM ${catalog} WHERE ${like} LIMIT 1) x, generate_series(1, ${BESIDE}) g$f$,
    string_agg(COALESCE($j$${JSON.stringify(columns)}$j$::json ->> attname, 'x.' || quote_ident(attname)), ', ' ORDER BY attnum))
    FROM pg_attribute WHERE attrelid = '${catalog}'::regclass AND attnum > 0 AND NOT attisdropped);
END $$`;

const OID = '(1000000 + g)::oid';
const CROWD = [
  copies('pg_class', "relname = 'a'", { oid: OID, relname: "('beside' || g)::name" }),
  copies('pg_type', "typname = 'a'", {
    ...{ oid: OID, typname: "('beside' || g)::name", typrelid: OID, typarray: '0' },
  }),
  copies('pg_attribute', "attrelid = 'a'::regclass AND attname = 'b'", {
    attrelid: OID,
  }),
  copies('pg_index', "indrelid = 'a'::regclass", {
    ...{ indexrelid: OID, indrelid: OID },
  }),
  copies('pg_constraint', "contype = 'f'", {
    ...{ oid: OID, conname: "('beside' || g)::name", conrelid: OID, confrelid: OID },
  }),
  copies('pg_depend', "classid = 'pg_class'::regclass AND deptype = 'n'", {
    objid: OID,
  }),
  copies('pg_description', 'true', { objoid: OID }),
  copies('pg_inherits', 'true', { inhrelid: OID, inhparent: OID }),
];

const CATALOGS =
  'pg_class pg_type pg_attribute pg_index pg_constraint pg_depend pg_description pg_inherits'.split(
    ' ',
  );

type Node = { readonly [key: string]: unknown };

/** What reads a catalog whole in the query plan of one statement, and in which part of it. */
function* wholeReads(node: Node, above = '', first = false): Generator<string> {
  const { 'Node Type': type, 'Relation Name': relation, 'Index Cond': by, Plans: below } = node;
  const { Alias: alias = type, 'Subplan Name': part = '' } = node;
  const where = `${above}/${part}${alias}`;
  const whole =
    type === 'Seq Scan' || (String(type).startsWith('Index') && by === undefined && !first);
  if (whole && CATALOGS.includes(String(relation))) yield `${type} of ${relation}: ${where}`;
  // Of what an index has in order, the first row may be taken.
  for (const one of (below as Node[] | undefined) ?? []) {
    yield* wholeReads(one, where, type === 'Limit');
  }
}

/** Whole reads of catalogs by what a session sends. */
async function listen(url: string, use: (client: Client) => Promise<unknown>) {
  // Its notices come whole.
  const client = new pg.Client({ connectionString: url, types: typesOfValues });
  await client.connect();
  const found: string[] = [];
  let plans = 0;
  client.on('notice', ({ message = '' }) => {
    const json = /plan:\n(\{.*)/s.exec(message)?.[1];
    if (json === undefined) return;
    plans += 1;
    const told = JSON.parse(json);
    found.push(...wholeReads(told.Plan));
  });
  try {
    await client.query(`LOAD 'auto_explain';
      SET auto_explain.log_min_duration = 0; SET auto_explain.log_format = json;
      SET auto_explain.log_level = warning; SET auto_explain.log_nested_statements = on`);
    await use(client);
    return { found, plans };
  } finally {
    await client.end();
  }
}

test('a plan of few tables reads no catalog whole, however many tables are beside them', async () => {
  const { url, client } = await freshDatabase();
  await client.query(TABLES);
  await apply(url, DESIGN(true));
  await client.query('SET allow_system_table_mods = on');
  for (const statement of CROWD) await client.query(statement);
  await client.query(`ANALYZE ${CATALOGS.join(', ')}`);
  for (const old of [true, false]) {
    const { found, plans } = await withDesign(DESIGN(old), {}, (design) =>
      listen(url, (session) => planDatabase(session, design, databaseStore(session, 'dbopt'))),
    );
    expect(plans).toBeGreaterThan(10);
    expect(found).toEqual([]);
  }
});
