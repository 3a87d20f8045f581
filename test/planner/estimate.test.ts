import { expect, test } from 'vitest';
import type { Step, StepRecord } from '../../src/model/index.ts';
import { estimate } from '../../src/planner/index.ts';
import { BLANK_STEP } from '../support/step.ts';

const step = (touches: Step['touches'], bytes: number | null): Step => ({
  id: 'index.public.a#build',
  address: 'index.public.a',
  title: 'build',
  ...BLANK_STEP,
  touches,
  bytes,
});

const record = (
  bytes: number | null,
  seconds: number,
  status: StepRecord['status'] = 'done',
): StepRecord => ({
  run: 'r1',
  step: 'index.public.a#build',
  address: 'index.public.a',
  title: 'build',
  sql: [],
  makes: [],
  owes: [],
  status,
  startedAt: '2030-01-01T00:00:00.000Z',
  endedAt: new Date(Date.UTC(2030, 0, 1) + seconds * 1000).toISOString(),
  bytes,
  error: null,
});

const seconds = (steps: readonly Step[], earlier?: readonly StepRecord[]) =>
  estimate(steps, earlier).map((s) => s.seconds);

test('a guess where nothing was measured, nothing where no size is known', () => {
  expect(
    seconds([step('scan', 200e6), step('rewrite', 200e6), step('scan', null), step('catalog', 5)]),
  ).toEqual([10, 4, null, null]);
});

test('the pace of earlier runs, but for what was too short, failed or wrote nothing', () => {
  const earlier = [
    record(100e6, 10),
    record(300e6, 10),
    record(1e9, 0.1),
    record(1e9, 50, 'failed'),
    record(null, 99),
  ];
  expect(seconds([step('scan', 200e6)], earlier)).toEqual([10]);
});
