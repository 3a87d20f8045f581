import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { statistics } from '../../../src/providers/statistics.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, settled } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query('CREATE TABLE t (a int, b varchar)');
});

const of = (name: string, spec: ValueMap, table = 'public.t') =>
  onTable(statistics, table, name, spec);

const ids = ({ probes }: Awaited<ReturnType<typeof planned>>) => probes.map(({ id }) => id);

test('the server is asked about what is new, and whatever it could be a rename of', async () => {
  await client.query('CREATE TABLE asked (a int, b int)');
  const declared = of('fresh', { on: ['a', 'b'] }, 'public.asked');
  expect(ids(await planned(client, statistics, declared))).toEqual(['statistics.public.fresh']);
  await client.query('CREATE STATISTICS stale (mcv) ON a, b FROM asked');
  expect(ids(await planned(client, statistics, declared))).toEqual([
    'statistics.public.fresh',
    'settled statistics.public.stale',
  ]);
});

test('it is asked nothing where the state has the proof, until either text moves', async () => {
  const declared = of('proven', { on: ['(a + 1)', '(a * 2)'] });
  const { after, entries } = await settled(client, statistics, declared);
  expect(ids(after)).toEqual([]);
  const moved = of('proven', { on: ['(a + 1)', '(a * 3)'] });
  expect(ids(await planned(client, statistics, moved, { entries }))).toHaveLength(2);
  await client.query('DROP STATISTICS proven; CREATE STATISTICS proven ON a, b FROM t');
  const drifted = await planned(client, statistics, declared, { entries });
  expect(ids(drifted)).toHaveLength(2);
  expect(drifted.changes).toMatchObject([{ action: 'replace' }]);
});

test('it is asked nothing where it cannot answer; then the plan says what it goes by', async () => {
  const server = { canProbe: false };
  const fresh = of('by_syntax', { on: ['(a + 1)', 'b'] });
  const unseen = await planned(client, statistics, fresh, { server });
  expect(unseen.diagnostics).toMatchObject([{ code: 'unchecked-definition' }]);
  await settled(client, statistics, fresh);
  const seen = await planned(client, statistics, fresh, { server });
  expect(seen.diagnostics).toMatchObject([{ severity: 'info', code: 'compared-by-syntax' }]);
  expect(seen.steps).toEqual([]);
  expect(seen.desired[0]?.proof).toBeUndefined();
});
