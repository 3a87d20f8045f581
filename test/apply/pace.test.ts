import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Policy, Step } from '../../src/model/index.ts';
import { type Bench, bench, build, QUICK, step } from './bench.ts';

const mild = step({
  mode: 'transaction',
  sql: ['SELECT 1'],
  id: 'mild',
  address: 'table.public.a',
});
const felt: Step = {
  ...build(),
  id: 'felt',
  hazards: [{ code: 'index-build', message: '' }],
};
const NIGHTLY: Policy = { ...QUICK, window: { cron: '0 2 * * *', for: 60_000, zone: 'UTC' } };

/** A clock that runs, and says now that it is this time. */
function clock(time: string): () => Date {
  const offset = Date.parse(time) - Date.now();
  return () => new Date(Date.now() + offset);
}

const told = ({ events }: Bench) =>
  events.flatMap((event) =>
    event.type === 'paused' || event.type === 'step-started' ? [[event.type, event.step]] : [],
  );

test('what the application may feel waits for the window; the rest does not', async () => {
  const it = await bench();
  const now = clock('2026-06-01T01:59:58.500Z');
  const result = await it.apply({ steps: [mild, felt] }, { policy: NIGHTLY, now });
  expect(result).toMatchObject({ outcome: 'done' });
  expect(told(it)).toEqual([
    ['step-started', 'mild'],
    ['paused', 'felt'],
    ['step-started', 'felt'],
  ]);
  expect(it.events).toContainEqual(
    expect.objectContaining({
      reason: 'policy.window is closed',
      until: '2026-06-01T02:00:00.000Z',
    }),
  );
});

test('within the window nothing waits', async () => {
  const it = await bench();
  const now = clock('2026-06-01T02:00:30Z');
  await it.apply({ steps: [felt] }, { policy: NIGHTLY, now });
  expect(told(it)).toEqual([['step-started', 'felt']]);
});

test('an interrupt ends the wait', async () => {
  const it = await bench();
  const stop = new AbortController();
  const now = clock('2026-06-01T12:00:00Z');
  const applied = it.apply({ steps: [felt] }, { policy: NIGHTLY, now, signal: stop.signal });
  while (told(it).length === 0) await sleep(10);
  stop.abort();
  expect(await applied).toMatchObject({ outcome: 'interrupted' });
  expect(await it.store.steps()).toEqual([]);
});

test('what ends the run ends the wait: the step does not begin', async () => {
  const it = await bench();
  await it.client.query('CREATE TABLE u (a int)');
  const locks = [{ relation: 'public.u', mode: 'SHARE' }] as const;
  const failing = step({
    mode: 'transaction',
    sql: ['SELECT pg_sleep(0.5)', 'SELECT pg_terminate_backend(pg_backend_pid())'],
    address: 'table.public.u',
    phase: 'indexes',
    locks,
  });
  const waiting: Step = {
    ...felt,
    phase: 'indexes',
    locks: [{ relation: 'public.t', mode: 'SHARE' }],
  };
  const now = clock('2026-06-01T12:00:00Z');
  const result = await it.apply({ steps: [waiting, failing] }, { policy: NIGHTLY, now });
  expect(result.diagnostics).toMatchObject([
    { code: 'connection-lost', address: 'table.public.u' },
    { code: 'not-tried' },
  ]);
  expect((await it.store.steps()).map((record) => record.step)).toEqual([failing.id]);
});

test('the lock is proven again after a pause', async () => {
  const it = await bench();
  const now = clock('2026-06-01T01:59:58Z');
  const applied = it.apply({ steps: [felt] }, { policy: NIGHTLY, now });
  while (told(it).length === 0) await sleep(10);
  await it.client.query('SELECT pg_terminate_backend($1)', [it.lock.pid]);
  expect(await applied).toMatchObject({ diagnostics: [{ code: 'lock-lost' }] });
});

test('without standbys there is no lag', async () => {
  const it = await bench();
  const policy = { ...QUICK, maxReplicationLag: 0 };
  expect(await it.apply({ steps: [felt] }, { policy })).toMatchObject({ outcome: 'done' });
  expect(told(it)).toEqual([['step-started', 'felt']]);
});
