import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, settled, sqlOf } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query('CREATE TABLE t (b text, c timestamptz, doc jsonb)');
});

const of = (name: string, spec: ValueMap) => onTable(tableIndex, 'public.t', name, spec);

test('a parameter changes in place, under the lock that its access method asks for', async () => {
  const gin = (fastupdate: boolean) =>
    of('gin', { using: 'gin', on: ['doc'], with: { fastupdate } });
  const { entries } = await settled(client, tableIndex, gin(true));
  const { steps } = await planned(client, tableIndex, gin(false), { entries });
  expect(steps).toMatchObject([
    {
      sql: ["ALTER INDEX public.gin SET (fastupdate = 'off')"],
      locks: [{ relation: 'public.gin', mode: 'ACCESS EXCLUSIVE' }],
      hazards: [{ code: 'access-exclusive' }],
    },
    { sql: ["SELECT pg_catalog.gin_clean_pending_list('public.gin'::pg_catalog.regclass)"] },
  ]);
  const tree = await settled(client, tableIndex, of('filled', { on: ['b'] }));
  const fill = of('filled', { on: ['b'], with: { fillfactor: '070' } });
  const mild = await planned(client, tableIndex, fill, { entries: tree.entries });
  expect(mild.steps).toMatchObject([
    {
      sql: ['ALTER INDEX public.filled SET (fillfactor = 70)'],
      locks: [{ relation: 'public.filled', mode: 'SHARE UPDATE EXCLUSIVE' }],
      ...{ effect: 'new pages', hazards: [] },
    },
  ]);
});

test('a parameter that only a build reads is a replacement', async () => {
  const brin = (pages_per_range: number) =>
    of('brin', { using: 'brin', on: ['c'], with: { pages_per_range } });
  const { entries } = await settled(client, tableIndex, brin(32));
  const { changes, steps } = await planned(client, tableIndex, brin(64), { entries });
  expect(changes).toMatchObject([{ action: 'replace' }]);
  expect(sqlOf(steps)[0]).toBe(
    'CREATE INDEX CONCURRENTLY brin_dbopt_new ON public.t USING brin (c) WITH (pages_per_range = 64)',
  );
});
