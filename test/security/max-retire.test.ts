import { expect, test, vi } from 'vitest';
import { doubtOf } from '../../src/operations/maintain/clock.ts';
import { settledBelow } from '../../src/providers/partitions/calendar/settled.ts';
import type { ChildRow } from '../../src/providers/partitions/child-rows.ts';
import { scene } from '../cli/scene.ts';

vi.setConfig({ testTimeout: 180_000 });

const byNumber = (more = '', policy = '[data-loss, access-exclusive]') => `version: 1
policy: { allow: ${policy}${more} }
tables:
  public.n: { partitions: { by: range (id), every: 100, ahead: 1, keep: 300, then: drop } }
`;

/** Ten partitions of a hundred rows each, of which three are past keep, and a default one. */
async function numbers(t: Parameters<typeof scene>[0], design = byNumber(), filled = 10) {
  const it = await scene(t, design);
  const parts = Array.from(
    { length: 12 },
    (_, i) =>
      `CREATE TABLE n_p${i} PARTITION OF n FOR VALUES FROM (${i * 100}) TO (${i * 100 + 100});`,
  );
  await it.client.query(`
    CREATE TABLE n (id bigint NOT NULL) PARTITION BY RANGE (id); ${parts.join('\n')}
    CREATE TABLE n_rest PARTITION OF n DEFAULT;
    INSERT INTO n SELECT g FROM generate_series(0, ${filled * 100 - 1}) g`);
  const count = async () =>
    (
      await it.client.query(
        "SELECT count(*)::int AS n FROM pg_inherits WHERE inhparent = 'n'::regclass",
      )
    ).rows[0].n;
  return { ...it, count };
}

test('one row with a far-away key retires nothing: without statistics, and with them', async (t) => {
  const { client, dbopt, count } = await numbers(t, byNumber(), 5);
  await client.query('INSERT INTO n VALUES (1150)');
  const before = await count();
  const asked = await dbopt('maintain');
  expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining('retire-many')]);
  expect(asked.stderr).toContain('counted back from 1150');
  expect(await count()).toBe(before + 1);
  await client.query('ANALYZE n');
  // The rows end at 500: what ends at 200 or before is older by 300, and two are no more than usual.
  const run = await dbopt('maintain');
  expect([run.code, run.stderr]).toEqual([0, expect.not.stringContaining('retire-many')]);
  expect(await count()).toBe(before + 1 - 2);
});

test('consent, or a policy, and more leave', async (t) => {
  const { dbopt, count } = await numbers(t);
  const before = await count();
  expect((await dbopt('maintain')).code).toBe(1);
  const plan = await dbopt('plan');
  expect(plan.stdout + plan.stderr).toMatch(
    /6 partitions are past keep: 300, counted back from 999/,
  );
  expect(await count()).toBe(before);
  const run = await dbopt('maintain', '--allow', 'retire-many');
  expect(run.code).toBe(0);
  expect(await count()).toBe(before - 6);
});

test('a policy of its own', async (t) => {
  const { dbopt, count } = await numbers(t, byNumber(', max_retire: 100%'));
  const before = await count();
  expect((await dbopt('maintain')).code).toBe(0);
  expect(await count()).toBe(before - 6);
});

test.for(['detach', 'drop'])('a time that jumped, then: %s', async (then, t) => {
  const it = await scene(
    t,
    `version: 1
policy: { allow: [data-loss, access-exclusive] }
tables:
  public.d: { partitions: { by: range (at), every: 1 day, ahead: 3, keep: 5 days, then: ${then} } }
`,
  );
  await it.client.query('CREATE TABLE d (at timestamptz NOT NULL) PARTITION BY RANGE (at)');
  for (let day = 10; day < 16; day += 1)
    expect((await it.dbopt('maintain', '--now', `2026-05-${day}T12:00:00Z`)).code).toBe(0);
  const count = async () =>
    (
      await it.client.query(
        "SELECT count(*)::int AS n FROM pg_inherits WHERE inhparent = 'd'::regclass",
      )
    ).rows[0].n;
  const before = await count();
  const jumped = await it.dbopt('maintain', '--now', '2027-05-16T12:00:00Z', '--json');
  expect(jumped.code).toBe(1);
  expect(jumped.stdout).toContain('"outcome":"withheld"');
  expect(await count()).toBeGreaterThanOrEqual(before);
  const { rows } = await it.client.query(
    "SELECT count(*)::int AS n FROM pg_class WHERE relname LIKE 'd_p%' AND NOT relispartition AND relkind = 'r'",
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test.for([
  ['2026-05-10T12:00:00Z', undefined],
  ['2026-05-10T12:09:00Z', undefined],
  ['2026-05-10T14:00:00Z', '120 minutes ahead of'],
  ['2025-05-10T12:00:00Z', 'behind'],
] as const)('the server says %s', ([now, said]) => {
  const doubt = doubtOf(now, new Date('2026-05-10T12:00:00Z'));
  if (said === undefined) expect(doubt).toBeUndefined();
  else expect(doubt).toContain(said);
});

const child = (
  from: number,
  to: number,
  tuples: number,
  stranger: string | null = null,
): ChildRow => ({
  ...{
    schema: 'public',
    name: `n_${from}`,
    oid: from,
    kind: 'r',
    pending: false,
    comment: null,
    references: [],
    host: null,
  },
  stranger,
  bounds: `FOR VALUES FROM ('${from}') TO ('${to}')`,
  tuples,
});

test.for([
  [
    'all analyzed, the newest just begun',
    [child(0, 100, 100), child(100, 200, 99), child(200, 300, 1)],
    201,
    200,
  ],
  [
    'the newest well under way',
    [child(0, 100, 100), child(100, 200, 99), child(200, 300, 40)],
    240,
    240,
  ],
  ['a row far ahead', [child(0, 100, 100), child(100, 200, 100), child(900, 1000, 1)], 950, 200],
  [
    'a row far ahead among many',
    [child(0, 100, 1_000), child(100, 200, 1_000), child(900, 1000, 1)],
    950,
    200,
  ],
  ['in the default partition', [child(0, 100, 1_000), child(100, 200, 700)], 9_000_000, 200],
  [
    'made far ahead by hand',
    [child(0, 100, 1_000), child(100, 200, 700), child(10_000, 20_000, 0)],
    150,
    150,
  ],
  ['never analyzed', [child(0, 100, -1), child(100, 200, -1)], 150, 150],
  [
    'in a stranger’s partition, as full as others',
    [child(0, 100, 100), child(100, 200, 99), child(900, 1000, 99, 'mallory')],
    950,
    200,
  ],
  [
    'in a stranger’s, never analyzed',
    [child(0, 100, -1), child(100, 200, -1), child(200, 300, -1, 'mallory')],
    250,
    200,
  ],
  [
    'a stranger’s among them',
    [child(0, 100, 100), child(100, 200, 99, 'mallory'), child(200, 300, 99)],
    250,
    250,
  ],
  ['all are strangers’', [child(0, 100, 100, 'tom'), child(100, 200, 99, 'mallory')], 150, 150],
] as const)('where the rows are: %s', ([, children, highest, settled]) => {
  expect(settledBelow({ children }, BigInt(highest))).toBe(BigInt(settled));
});
