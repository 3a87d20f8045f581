import { expect, test } from 'vitest';
import { reading } from '../support/evidence/build.ts';
import { judged, verdictOf } from '../support/verify/judge.ts';

const { checkpointer } = reading('2030-06-15T12:00:00Z');
const counted = (more: Partial<typeof checkpointer>) => ({
  before: {},
  after: { checkpointer: { ...checkpointer, ...more } },
});
const CHECK = '{ checkpoints: server, requested: { max: 10% }, sync_share: { max: 1% } }';

test('of an hour with 20 checkpoints', async () => {
  const calm = { num_timed: 19, num_requested: 1, sync_time: 30_000 };
  expect(await verdictOf(CHECK, counted(calm))).toBe('pass');
  expect(await verdictOf(CHECK, counted({ ...calm, num_requested: 10 }))).toBe('fail');
  expect(await verdictOf(CHECK, counted({ ...calm, sync_time: 50_000 }))).toBe('fail');
});

test('writing counts with syncing', async () => {
  const check = '{ checkpoints: server, write_share: { max: 50% } }';
  expect(await verdictOf(check, counted({ write_time: 1_700_000, sync_time: 50_000 }))).toBe(
    'pass',
  );
  expect(await verdictOf(check, counted({ write_time: 1_800_000, sync_time: 50_000 }))).toBe(
    'fail',
  );
});

test('no checkpoint tells nothing of why they come, and all of the time', async () => {
  const { figures, verdict } = await judged(CHECK, counted({}));
  expect(verdict).toBe('cannot-tell');
  expect(figures.map((one) => one.verdict)).toEqual(['cannot-tell', 'pass']);
});

test('one reading tells nothing', async () => {
  expect(await verdictOf(CHECK, {})).toBe('cannot-tell');
});
