import { expect, test } from 'vitest';
import { scanHazards } from '../../../../src/providers/partitions/making/scan-hazard.ts';
import { freshDatabase } from '../../../support/database.ts';
import { plan } from '../../../support/dbopt.ts';
import { backlog, design, NOW } from '../backlog.ts';

const rest = { schema: 'public', name: 'rest' };
const relation = (pages: number, children: readonly string[] = []) => ({
  ...{ ...rest, oid: 1, kind: 'r', persistence: 'p', pages, rows: 0, allVisible: 0 },
  ...{ hasToast: false, options: [], toastOptions: [], parent: null, children },
});

test.each([
  [0, undefined],
  [100_000, undefined],
  [2_000_000, /writes wait while all of public.rest \(15 GB\) is looked through, some 41 s/],
])('a default partition of %i pages', (pages, said) => {
  const [hazard] = scanHazards(rest, { relations: { 'public.rest': relation(pages) } });
  expect(hazard?.code).toBe(said === undefined ? undefined : 'long-wait');
  expect(hazard?.message ?? '').toMatch(said ?? /^$/);
});

test('one with partitions of its own is as long as they are together', () => {
  const leaf = { ...relation(500_000), name: 'leaf' };
  const relations = {
    'public.rest': relation(0, ['public.leaf']),
    'public.leaf': { ...leaf, parent: 'public.rest' },
  };
  expect(scanHazards(rest, { relations })).toHaveLength(1);
});

test('a plan says it beside a large default partition, and not beside a small one', async (t) => {
  const { client, url } = await freshDatabase(t);
  await backlog(client, 100);
  const hazards = async () =>
    (await plan(url, design(), NOW)).steps.flatMap(({ hazards: all }) => all.map((h) => h.code));
  expect(await hazards()).not.toContain('long-wait');
  // As a vacuum would leave it, had it 8 GB.
  await client.query(`UPDATE pg_class SET relpages = 1000000 WHERE oid = 'rest'::regclass`);
  expect(await hazards()).toContain('long-wait');
});
