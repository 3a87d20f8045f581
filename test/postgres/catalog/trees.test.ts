import { beforeAll, expect, test, vi } from 'vitest';
import { LEADING, PLAIN } from '../../../src/postgres/catalog/nodes.ts';
import { namedIn, unknownIn } from '../../../src/postgres/catalog/trees.ts';
import { lit, sql } from '../../../src/postgres/index.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { MAJOR, NEW, STORED_HERE } from './stored.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: TestDatabase;
let trees: readonly string[];

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(STORED_HERE);
  const { rows } = await db.client.query<{ tree: string }>(`
    SELECT concat(ev_action::text, ev_qual::text) AS tree FROM pg_rewrite
    UNION ALL SELECT concat(proargdefaults::text, prosqlbody::text) FROM pg_proc
    UNION ALL SELECT adbin::text FROM pg_attrdef UNION ALL SELECT conbin::text FROM pg_constraint
    UNION ALL SELECT typdefaultbin::text FROM pg_type UNION ALL SELECT concat(polqual::text, polwithcheck::text) FROM pg_policy
    UNION ALL SELECT concat(indexprs::text, indpred::text) FROM pg_index UNION ALL SELECT partexprs::text FROM pg_partitioned_table
    UNION ALL SELECT stxexprs::text FROM pg_statistic_ext`);
  trees = rows.flatMap(({ tree }) => (tree === null || tree === '' ? [] : [tree]));
});

const ask = async <T extends object>(text: string, values: readonly unknown[]) =>
  (await db.client.query<T>(text, [...values])).rows;

const unknown = async (tree: string) =>
  (
    await ask<{ name: string | null }>(
      sql`SELECT ${unknownIn(sql`t`)} AS name FROM (SELECT $1::text) AS x(t)`.text,
      [tree],
    )
  )[0]?.name;

test('nothing that PostgreSQL has stored is unknown: its own views, and each sort of expression', async () => {
  expect(trees.length).toBeGreaterThan(200);
  const rows = await ask<{ name: string }>(
    sql`SELECT DISTINCT ${unknownIn(sql`t`)} AS name FROM pg_catalog.unnest($1::text[]) AS x(t)`
      .text,
    [trees],
  );
  expect(rows).toEqual([{ name: null }]);
});

test('whatever is known does occur, and is known under the name that it has there', () => {
  const found = new Set(
    trees.flatMap((tree) => [...tree.matchAll(/(?<!\\)\{([A-Z_]+)/g)].map(([, name]) => name)),
  );
  const known = [...Object.keys(LEADING), ...PLAIN].filter((name) => (NEW.get(name) ?? 0) <= MAJOR);
  expect([...found].sort()).toEqual(known.sort());
});

test('its fields are those that the server writes', () => {
  const all = trees.join(' ');
  const fields = Object.entries(LEADING)
    .filter(([name]) => (NEW.get(name) ?? 0) <= MAJOR)
    .flatMap(([, of]) => Object.keys(of));
  expect(fields.filter((field) => !all.includes(` :${field} `))).toEqual([]);
});

test.each([
  ['{NEXTVALUEEXPR :seqid 16400 :typeId 20}', 'NEXTVALUEEXPR'],
  ['({OPEXPR :opno 96 :args ({NEWEXPR :x 1} {VAR :varno 1})})', 'NEWEXPR'],
  ['({QUERY :commandType 1}){WHOLE}', 'WHOLE'],
  ['{EXTENSIBLENODE :extnodename x}', 'EXTENSIBLENODE'],
  ['{VARIABLE :varno 1}', 'VARIABLE'],
  ['{JSONEXPR :looksup 16400}', 'looksup'],
  ['{JSONEXPR :all (o 25 16400 1)}', 'all'],
  ['{VAR :varno 1 :vartype 16400 :counter 12}', null],
  ['{CONST :consttype 25 :constvalue 8 [ 32 0 0 0 123 65 65 32 ]}', null],
  ['{ALIAS :aliasname a\\ \\{NEWEXPR\\ :funny\\ 16400 :colnames ("\\{B" "c\\ :d\\ 99999")}', null],
  ['<>', null],
])('%s holds %s', async (tree, name) => {
  expect(await unknown(tree)).toBe(name);
});

test.each([
  [':funcid 1574 :funcresulttype 20', ['pg_proc 1574']],
  [':opno 96 :opfuncid 65 :opresulttype 16400', ['pg_proc 65', 'pg_type 16400']],
  [':typid 16400 :typmod 65540', ['pg_type 16400']],
  [
    ':opnos (o 96 16401 16402) :inputcollids (o 100 16403)',
    ['pg_operator 16401', 'pg_operator 16402', 'pg_operator 96'],
  ],
  [':opfamilies (o 1976)', ['pg_opclass']],
  [':inferopclass 16404 :infercollid 16405', ['pg_opclass 16404']],
  [':relid 1259 :inh true', ['pg_class 1259']],
  [':startInRangeFunc 4128 :endInRangeFunc 0', ['pg_proc 4128']],
])('%s leads to %s', async (tree, to) => {
  const rows = await ask<{ name: string }>(
    sql`SELECT DISTINCT pg_catalog.concat_ws(' ', c.relname, CASE WHEN c.relname <> 'pg_opclass' OR n.objid >= 16384 THEN n.objid END) AS name
          FROM (${namedIn(sql`SELECT ${lit(tree)}::text`)}) AS n JOIN pg_catalog.pg_class c ON c.oid = n.classid`
      .text,
    [],
  );
  expect(rows.map(({ name }) => name).sort()).toEqual([...to].sort());
});
