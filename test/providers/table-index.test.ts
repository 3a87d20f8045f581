import { beforeAll, describe, expect, test } from 'vitest';
import type { ValueMap } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { tableIndex } from '../../src/providers/table-index.ts';
import { freshDatabase } from '../support/database.ts';
import { sizeOf } from '../support/size.ts';
import { onTable, planned, settled, sqlOf } from './on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE t (a int, b text, c timestamptz, doc jsonb)`);
});

const of = (name: string, spec: ValueMap) => onTable(tableIndex, 'public.t', name, spec);
const TABLE = { relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' };

test('built concurrently, with consent', async () => {
  const sizes = { 'public.t': sizeOf(81_920) };
  const { before, after } = await settled(client, tableIndex, of('built', { on: ['a'] }), {
    sizes,
  });
  expect(before.steps).toMatchObject([
    {
      id: 'index.public.built#build',
      sql: ['CREATE INDEX CONCURRENTLY built ON public.t USING btree (a)'],
      ...{ mode: 'concurrent', phase: 'indexes', touches: 'scan', bytes: 29_491 },
      locks: [TABLE],
      hazards: [{ code: 'index-build' }],
      makes: ['public.built'],
    },
  ]);
  expect(after.changes).toEqual([]);
});

describe('a change', () => {
  test('of the definition builds beside, swaps and drops', async () => {
    const { entries } = await settled(client, tableIndex, of('swapped', { on: ['a'] }));
    const changed = of('swapped', { on: ['a DESC'], unique: true });
    const { before, after } = await settled(client, tableIndex, changed, { entries });
    const [name, fresh, old] = ['', '_dbopt_new', '_dbopt_old'].map(
      (end) => `public.swapped${end}`,
    );
    expect(before.changes).toMatchObject([{ action: 'replace' }]);
    expect(before.steps).toMatchObject([
      {
        sql: [
          'CREATE UNIQUE INDEX CONCURRENTLY swapped_dbopt_new ON public.t USING btree (a DESC)',
        ],
        ...{ locks: [TABLE], makes: [fresh], hazards: [{ code: 'index-build' }] },
      },
      {
        sql: [
          'ALTER INDEX public.swapped RENAME TO swapped_dbopt_old',
          'ALTER INDEX public.swapped_dbopt_new RENAME TO swapped',
        ],
        locks: [name, fresh].map((relation) => ({ relation, mode: 'SHARE UPDATE EXCLUSIVE' })),
        ...{ mode: 'transaction', makes: [old], hazards: [{ code: 'index-replace' }] },
      },
      {
        sql: ['DROP INDEX CONCURRENTLY IF EXISTS public.swapped_dbopt_old'],
        locks: [TABLE, { relation: old, mode: 'ACCESS EXCLUSIVE' }],
        ...{ mode: 'concurrent', phase: 'indexes', hazards: [] },
      },
    ]);
    expect(after.changes).toEqual([]);
  });

  test('of the name alone renames, of both renames first', async () => {
    await client.query("CREATE INDEX former ON t (lower(b)) WHERE b IN ('x', 'y')");
    const spec = { on: ['lower( b )'], where: "b in ('x','y')" };
    const { before, after } = await settled(client, tableIndex, of('latter', spec));
    expect(before.steps).toMatchObject([
      {
        sql: ['ALTER INDEX public.former RENAME TO latter'],
        locks: [{ relation: 'public.former', mode: 'SHARE UPDATE EXCLUSIVE' }],
        hazards: [],
      },
    ]);
    expect(after.changes).toEqual([]);
    const more = of('last', { ...spec, with: { fillfactor: 50 } });
    expect(sqlOf((await planned(client, tableIndex, more)).steps)).toEqual([
      'ALTER INDEX public.latter RENAME TO last',
      'ALTER INDEX public.last SET (fillfactor = 50)',
    ]);
  });
});

test('what we made and nobody wants any more is dropped last, with consent', async () => {
  const { entries } = await settled(client, tableIndex, of('gone', { on: ['a', 'c'] }));
  expect((await planned(client, tableIndex, [], { entries })).steps).toMatchObject([
    {
      sql: ['DROP INDEX CONCURRENTLY IF EXISTS public.gone'],
      locks: [TABLE, { relation: 'public.gone', mode: 'ACCESS EXCLUSIVE' }],
      ...{ mode: 'concurrent', phase: 'drops', hazards: [{ code: 'index-drop' }] },
    },
  ]);
});

test('a covering index has its table vacuumed', async () => {
  const { steps } = await planned(client, tableIndex, of('cover', { on: ['a'], include: ['b'] }));
  expect(sqlOf(steps)).toEqual([
    'CREATE INDEX CONCURRENTLY cover ON public.t USING btree (a) INCLUDE (b)',
    'VACUUM (TRUNCATE false) public.t',
  ]);
});
