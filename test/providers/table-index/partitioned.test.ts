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

test('an empty parent at each level, each leaf concurrently, each attached', async () => {
  const { before, after } = await settled(client, tableIndex, of({ on: ['b'] }));
  expect(sqlOf(before.steps)).toEqual([
    'CREATE INDEX i ON ONLY public.p USING btree (b)',
    'CREATE INDEX "P 2_i" ON ONLY public."P 2" USING btree (b)',
    'CREATE INDEX CONCURRENTLY p21_i ON public.p21 USING btree (b)',
    'ALTER INDEX public."P 2_i" ATTACH PARTITION public.p21_i',
    'ALTER INDEX public.i ATTACH PARTITION public."P 2_i"',
    'CREATE INDEX CONCURRENTLY p1_i ON public.p1 USING btree (b)',
    'ALTER INDEX public.i ATTACH PARTITION public.p1_i',
  ]);
  expect(before.steps.map(({ mode, locks }) => [mode, ...locks.map((l) => l.mode)])).toEqual([
    ['transaction', 'SHARE'],
    ['transaction', 'SHARE'],
    ['concurrent', 'SHARE UPDATE EXCLUSIVE'],
    ['transaction', 'SHARE UPDATE EXCLUSIVE', 'ACCESS EXCLUSIVE'],
    ['transaction', 'SHARE UPDATE EXCLUSIVE', 'ACCESS EXCLUSIVE'],
    ['concurrent', 'SHARE UPDATE EXCLUSIVE'],
    ['transaction', 'SHARE UPDATE EXCLUSIVE', 'ACCESS EXCLUSIVE'],
  ]);
  expect(after.changes).toEqual([]);
});

test('goes on after any statement that it was cut off at', async () => {
  const declared = of({ on: ['b'], with: { fillfactor: 50 } });
  const { steps } = await planned(client, tableIndex, declared);
  const made = steps.flatMap((step) => step.makes);
  for (const [done, statement] of sqlOf(steps).entries()) {
    const rest = await planned(client, tableIndex, declared, { made });
    expect(sqlOf(rest.steps)).toEqual(sqlOf(steps).slice(done));
    await client.query(statement);
  }
  const { changes, steps: none } = await planned(client, tableIndex, declared, { made });
  expect(changes.map(({ action }) => action)).toEqual(['adopt']);
  expect(none).toEqual([]);
});

test('a leaf that was half built is cleared first', async () => {
  await client.query('CREATE INDEX p1_i ON p1 (b); CREATE INDEX i ON ONLY p (b)');
  await client.query("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'p1_i'::regclass");
  const made = ['public.i', 'public.p1_i'];
  const { steps } = await planned(client, tableIndex, of({ on: ['b'] }), { made });
  const ofLeaf = sqlOf(steps).filter((statement) => statement.includes('p1_i'));
  expect(ofLeaf).toEqual([
    'DROP INDEX CONCURRENTLY IF EXISTS public.p1_i',
    'CREATE INDEX CONCURRENTLY p1_i ON public.p1 USING btree (b)',
    'ALTER INDEX public.i ATTACH PARTITION public.p1_i',
  ]);
});

test('a partition that comes later has its index from the server', async () => {
  const { entries } = await settled(client, tableIndex, of({ on: ['b'] }));
  await client.query(`
    CREATE TABLE p3 (a int, b text);
    ALTER TABLE ONLY p ATTACH PARTITION p3 FOR VALUES FROM (20) TO (30)`);
  expect((await planned(client, tableIndex, of({ on: ['b'] }), { entries })).steps).toEqual([]);
});

test('a parameter goes to each leaf that does not have it', async () => {
  const { entries } = await settled(client, tableIndex, of({ on: ['b'] }));
  await client.query('ALTER INDEX p1_i SET (fillfactor = 60)');
  const filled = of({ on: ['b'], with: { fillfactor: 60 } });
  const { before, after } = await settled(client, tableIndex, filled, { entries });
  expect(sqlOf(before.steps)).toEqual(['ALTER INDEX public.p21_i SET (fillfactor = 60)']);
  expect(after.changes).toEqual([]);
});

test('dropped as a whole, with every lock told', async () => {
  const { entries } = await settled(client, tableIndex, of({ on: ['b'] }));
  const { steps } = await planned(client, tableIndex, [], { entries });
  expect(steps).toMatchObject([
    {
      sql: ['DROP INDEX IF EXISTS public.i'],
      ...{ mode: 'transaction', phase: 'drops' },
      hazards: [{ code: 'access-exclusive' }, { code: 'index-drop' }],
    },
  ]);
  const locked = steps.flatMap(({ locks }) => locks.map(({ relation }) => relation));
  expect(locked.sort()).toEqual(
    ['"P 2"', '"P 2_i"', 'i', 'p', 'p1', 'p1_i', 'p21', 'p21_i'].map((name) => `public.${name}`),
  );
});
