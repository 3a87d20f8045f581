import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Client, joinRun } from '../../src/postgres/index.ts';
import { databaseStore } from '../../src/state/index.ts';
import type { Words } from '../../src/state/store.ts';
import { type Bench, bench, build, change, step } from './bench.ts';

const SLOW = 'CREATE TABLE public.v AS SELECT 1 FROM generate_series(1, 100000000)';

/** Ends the session whose statement begins with the text, once it runs. */
async function kill({ client }: Bench, text: string): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE state = 'active' AND starts_with(query, $1) AND datname = current_database()`,
      [text],
    );
    if (rowCount === 1) return;
    await sleep(20);
  }
}

async function begun({ events }: Bench): Promise<void> {
  while (!events.some(({ type }) => type === 'step-started')) await sleep(5);
}

const exists = async ({ client }: Bench, name: string): Promise<boolean> =>
  (await client.query('SELECT FROM pg_class WHERE relname = $1', [name])).rowCount === 1;

test('a transaction whose session dies took no effect, and the journal knows', async () => {
  const it = await bench();
  const applied = it.apply({ steps: [step({ mode: 'transaction', sql: [SLOW] })] });
  await kill(it, SLOW);
  expect(await applied).toMatchObject({
    outcome: 'failed',
    diagnostics: [{ code: 'connection-lost' }],
  });
  expect(await it.store.steps()).toMatchObject([{ status: 'failed' }]);
  expect(await it.store.runs()).toMatchObject([{ outcome: 'failed' }]);
});

test('a single statement whose session dies stays in doubt', async () => {
  const it = await bench();
  const applied = it.apply({ steps: [step({ mode: 'single', sql: [SLOW] })] });
  await kill(it, SLOW);
  const { diagnostics } = await applied;
  expect(diagnostics[0]?.message).toContain('in doubt');
  expect(await it.store.steps()).toMatchObject([{ status: 'begun' }]);
});

test('what a dead build left is removed through a new session', async () => {
  const it = await bench();
  const holder = await it.connect();
  await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  const applied = it.apply({ steps: [build()] });
  while (!(await exists(it, 'i'))) await sleep(20);
  await kill(it, 'CREATE INDEX');
  expect(await applied).toMatchObject({ diagnostics: [{ code: 'connection-lost' }] });
  expect(await exists(it, 'i')).toBe(false);
});

test('a lost lock stops the run before the next step', async () => {
  const it = await bench();
  const slow = SLOW.replace('100000000', '1000000');
  const next = step({ mode: 'transaction', sql: ['CREATE TABLE public.w ()'] });
  const long = step({ mode: 'transaction', sql: [slow], bytes: 1 });
  const applied = it.apply({ steps: [long, next] });
  await begun(it);
  await it.client.query('SELECT pg_terminate_backend($1)', [it.lock.pid]);
  expect(await applied).toMatchObject({ outcome: 'failed', diagnostics: [{ code: 'lock-lost' }] });
  expect(await exists(it, 'v')).toBe(true);
  expect(await exists(it, 'w')).toBe(false);
});

/** A store that does something right before it writes into a step's transaction. */
const beforeLastWord = (act: (on: Client) => Promise<unknown>) => (client: Client) => {
  const store = databaseStore(client, 'dbopt');
  return {
    ...store,
    async write(words: Words, on?: Client) {
      if (words.step !== undefined && on !== undefined) await act(on);
      await store.write(words, on);
    },
  };
};

test('step, journal and state commit together or not at all', async () => {
  const suicide = (on: Client) => on.query('SELECT pg_terminate_backend(pg_backend_pid())');
  const it = await bench(beforeLastWord(suicide));
  const create = step({ mode: 'transaction', sql: ['CREATE TABLE public.v ()'] });
  const result = await it.apply({ steps: [create], changes: [change()] });
  expect(result.diagnostics).toMatchObject([{ code: 'connection-lost' }]);
  expect(await exists(it, 'v')).toBe(false);
  expect(await it.store.steps()).toMatchObject([{ status: 'failed' }]);
  expect(await it.store.load()).toMatchObject({ serial: 0, entries: {} });
});

test('a commit whose answer is lost is found in the journal, and the run goes on', async () => {
  const it = await bench();
  let commits = 0;
  const connect = async () => {
    const client = await it.connect();
    return new Proxy(client, {
      get(target, key) {
        const value = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          const answer = await value.apply(target, args);
          const isCommit = String(args[0]).endsWith('COMMIT');
          if (isCommit) commits += 1;
          if (!isCommit || commits !== 2) return answer;
          await target.end();
          throw new Error('Connection terminated unexpectedly');
        };
      },
    });
  };
  const steps = ['v', 'w'].map((name) =>
    step({ mode: 'transaction', sql: [`CREATE TABLE public.${name} ()`] }),
  );
  expect(await it.apply({ steps }, { connect })).toMatchObject({ outcome: 'done' });
  expect(commits).toBe(3);
  expect(await exists(it, 'w')).toBe(true);
  expect(await it.store.steps()).toMatchObject([{ status: 'done' }, { status: 'done' }]);
});

test('the next run ends what a dead one left running, and closes its journal', async () => {
  const it = await bench();
  await it.store.prepare();
  const open = { startedAt: new Date().toISOString(), endedAt: null, by: 'dead', planHash: '' };
  const run = '00000000-0000-4000-8000-000000000000';
  await it.store.openRun({ ...open, id: run, outcome: 'running' });
  const orphan = await it.connect();
  await orphan.query("SET application_name = 'dbopt apply'");
  await joinRun(orphan, it.lock);
  await orphan.query('BEGIN; LOCK TABLE public.t');
  const alter = step({ mode: 'transaction', sql: ['ALTER TABLE public.t SET (fillfactor = 90)'] });
  expect(await it.apply({ steps: [alter] })).toMatchObject({ outcome: 'done' });
  expect((await it.store.runs()).map(({ outcome }) => outcome)).toEqual(['done', 'interrupted']);
});

test('a journal that cannot be written any more ends the run', async () => {
  let journal: Client | undefined;
  const it = await bench((client) => {
    journal = client;
    return databaseStore(client, 'dbopt');
  });
  const slow = SLOW.replace('100000000', '1000000');
  const applied = it.apply({ steps: [step({ mode: 'transaction', sql: [slow] }), build()] });
  await begun(it);
  await journal?.query('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => {});
  const { diagnostics } = await applied;
  expect(diagnostics.map(({ code }) => code)).toEqual(['connection-lost', 'journal-open']);
  expect(await exists(it, 'i')).toBe(false);
});
