import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { column } from '../../src/providers/column.ts';
import { tableIndex } from '../../src/providers/table-index.ts';
import { freshDatabase } from '../support/database.ts';
import { onTable, planned, settled, sqlOf } from './on-table.ts';

const LONG = `${'ä'.repeat(31)}x`;
let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE t (id int, doc jsonb, "Odd ""one"".x" text, "select" text, "${LONG}" text);
    CREATE TABLE parent (id int, doc text) PARTITION BY RANGE (id);
    CREATE TABLE sub PARTITION OF parent FOR VALUES FROM (0) TO (10) PARTITION BY LIST (id);
    CREATE TABLE leaf PARTITION OF sub FOR VALUES IN (1)`);
});

const of = (name: string, spec: ValueMap, table = 't') =>
  onTable(column, `public.${table}`, name, spec);

test('how values are stored is apart from how they are sampled', async () => {
  const spec = { storage: 'main', compression: 'pglz', statistics: 500, n_distinct: -0.2 };
  const { before, after, entries } = await settled(client, column, of('doc', spec));
  const relation = 'public.t';
  expect(before.steps).toMatchObject([
    {
      sql: [
        'ALTER TABLE ONLY public.t ALTER COLUMN doc SET STORAGE MAIN, ALTER COLUMN doc SET COMPRESSION PGLZ',
      ],
      locks: [{ relation, mode: 'ACCESS EXCLUSIVE' }],
      ...{ effect: 'new rows', touches: 'catalog', hazards: [{ code: 'access-exclusive' }] },
    },
    {
      sql: [
        'ALTER TABLE ONLY public.t ALTER COLUMN doc SET STATISTICS 500, ALTER COLUMN doc SET (n_distinct = -0.2)',
      ],
      locks: [{ relation, mode: 'SHARE UPDATE EXCLUSIVE' }],
      ...{ effect: 'next ANALYZE', hazards: [] },
    },
    { id: 'table.public.t#analyze', phase: 'upkeep', mode: 'single', sql: ['ANALYZE public.t'] },
  ]);
  expect(after.changes).toEqual([]);

  const less = await planned(client, column, of('doc', { storage: 'default' }), { entries });
  expect(sqlOf(less.steps)).toEqual([
    'ALTER TABLE ONLY public.t ALTER COLUMN doc SET STORAGE EXTENDED, ALTER COLUMN doc SET COMPRESSION DEFAULT',
    'ALTER TABLE ONLY public.t ALTER COLUMN doc SET STATISTICS -1, ALTER COLUMN doc RESET (n_distinct)',
    'ANALYZE public.t',
  ]);
});

test('how values are stored is told to the indexes too, so it locks them', async () => {
  await client.query('CREATE TABLE indexed (a text); CREATE INDEX "I" ON indexed (a)');
  const declared = of('a', { storage: 'main' }, 'indexed');
  const { steps } = await planned(client, column, declared, { besides: [tableIndex] });
  const locked = ['public.indexed', 'public."I"'];
  expect(steps[0]?.locks).toEqual(
    locked.map((relation) => ({ relation, mode: 'ACCESS EXCLUSIVE' })),
  );
});

test('what is default already takes nothing', async () => {
  const spec = { storage: 'default', compression: 'default', statistics: 'default' };
  expect((await planned(client, column, of('select', spec))).steps).toEqual([]);
  expect((await planned(client, column, of('id', { storage: 'default' }))).steps).toEqual([]);
  expect((await planned(client, column, of('id', { statistics: -1 }))).steps).toEqual([]);
});

test.each(['Odd "one".x', 'select', LONG])('a column may be called %s', async (name) => {
  const { before, after } = await settled(client, column, of(name, { storage: 'external' }));
  expect(sqlOf(before.steps)[0]).toContain(`ALTER COLUMN ${client.escapeIdentifier(name)} SET`);
  expect(after.changes).toEqual([]);
});

test.each([0.5, -1, 0, 100_000, -0.000001])(
  'n_distinct %s comes back as it was said',
  async (n) => {
    const spec = { n_distinct: n, n_distinct_inherited: n };
    const { after } = await settled(client, column, of('doc', spec));
    expect(after.changes).toEqual([]);
  },
);

test('a partitioned table means all below it, each with a step of its own', async () => {
  const declared = of('doc', { storage: 'external', statistics: 7 }, 'parent');
  const { before, after } = await settled(client, column, declared);
  const altered = sqlOf(before.steps).filter((statement) => statement.includes('SET STORAGE'));
  expect(altered).toEqual(
    ['parent', 'sub', 'leaf'].map(
      (name) => `ALTER TABLE ONLY public.${name} ALTER COLUMN doc SET STORAGE EXTERNAL`,
    ),
  );
  expect(before.desired.map(({ inherits }) => inherits)).toEqual([
    ...[undefined, declared.address, declared.address],
  ]);
  expect(after.changes).toEqual([]);
  await client.query('CREATE TABLE late PARTITION OF sub FOR VALUES IN (2)');
  const later = await planned(client, column, declared, { entries: [] });
  expect(later.changes.filter(({ action }) => action === 'update').map((c) => c.address)).toEqual([
    'column.public.late.doc',
  ]);
});
