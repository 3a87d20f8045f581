import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, settled, sqlOf } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
});
beforeEach(() =>
  client.query(`
    DROP TABLE IF EXISTS p;
    CREATE TABLE p (a int, b text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
    CREATE TABLE "P 2" PARTITION OF p FOR VALUES FROM (10) TO (20) PARTITION BY LIST (a);
    CREATE TABLE p21 PARTITION OF "P 2" FOR VALUES IN (11)`),
);

const of = (spec: ValueMap) => onTable(tableIndex, 'public.p', 'i', spec);

test('a replacement grows a second tree, swaps all names at once and drops the first', async () => {
  const { entries } = await settled(client, tableIndex, of({ on: ['b'] }));
  const declared = of({ on: ['b DESC'] });
  const { before, after } = await settled(client, tableIndex, declared, { entries });
  expect(before.changes).toMatchObject([{ action: 'replace' }]);
  const swap = before.steps.find(({ id }) => id.endsWith('#swap'));
  expect(swap).toMatchObject({ mode: 'transaction', hazards: [{ code: 'index-replace' }] });
  expect(swap?.sql).toHaveLength(8);
  expect(before.steps.at(-1)).toMatchObject({
    sql: ['DROP INDEX IF EXISTS public.i_dbopt_old'],
    ...{ mode: 'transaction', hazards: [{ code: 'access-exclusive' }] },
  });
  expect(after.changes).toEqual([]);
  const { rows } = await client.query(
    "SELECT relname FROM pg_class WHERE relkind IN ('i', 'I') AND relname ~ '_i|^i$' AND relnamespace = 'public'::regnamespace ORDER BY 1",
  );
  expect(rows.map(({ relname }) => relname)).toEqual(['P 2_i', 'i', 'p1_i', 'p21_i']);
});

test('a replacement goes on after any statement that it was cut off at', async () => {
  const { entries } = await settled(client, tableIndex, of({ on: ['b'] }));
  const declared = of({ on: ['b DESC'] });
  const { steps } = await planned(client, tableIndex, declared, { entries });
  const made = steps.flatMap((step) => step.makes);
  const untilSwap = steps.slice(0, -2);
  for (const [done, step] of untilSwap.entries()) {
    const rest = await planned(client, tableIndex, declared, { entries, made });
    expect(sqlOf(rest.steps)).toEqual(sqlOf(steps.slice(done)));
    await client.query(step.sql.join(';'));
  }
  await client.query(steps.at(-2)?.sql.join(';') ?? '');
  const rest = await planned(client, tableIndex, declared, { entries, made });
  expect(rest.changes[0]?.action).toBe('adopt');
  expect(sqlOf(rest.steps)).toEqual(['DROP INDEX IF EXISTS public.i_dbopt_old']);
});
