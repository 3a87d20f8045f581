import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, settled, sqlOf } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE SCHEMA "Odd one";
    CREATE TABLE t (a int, b text, "C ""c"".é" int);
    CREATE TABLE "Odd one"."T t" (a int, "select" text)`);
});

const of = (name: string, spec: ValueMap, table = 'public.t') =>
  onTable(tableIndex, table, name, spec);

test.each<[string, ValueMap, string?]>([
  ['Upper "case".x', { on: ['"C ""c"".é"', 'a'] }],
  [`${'ä'.repeat(31)}x`, { on: ['a'], include: ['"C ""c"".é"'], where: '"C ""c"".é" > 0' }],
  ['select', { on: ["(b || ');')"], with: { deduplicate_items: 'OFF' } }],
  ['in odd', { on: ['"select" text_pattern_ops', 'a NULLS FIRST'] }, '"Odd one"."T t"'],
  ['order', { using: 'hash', on: ['"select"'] }, '"Odd one"."T t"'],
])('%s settles, and is replaced under its name', async (name, spec, on) => {
  const { before, after, entries } = await settled(client, tableIndex, of(name, spec, on));
  expect(sqlOf(before.steps)[0]).toContain(` CONCURRENTLY ${client.escapeIdentifier(name)} ON `);
  expect(after).toMatchObject({ changes: [], diagnostics: [] });
  const other = of(name, { on: ['a', '(a + 1)'] }, on);
  const replaced = await settled(client, tableIndex, other, { entries });
  expect(replaced.before.changes).toMatchObject([{ action: 'replace' }]);
  expect(replaced.after).toMatchObject({ changes: [], diagnostics: [] });
});
