import { expect, test } from 'vitest';
import type { Preflight } from '../../src/model/index.ts';
import { preflight } from '../../src/planner/index.ts';
import { step } from '../ui/fixtures.ts';

const NOTHING: Preflight = {
  transactions: [],
  wraparound: [],
  invalid: [],
  standbys: [],
  idleSlots: [],
  memory: { bytes: 64 * 1024 ** 2, follows: true },
};
const old = {
  pid: 7,
  user: 'mage',
  application: 'etl',
  state: 'idle in transaction',
  seconds: 600,
  holds: [],
  apply: false,
};
const gigabyte = 1024 ** 3;

const codes = (facts: Partial<Preflight>, steps = [concurrent], made: string[] = []) =>
  preflight({ ...NOTHING, ...facts }, steps, new Set(made)).map((d) => d.code);

const concurrent = step('index.public.a', 'build', {
  mode: 'concurrent',
  locks: [{ relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' }],
});
const short = step('table.public.t', 'set', { mode: 'transaction' });

test('no steps, nothing in their way', () => {
  expect(codes({ transactions: [old] }, [])).toEqual([]);
});

test('an old transaction matters to concurrent steps, and to all where it has a table locked', () => {
  expect(codes({ transactions: [old] })).toEqual(['old-transaction']);
  expect(codes({ transactions: [old] }, [short])).toEqual([]);
  expect(codes({ transactions: [{ ...old, holds: ['public.t'] }] }, [short])).toEqual([
    'old-transaction',
  ]);
});

test('nobody is told to end a session of an apply', () => {
  const hints = (apply: boolean) =>
    preflight({ ...NOTHING, transactions: [{ ...old, apply }] }, [concurrent], new Set()).map(
      ({ hint }) => hint,
    );
  expect(hints(false)).toEqual([expect.stringContaining('pg_terminate_backend(7)')]);
  expect(hints(true)).toEqual(['wait for it: a dbopt apply works in it']);
});

test('invalid indexes of others, not ours', () => {
  const invalid = [{ schema: 'public', name: 'x' }];
  expect(codes({ invalid })).toEqual(['invalid-index']);
  expect(codes({ invalid }, [concurrent], ['public.x'])).toEqual([]);
});

test('lag and idle slots only where they are large', () => {
  expect(
    codes({ standbys: [{ name: 's', behind: 5 }], idleSlots: [{ name: 's', behind: 5 }] }),
  ).toEqual([]);
  expect(
    codes({
      standbys: [{ name: 's', behind: 2 * gigabyte }],
      idleSlots: [{ name: 's', behind: 2 * gigabyte }],
    }),
  ).toEqual(['replication-lag', 'idle-slot']);
});

const graph = (memory?: number) =>
  step('index.public.g', 'build', {
    work: {
      sort: 'HNSW build',
      amount: 1,
      usual: null,
      ...(memory === undefined ? {} : { memory }),
    },
  });
const MB = 1024 ** 2;

test.each<[string, number | undefined, string | null]>([
  ['fits', 64 * MB, null],
  ['needs none', undefined, null],
  ['needs a little more', 70 * MB, '96MB'],
  ['needs more', 500 * MB, '512MB'],
  ['needs much more', 3.2 * 1024 * MB, '4GB'],
])('memory of a build: %s', (_, memory, wanted) => {
  const found = preflight(NOTHING, [graph(memory)], new Set());
  expect(found.map(({ code }) => code)).toEqual(wanted === null ? [] : ['build-memory']);
  if (wanted !== null) {
    expect(found).toMatchObject([{ severity: 'warning', address: 'index.public.g' }]);
    expect(found[0]?.hint).toContain(`maintenance_work_mem to ${wanted}`);
  }
});

test('memory of a build that fails without: the plan says that it will', () => {
  const lists = step('index.public.l', 'build', {
    work: { sort: 'IVFFlat build', amount: 1, usual: null, memory: 500 * MB, fails: true },
  });
  const [found] = preflight(NOTHING, [lists], new Set());
  expect(found?.message).toMatch(/and has 64 MB, with which the server refuses it$/);
});

test('memory of a build: the plan that gives it the memory says nothing', () => {
  const set = step('setting.maintenance_work_mem', 'set', {
    sets: { setting: 'maintenance_work_mem', value: 1024 * 1024 },
  });
  expect(preflight(NOTHING, [set, graph(500 * MB)], new Set())).toEqual([]);
});
