import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Bench, bench, build, change, notices, QUICK, step } from './bench.ts';

/** A transaction with an old snapshot, which every CONCURRENTLY build has to wait for. */
async function oldSnapshot({ connect }: Bench): Promise<() => Promise<unknown>> {
  const holder = await connect();
  await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  return () => holder.query('ROLLBACK');
}

const indexes = async ({ client }: Bench) =>
  (
    await client.query(
      `SELECT indexrelid::regclass::text AS name, indisvalid AS valid FROM pg_index
       WHERE indrelid = 'public.t'::regclass ORDER BY 1`,
    )
  ).rows;

test('a build waits for an old snapshot, says for whom, and goes on', async () => {
  const it = await bench();
  const release = await oldSnapshot(it);
  const policy = { ...QUICK, lockTimeout: 20, concurrentWait: 8_000 };
  const applied = it.apply({ steps: [build()] }, { policy });
  await sleep(2_500);
  await release();
  expect(await applied).toMatchObject({ outcome: 'done' });
  const waits = it.events.filter((event) => event.type === 'step-waiting');
  expect(waits[0]).toMatchObject({
    blockers: [{ application: 'someone', state: 'idle in transaction' }],
  });
  expect(it.events).toContainEqual(
    expect.objectContaining({ type: 'step-progress', phase: 'waiting for old snapshots' }),
  );
  expect(await indexes(it)).toEqual([{ name: 'i', valid: true }]);
});

test('the budget ends the wait, and nothing is left behind', async () => {
  const it = await bench();
  await oldSnapshot(it);
  const result = await it.apply(
    { steps: [build()], changes: [change('index.public.i')] },
    { policy: { ...QUICK, concurrentWait: 400 } },
  );
  expect(result).toMatchObject({ outcome: 'failed', diagnostics: [{ code: 'concurrent-wait' }] });
  expect(result.diagnostics[0]?.message).toMatch(/pid \d+ \(someone, user postgres/);
  expect(await indexes(it)).toEqual([]);
  expect(notices(it)).toMatchObject([{ code: 'leftover-removed' }]);
  expect((await it.store.load()).entries).toEqual({});
  expect((await it.store.recall()).made).toEqual(new Set(['public.i']));
});

test('a unique build that finds duplicates says which, and is removed', async () => {
  const it = await bench();
  await it.client.query('INSERT INTO t VALUES (7)');
  const unique = step({
    mode: 'concurrent',
    sql: ['CREATE UNIQUE INDEX CONCURRENTLY i ON public.t (a)'],
    makes: ['public.i'],
  });
  const result = await it.apply({ steps: [unique] });
  expect(result.diagnostics).toMatchObject([{ code: 'not-unique' }]);
  expect(result.diagnostics[0]?.message).toContain('Key (a) is duplicated');
  expect(await indexes(it)).toEqual([]);
});

test('an invalid index of the same name that was there before is not ours to remove', async () => {
  const it = await bench();
  await it.client.query('INSERT INTO t VALUES (7)');
  const theirs = it.client.query('CREATE UNIQUE INDEX CONCURRENTLY i ON public.t (a)');
  await expect(theirs).rejects.toThrow('could not create unique index');
  const result = await it.apply({ steps: [build()] });
  expect(result.diagnostics).toMatchObject([{ code: 'exists-already' }]);
  expect(await indexes(it)).toEqual([{ name: 'i', valid: false }]);
});

test('a leftover that cannot be removed is told', async () => {
  const it = await bench();
  const holder = await it.connect();
  await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM public.t');
  const result = await it.apply(
    { steps: [build()] },
    { policy: { ...QUICK, concurrentWait: 400 } },
  );
  expect(result.diagnostics).toMatchObject([{ code: 'concurrent-wait' }]);
  expect(notices(it)).toMatchObject([{ code: 'leftover' }]);
});
