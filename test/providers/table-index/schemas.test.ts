import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import { order } from '../../../src/planner/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { entriesOf, onTable, planned, sqlOf } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE SCHEMA old;
    CREATE TABLE t (a int, b text) PARTITION BY RANGE (a);
    CREATE TABLE part PARTITION OF t FOR VALUES FROM (0) TO (10);
    CREATE TABLE old.part PARTITION OF t FOR VALUES FROM (10) TO (20)`);
});

const of = (spec: ValueMap) => onTable(tableIndex, 'public.t', 'i', spec);

/** Plans and runs the steps as a plan has them, where those of one id are one. */
async function apply(spec: ValueMap, entries = entriesOf([])) {
  const { changes, steps } = await planned(client, tableIndex, of(spec), {
    entries,
  });
  for (const statement of sqlOf(order(steps))) await client.query(statement);
  const left = await planned(client, tableIndex, of(spec), { entries: entriesOf(changes) });
  return { ids: steps.map(({ id }) => id.split('#')[1]), entries: entriesOf(changes), left };
}

test('partitions of one name in two schemas have steps of their own: built, altered, replaced', async () => {
  const built = await apply({ on: ['b'] });
  expect(built.ids).toEqual([
    'parent:i',
    'build:old.part_i',
    'attach:old.part_i',
    'build:part_i',
    'attach:part_i',
  ]);
  expect(built.left.changes).toEqual([]);
  const set = await apply({ on: ['b'], with: { fillfactor: 50 } }, built.entries);
  expect([new Set(set.ids).size, set.left.changes]).toEqual([set.ids.length, []]);
  const replaced = await apply({ on: ['b', 'a'], with: { fillfactor: 50 } }, set.entries);
  expect([new Set(replaced.ids).size, replaced.left.changes]).toEqual([replaced.ids.length, []]);
});
