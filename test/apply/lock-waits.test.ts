import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Bench, bench, change, QUICK, step } from './bench.ts';

const fillfactor = step({
  mode: 'transaction',
  sql: ['ALTER TABLE public.t SET (fillfactor = 90)'],
});

/** A session that keeps a table locked until told otherwise. */
async function holdTable(
  { connect }: Bench,
  mode = 'ACCESS EXCLUSIVE',
): Promise<() => Promise<unknown>> {
  const holder = await connect();
  await holder.query(`BEGIN; LOCK TABLE public.t IN ${mode} MODE`);
  return () => holder.query('ROLLBACK');
}

test('a held lock is tried again until it is free, and who held it is told', async () => {
  const it = await bench();
  const free = await holdTable(it);
  const policy = { ...QUICK, lockRetryFor: 10_000 };
  const applied = it.apply({ steps: [fillfactor], changes: [change()] }, { policy });
  const waited = () => it.events.filter((event) => event.type === 'step-waiting');
  await vi.waitFor(() => expect(waited().length).toBeGreaterThan(1), { timeout: 8_000 });
  await free();
  expect(await applied).toEqual({ outcome: 'done', diagnostics: [] });

  const waits = waited();
  expect(waits[0]).toMatchObject({
    attempt: 1,
    blockers: [{ application: 'someone', user: 'postgres', state: 'idle in transaction' }],
  });
  expect(waits.every(({ retryIn }) => retryIn >= policy.lockTimeout)).toBe(true);
  expect((await it.store.load()).serial).toBe(1);
});

test('what a step has waited is no part of what it says to take', async () => {
  const it = await bench();
  const free = await holdTable(it);
  const work = { sort: 'sampling', amount: 6, usual: null };
  const steps = [step({ mode: 'single', sql: ['ANALYZE public.t'], work })];
  const applied = it.apply({ steps }, { policy: { ...QUICK, lockRetryFor: 10_000 } });
  await sleep(1_500);
  await free();
  expect(await applied).toMatchObject({ outcome: 'done' });
  const took = it.events.find((event) => event.type === 'step-done')?.seconds ?? 0;
  const [learned] = await it.store.paces();
  expect(learned).toMatchObject({ sort: 'sampling', amount: 6 });
  expect(took).toBeGreaterThan(1);
  expect(learned?.seconds).toBeLessThan(took / 2);
});

test('it gives up when the time is over, and names whom to see', async () => {
  const it = await bench();
  await holdTable(it);
  const result = await it.apply({ steps: [fillfactor], changes: [change()] });
  expect(result).toMatchObject({ outcome: 'failed', diagnostics: [{ code: 'lock-timeout' }] });
  expect(result.diagnostics[0]?.message).toMatch(
    /no lock after 1 attempt.*pid \d+ \(someone, user postgres, idle in transaction for \d+ s\): BEGIN; LOCK TABLE/,
  );
  expect(await it.store.steps()).toMatchObject([{ status: 'failed' }]);
  expect(await it.store.load()).toMatchObject({ serial: 0, entries: {} });
});

test('statements that need no transaction wait the same way', async () => {
  const it = await bench();
  await holdTable(it);
  const result = await it.apply({ steps: [step({ mode: 'single', sql: ['ANALYZE public.t'] })] });
  expect(result.diagnostics).toMatchObject([{ code: 'lock-timeout' }]);
});

test('no query of the application waits longer than one attempt', async () => {
  const it = await bench();
  await holdTable(it, 'ACCESS SHARE');
  const exclusive = step({
    mode: 'transaction',
    sql: ['ALTER TABLE public.t ALTER b SET STORAGE EXTERNAL'],
  });
  const policy = { ...QUICK, lockTimeout: 300, lockRetryFor: 2_000 };
  const applied = it.apply({ steps: [exclusive] }, { policy });
  const reader = await it.connect();
  let longest = 0;
  const began = performance.now();
  while (performance.now() - began < 2_000) {
    const asked = performance.now();
    await reader.query('SELECT count(*) FROM public.t');
    longest = Math.max(longest, performance.now() - asked);
  }
  expect(await applied).toMatchObject({ outcome: 'failed' });
  expect(longest).toBeGreaterThan(100);
  expect(longest).toBeLessThan(450);
});

test('all statements of a transaction share one lock_timeout', async () => {
  const it = await bench();
  await it.client.query('CREATE TABLE u ()');
  const free = await holdTable(it);
  const other = await it.connect();
  await other.query('BEGIN; LOCK TABLE public.u');
  const both = step({
    mode: 'transaction',
    sql: [
      'ALTER TABLE public.t SET (fillfactor = 90)',
      'ALTER TABLE public.u SET (fillfactor = 90)',
    ],
  });
  const began = performance.now();
  const applied = it.apply({ steps: [both] }, { policy: { ...QUICK, lockTimeout: 1_000 } });
  await sleep(700);
  await free();
  expect(await applied).toMatchObject({ outcome: 'failed' });
  expect(performance.now() - began).toBeLessThan(1_400);
});
