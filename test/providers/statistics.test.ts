import { beforeAll, describe, expect, test } from 'vitest';
import type { ValueMap } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { statistics } from '../../src/providers/statistics.ts';
import { freshDatabase } from '../support/database.ts';
import { onTable, planned, settled, sqlOf } from './on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE SCHEMA "Odd one";
    CREATE TABLE t (a int, b varchar, doc jsonb, "C ""c"".é" int);
    CREATE TABLE "Odd one"."T t" (a int, b int);
    CREATE TABLE parent (a int, b int) PARTITION BY RANGE (a);
    CREATE TABLE leaf PARTITION OF parent FOR VALUES FROM (0) TO (10)`);
});

const of = (name: string, spec: ValueMap, table = 'public.t') =>
  onTable(statistics, table, name, spec);

test('made in one short transaction, then filled by ANALYZE', async () => {
  const spec = { kinds: ['mcv'], on: ['b', 'a', "(doc ->> 'k')"], target: 100 };
  const { before, after } = await settled(client, statistics, of('made', spec));
  expect(before.steps).toMatchObject([
    {
      id: 'statistics.public.made#create',
      sql: [
        "CREATE STATISTICS public.made (mcv) ON a, b, ((doc ->> 'k'::text)) FROM public.t",
        'ALTER STATISTICS public.made SET STATISTICS 100',
      ],
      locks: [{ relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' }],
      ...{ mode: 'transaction', phase: 'statistics', effect: 'next ANALYZE' },
      makes: ['public.made'],
    },
    { id: 'table.public.t#analyze', phase: 'upkeep', sql: ['ANALYZE public.t'] },
  ]);
  expect(after.changes).toEqual([]);
});

describe('a change', () => {
  test('of the target is in place and locks no table', async () => {
    const { entries } = await settled(client, statistics, of('aim', { on: ['a', 'b'] }));
    const given = { entries };
    const more = of('aim', { on: ['a', 'b'], target: 7 });
    const { before } = await settled(client, statistics, more, given);
    expect(before.steps).toMatchObject([
      { sql: ['ALTER STATISTICS public.aim SET STATISTICS 7'], locks: [] },
      { sql: ['ANALYZE public.t'] },
    ]);
  });

  test('of columns or kinds makes them anew, in one transaction, with the target they had', async () => {
    const declared = of('anew', { on: ['a', 'b'], target: 9 });
    const { entries } = await settled(client, statistics, declared);
    const changed = of('anew', { kinds: ['ndistinct'], on: ['a', 'b'], target: 9 });
    const { before, after } = await settled(client, statistics, changed, { entries });
    expect(before.changes).toMatchObject([{ action: 'replace' }]);
    expect(before.steps).toMatchObject([
      {
        sql: [
          'DROP STATISTICS public.anew',
          'CREATE STATISTICS public.anew (ndistinct) ON a, b FROM public.t',
          'ALTER STATISTICS public.anew SET STATISTICS 9',
        ],
      },
      { sql: ['ANALYZE public.t'] },
    ]);
    expect(after.changes).toEqual([]);
  });

  test('of the name alone renames: what was gathered stays', async () => {
    await client.query("CREATE STATISTICS former (mcv) ON a, (b || 'x') FROM t");
    const declared = of('latter', { kinds: ['mcv'], on: ["(b || 'x')", 'a'] });
    const { before, after } = await settled(client, statistics, declared);
    expect(before.steps).toMatchObject([
      { sql: ['ALTER STATISTICS public.former RENAME TO latter'], locks: [] },
    ]);
    expect(after.changes).toEqual([]);
  });
});

test('a target may be said to be the default, which is none', async () => {
  const spec = { on: ['a', 'b', 'doc'], target: 'default' };
  const { after, entries } = await settled(client, statistics, of('said', spec));
  expect(after.changes).toEqual([]);
  await client.query('ALTER STATISTICS said SET STATISTICS 7');
  const { steps } = await planned(client, statistics, of('said', spec), { entries });
  expect(sqlOf(steps)[0]).toBe('ALTER STATISTICS public.said SET STATISTICS -1');
  const all = statistics.init?.declare({ snapshot: after.snapshot, asked: [], all: true });
  expect(all?.declarations.find(({ names }) => names[1] === 'said')?.spec).toEqual(spec);
});

test('what we made and nobody wants any more is dropped last', async () => {
  const { entries } = await settled(client, statistics, of('gone', { on: ['a', 'b'] }));
  expect((await planned(client, statistics, [], { entries })).steps).toMatchObject([
    {
      sql: ['DROP STATISTICS public.gone'],
      locks: [{ relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' }],
      phase: 'drops',
    },
  ]);
});

test('the one that is declared by its name is no twin of another', async () => {
  await client.query('CREATE STATISTICS one ON a, doc FROM t');
  const all = [of('one', { on: ['a', 'doc'] }), of('two', { on: ['a', 'doc'] })];
  const { changes } = await planned(client, statistics, all);
  expect(changes.map(({ action }) => action)).toEqual(['adopt', 'create']);
});

test.each<[string, ValueMap, string?]>([
  ['Upper "case".x', { on: ['a', '"C ""c"".é"'] }],
  ['ä'.repeat(31), { on: ['"C ""c"".é"', '(a + 1)'] }],
  ['select', { on: ["(b || ') FROM t; DROP TABLE t; --')"] }],
  ['in odd', { on: ['a', 'b'] }, '"Odd one"."T t"'],
  ['on parent', { on: ['a', 'b'] }, 'public.parent'],
])('%s settles', async (name, spec, on) => {
  const { before, after } = await settled(client, statistics, of(name, spec, on));
  const quoted = client.escapeIdentifier(name);
  expect(sqlOf(before.steps)[0]).toMatch(/^CREATE STATISTICS /);
  expect(sqlOf(before.steps)[0]).toContain(`.${quoted} `);
  expect(after).toMatchObject({ changes: [], diagnostics: [] });
});
