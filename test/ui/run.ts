import type { ApplyEvent, Blocker } from '../../src/model/index.ts';
import { featureStore } from './sample.ts';

const START = Date.parse('2026-03-01T02:00:00Z');
export const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

const id = (index: number): string => featureStore.steps[index]?.id ?? '';
const title = (index: number): string => featureStore.steps[index]?.title ?? '';
const started = (index: number, seconds: number): ApplyEvent => ({
  type: 'step-started',
  at: at(seconds),
  step: id(index),
  title: title(index),
});
const done = (index: number, seconds: number, took: number): ApplyEvent => ({
  type: 'step-done',
  at: at(seconds),
  step: id(index),
  seconds: took,
});

const blocker: Blocker = {
  pid: 4711,
  user: 'mage_etl',
  application: 'mage',
  state: 'idle in transaction',
  seconds: 300,
  query: "UPDATE ml_features.features\n   SET payload = payload || '{}' WHERE entity_id = 42",
};

/** Up to a build and a lock that are both under way. */
export const halfApply: readonly ApplyEvent[] = [
  { type: 'run-started', at: at(0), run: 'r-2026', steps: featureStore.steps.length },
  started(0, 0),
  done(0, 0.1, 0.1),
  started(1, 0.1),
  done(1, 0.2, 0.1),
  {
    type: 'notice',
    at: at(0.3),
    diagnostic: {
      severity: 'warning',
      code: 'pending-restart',
      message: 'shared_preload_libraries waits for a restart',
      hint: 'restart the server when it suits you',
    },
  },
  started(2, 0.3),
  done(2, 0.4, 0.1),
  started(4, 0.4),
  {
    type: 'step-progress',
    at: at(72),
    step: id(4),
    phase: 'building index: loading tuples',
    done: 61,
    total: 100,
  },
  started(3, 70),
  {
    type: 'step-waiting',
    at: at(72),
    step: id(3),
    attempt: 3,
    retryIn: 2_400,
    blockers: [blocker],
  },
];

const end = (outcome: 'done' | 'failed', seconds: number, count: number): ApplyEvent => ({
  type: 'run-done',
  at: at(seconds),
  run: 'r-2026',
  outcome,
  done: count,
});

export const goodApply: readonly ApplyEvent[] = [
  ...halfApply,
  done(3, 75, 5),
  done(4, 190, 189.6),
  ...[5, 6, 7].flatMap((index) => [started(index, 190 + index), done(index, 191 + index, 1)]),
  end('done', 242, featureStore.steps.length),
];

export const failedApply: readonly ApplyEvent[] = [
  ...halfApply,
  {
    type: 'step-failed',
    at: at(80),
    step: id(3),
    diagnostic: {
      severity: 'error',
      code: 'lock-timeout',
      message: 'ACCESS EXCLUSIVE on ml_features.features was not to be had in 10 min',
      hint: 'end the blocking transaction, or raise policy.lock_retry_for',
      address: 'column.ml_features.features.payload',
    },
  },
  end('failed', 81, 3),
];
