import { expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';
import { told } from '../promote/support.ts';

const ALLOWED = 'policy: { allow: [broken-names] }';
const design = (extension: string, table: string): string =>
  `version: 1\n${ALLOWED}\nextensions: { ${extension} }\ntables: { public.t: { ${table} } }\n`;

async function having(statements: string) {
  const database = await freshDatabase();
  await database.client.query(statements);
  return database;
}

/** It is carried out, and then plan and drift have nothing to say. */
async function expectToHold(url: string, text: string) {
  const applied = await apply(url, text);
  expect(applied.outcome).toBe('done');
  // What the state is told anew is no change.
  expect((await plan(url, text)).steps).toEqual([]);
  expect((await drift(url, text)).findings).toEqual([]);
  return applied.plan.changes.map(({ action, address }) => `${action} ${address}`);
}

const oidOf = async (client: Client, index: string) =>
  (await client.query(`SELECT '${index}'::regclass::oid AS oid`)).rows[0]?.oid;

test.each<[string, string, string, string]>([
  [
    'a domain over its type, in an expression',
    'CREATE EXTENSION citext; CREATE DOMAIN mail AS citext; CREATE TABLE t (id int, e mail)',
    'citext: { schema: ext }',
    `indexes: { t_new: { on: ["(e || 'x'::text)"], where: "e OPERATOR(ext.=) 'A'" } }, statistics: { s: { on: [id, "(e || 'x'::text)"] } }`,
  ],
  [
    'an opclass and a function',
    'CREATE EXTENSION pg_trgm; CREATE DOMAIN words AS text; CREATE TABLE t (id int, s words)',
    'pg_trgm: { schema: ext }',
    `indexes: { t_new: { on: [s ext.gin_trgm_ops], using: gin, where: "ext.similarity(s, 'x') > 0.5" } }`,
  ],
  [
    'a type in a cast',
    'CREATE EXTENSION hstore; CREATE DOMAIN tags AS hstore; CREATE TABLE t (id int, s text, h tags)',
    'hstore: { schema: ext }',
    `indexes: { t_new: { on: ["(h OPERATOR(ext.->) 'k')", "(s::ext.hstore)"] } }`,
  ],
])('what is built after a move knows %s by the new name', async (_, before, extension, table) => {
  const { url } = await having(`${before}; CREATE SCHEMA ext`);
  await expectToHold(url, design(extension, table));
});

test('indexes and statistics stay as they are when what they name moves', async () => {
  const { url, client } = await having(`
    CREATE EXTENSION pg_trgm; CREATE DOMAIN words AS text; CREATE TABLE t (id int, s text, e words);
    CREATE INDEX t_g ON t USING gin (s gin_trgm_ops);
    CREATE INDEX t_h ON t USING gin ((lower(e)) gin_trgm_ops);
    CREATE INDEX t_q ON t (similarity(s, 'x')) WHERE similarity(s, 'y') > 0.1;
    CREATE STATISTICS st ON (similarity(s, 'x')), id FROM t`);
  const before = await oidOf(client, 't_g');
  const changes = await expectToHold(
    url,
    design(
      'pg_trgm: { schema: ext }',
      `indexes: {
        t_g: { on: [s ext.gin_trgm_ops], using: gin }, t_h: { on: [(lower(e)) ext.gin_trgm_ops], using: gin },
        t_q: { on: ["(ext.similarity(s, 'x'))"], where: "ext.similarity(s, 'y') > 0.1" } },
      statistics: { st: { on: ["(ext.similarity(s, 'x'))", id] } }`,
    ),
  );
  expect(changes.filter((change) => !change.startsWith('adopt'))).toEqual([
    'update extension.pg_trgm',
  ]);
  expect(await oidOf(client, 't_g')).toEqual(before);
});

test.each([
  ['citext', 'CREATE TABLE t (id int, e citext)', `{ on: [id], where: "e = 'A'" }`],
  ['hstore', 'CREATE TABLE t (id int, e hstore)', `{ on: ["(e -> 'a')"] }`],
  ['pg_trgm', 'CREATE TABLE t (id int, e text)', `{ on: ["(similarity(e, 'a'))"] }`],
])(
  'what %s took along is no longer what the design says, proven or not',
  async (name, before, index) => {
    const { url } = await having(`CREATE EXTENSION ${name}; ${before}`);
    const table = `indexes: { t_i: ${index} }`;
    await expectToHold(url, design(`${name}: "*"`, table));
    const moved = await plan(url, design(`${name}: { schema: ext }`, table));
    const said = [
      ...told(moved.diagnostics).filter((text) => text.startsWith('error bad-index')),
      ...moved.changes.filter(({ address }) => address === 'index.public.t_i'),
    ];
    expect(said).toHaveLength(1);
  },
);

test.each([
  ['citext', 'citext'],
  ['hstore', 'hstore'],
  ['ltree', '"ltree"'],
])(
  'a key is promoted to %s of an extension that the same plan makes, and then moves',
  async (name, type) => {
    const { url, client } = await having(`
    CREATE TABLE t (id int, j jsonb); INSERT INTO t VALUES (1, '{"a": "x"}')`);
    const promote = (schema: string) =>
      design(
        `${name}: { schema: ${schema} }`,
        `promote: { a: { from: "j ->> 'a'", type: ${schema}.${type.replaceAll('"', '')}, by: trigger, on_bad_value: set null } }, indexes: { t_a: { on: [a] } }`,
      );
    await expectToHold(url, promote('public'));
    const stale = promote('public').replace(`schema: public`, 'schema: ext');
    expect(told((await plan(url, stale)).diagnostics)).toEqual([
      `error no-such-type: type public.${name} moves with its extension`,
    ]);
    await expectToHold(url, promote('ext'));
    await client.query(`INSERT INTO t VALUES (2, '{"a": "y"}')`);
  },
);

test('a type that no extension of the design may bring is not there', async () => {
  const { url } = await having('CREATE TABLE t (id int, j jsonb)');
  const promote = `promote: { a: { from: "j ->> 'a'", type: ext.citext, by: trigger } }`;
  expect(told((await plan(url, design('citext: "*"', promote))).diagnostics)).toEqual([
    'error no-such-type: type ext.citext does not exist',
  ]);
});
