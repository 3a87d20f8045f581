import { afterEach, beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, sqlOf } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query('CREATE TABLE t (a int, b text); CREATE TABLE victim (a int)');
});

afterEach(async () => {
  const { rows } = await client.query(
    "SELECT (SELECT count(*)::int FROM pg_class WHERE relnamespace = 'public'::regnamespace) AS relations, (SELECT count(*)::int FROM pg_class WHERE relname = 'victim') AS victims",
  );
  expect(rows).toEqual([{ relations: 2, victims: 1 }]);
});

const of = (spec: ValueMap) => onTable(tableIndex, 'public.t', 'i', spec);

const ATTEMPTS = [
  'a); DROP TABLE victim; --',
  'a) WHERE (true',
  'a) INCLUDE (b',
  'a) WITH (fillfactor = 10',
  'a) TABLESPACE (pg_default',
  'a); COMMIT; DROP TABLE victim; BEGIN; SELECT (1',
  '(a + length($$x$$)); DROP TABLE victim; SELECT $probe$); END $probe$; DROP TABLE victim',
  'a /* ) */ ) ; DROP TABLE victim; /*',
  'a -- \n); DROP TABLE victim; --',
  'a\u0000); DROP TABLE victim; --',
];

test.each(ATTEMPTS.map((text) => [text]))('on: %j', async (text) => {
  const { diagnostics, steps } = await planned(client, tableIndex, of({ on: [text] }));
  expect(diagnostics).toMatchObject([{ severity: 'error', place: { file: 'on.0' } }]);
  expect(steps).toEqual([]);
});

test.each([
  ...ATTEMPTS.map((text) => text.replace(/^\(?a/, '(a > 0')),
  'true) ORDER BY (1',
  'true) GROUP BY (1',
  'true) HAVING (true',
  'true) UNION SELECT 1 WHERE (true',
  'true) LIMIT (1',
  'true) OFFSET (1',
  'true) FOR UPDATE -- ',
  'true) WINDOW w AS (ORDER BY 1',
])('where: %j', async (where) => {
  const { diagnostics, steps } = await planned(client, tableIndex, of({ on: ['a'], where }));
  expect(diagnostics).toMatchObject([{ severity: 'error', place: { file: 'where' } }]);
  expect(steps).toEqual([]);
});

test.each(['b); DROP TABLE victim; --', 'b) WHERE (true', '"b"); --', 'b, a', 'b\n', '"b'])(
  'include: %j is a name or nothing',
  async (text) => {
    const { diagnostics, steps } = await planned(
      client,
      tableIndex,
      of({ on: ['a'], include: [text] }),
    );
    if (text.trim() !== 'b') {
      expect(diagnostics).toMatchObject([{ severity: 'error', place: { file: 'include.0' } }]);
      expect(steps).toEqual([]);
    } else expect(sqlOf(steps)[0]).toMatch(/ INCLUDE \(b\)$/);
  },
);

test.each<[ValueMap]>([
  [{ on: ['a'], using: 'btree (a); DROP TABLE victim; --' }],
  [{ on: ['a'], with: { 'fillfactor = 10); DROP TABLE victim; --': 1 } }],
  [{ on: ['a'], with: { fillfactor: '10); DROP TABLE victim; --' } }],
])('%o', async (spec) => {
  const { diagnostics, steps } = await planned(client, tableIndex, of(spec));
  expect(diagnostics).toMatchObject([{ severity: 'error' }]);
  expect(steps).toEqual([]);
});

test.each<[ValueMap, string]>([
  [{ on: ['a /* ) */', 'b -- )'] }, 'USING btree (a, b)'],
  [{ on: ["(b || ');')"] }, "USING btree (((b || ');'::text)) "],
  [{ on: ['(b || $$;)$$)'] }, "USING btree (((b || ';)'::text)) "],
  [{ on: ['(b || $probe$;)$probe$)'] }, "USING btree (((b || ';)'::text)) "],
  [
    { on: ['a'], where: "b <> '); DROP TABLE victim; --'" },
    "WHERE (b <> '); DROP TABLE victim; --'::text)",
  ],
  [{ on: ['a'], where: 'a > 0 -- ) and what for' }, 'WHERE (a > 0)'],
  [{ on: ['a'], where: true }, 'USING btree (a)'],
])('%o is what it says, and no more', async (spec, sql) => {
  const { diagnostics, steps } = await planned(client, tableIndex, of(spec));
  expect(diagnostics).toEqual([]);
  expect(sqlOf(steps)).toEqual([expect.stringContaining(sql)]);
});
