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
};
const old = {
  pid: 7,
  user: 'mage',
  application: 'etl',
  state: 'idle in transaction',
  seconds: 600,
  holds: [],
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
