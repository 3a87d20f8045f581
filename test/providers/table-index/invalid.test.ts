import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Declared } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, settled, sqlOf } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
});
beforeEach(async () => {
  await client.query('DROP TABLE IF EXISTS t; CREATE TABLE t (a int, b text)');
  await client.query('CREATE INDEX i ON t (a); CREATE INDEX other ON t (b)');
  await invalidate();
});

/** As a build that failed leaves it. */
const invalidate = () =>
  client.query("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass");
const statements = async (made: readonly string[], declared: readonly Declared[]) =>
  sqlOf((await planned(client, tableIndex, declared, { made })).steps);
const declared = [onTable(tableIndex, 'public.t', 'i', { on: ['a'] })];
const REBUILT = [
  'DROP INDEX CONCURRENTLY IF EXISTS public.i',
  'CREATE INDEX CONCURRENTLY i ON public.t USING btree (a)',
];

test('an invalid index of ours is built again, in its own place', async () => {
  const { steps } = await planned(client, tableIndex, declared, { made: ['public.i'] });
  expect(sqlOf(steps)).toEqual(REBUILT);
  expect(steps[0]?.hazards).toEqual([]);
});

test('one of others is replaced like any other, with consent', async () => {
  const { steps } = await planned(client, tableIndex, declared);
  expect(sqlOf(steps)).toEqual([
    'CREATE INDEX CONCURRENTLY i_dbopt_new ON public.t USING btree (a)',
    'ALTER INDEX public.i RENAME TO i_dbopt_old',
    'ALTER INDEX public.i_dbopt_new RENAME TO i',
    'DROP INDEX CONCURRENTLY IF EXISTS public.i_dbopt_old',
  ]);
  expect(steps[1]?.hazards).toMatchObject([{ code: 'index-replace' }]);
});

test('one that nobody declares goes where it is ours, and stays where it is not', async () => {
  const neighbour = [onTable(tableIndex, 'public.t', 'other', { on: ['b'] })];
  expect(await statements([], neighbour)).toEqual([]);
  expect(await statements(['public.i'], neighbour)).toEqual(REBUILT.slice(0, 1));
});

test('it is no twin to be renamed', async () => {
  const renamed = [onTable(tableIndex, 'public.t', 'better', { on: ['a'] })];
  expect(await statements([], renamed)).toEqual([
    'CREATE INDEX CONCURRENTLY better ON public.t USING btree (a)',
  ]);
});

test('one that left the design was ours: nobody wants it back, nor is it repaired', async () => {
  const { entries: owned } = await settled(client, tableIndex, declared, { made: ['public.i'] });
  await invalidate();
  const { steps } = await planned(client, tableIndex, [], { entries: owned, made: ['public.i'] });
  expect(sqlOf(steps)).toEqual(REBUILT.slice(0, 1));
});
