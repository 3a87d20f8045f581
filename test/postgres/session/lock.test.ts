import { expect, onTestFinished, test } from 'vitest';
import {
  acquireLock,
  endStrays,
  joinRun,
  lockHolder,
  releaseLock,
  stillHeld,
  workers,
} from '../../../src/postgres/index.ts';
import { WORKER } from '../../../src/postgres/session/marks.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';

async function sessions() {
  const { url, client: observer } = await freshDatabase();
  const open = async (applicationName: string) => {
    const client = await connect({ url, applicationName });
    onTestFinished(() => client.end());
    return client;
  };
  return { observer, open };
}

test('one session has it; the next is told who, and since when', async () => {
  const { observer, open } = await sessions();
  const lock = await acquireLock(await open('first run'), observer, { schema: 'dbopt' });
  expect(await stillHeld(observer, lock)).toBe(true);
  const second = acquireLock(await open('second run'), observer, { schema: 'dbopt' });
  await expect(second).rejects.toMatchObject({ diagnostics: [{ code: 'lock-held' }] });
  await expect(second).rejects.toThrow(
    new RegExp(`pid ${lock.pid}, user \\w+, first run, from .*, since \\d{4}-`),
  );
  expect(await lockHolder(observer, 'dbopt')).toMatchObject({ pid: lock.pid });

  await releaseLock(lock);
  expect(await stillHeld(observer, lock)).toBe(false);
  expect(await lockHolder(observer, 'dbopt')).toBeNull();
  await acquireLock(await open('third run'), observer, { schema: 'dbopt' });
});

test('it ends with its session', async () => {
  const { observer, open } = await sessions();
  const lock = await acquireLock(await open('run'), observer, { schema: 'dbopt' });
  await observer.query('SELECT pg_terminate_backend($1, 5000)', [lock.pid]);
  expect(await stillHeld(observer, lock)).toBe(false);
});

test('of ten at once exactly one gets it', async () => {
  const { observer, open } = await sessions();
  const clients = await Promise.all(Array.from({ length: 10 }, () => open('run')));
  const watchers = await Promise.all(Array.from({ length: 10 }, () => open('watcher')));
  const attempts = await Promise.allSettled(
    clients.map((client, i) => acquireLock(client, watchers[i] ?? observer, { schema: 'dbopt' })),
  );
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test.each([
  ['alone', ''],
  ['shared', '_shared'],
])('a mark that somebody else holds %s: who it is', async (_how, shared) => {
  const { observer, open } = await sessions();
  const lock = await acquireLock(await open('run'), observer, { schema: 'dbopt' });
  const other = await open('psql');
  await other.query(`SELECT pg_advisory_lock${shared}(${WORKER}, ${lock.key})`);
  const joined = joinRun(await open('dbopt apply'), lock);
  if (shared === '')
    await expect(joined).rejects.toMatchObject({
      diagnostics: [{ code: 'lock-held', message: expect.stringMatching(/pid \d+, .*psql/) }],
    });
  else await joined;
  // It is none of dbopt's to end.
  await expect(endStrays(observer, lock)).rejects.toMatchObject({
    diagnostics: [{ code: 'stray-session', message: expect.stringMatching(/pid \d+ \(psql/) }],
  });
  await other.query('SELECT 1');
});

test('states in different schemas do not wait for each other', async () => {
  const { observer, open } = await sessions();
  await acquireLock(await open('one'), observer, { schema: 'dbopt' });
  await acquireLock(await open('two'), observer, { schema: 'other' });
});

test('sessions that work for a run can be found', async () => {
  const { observer, open } = await sessions();
  const lock = await acquireLock(await open('run'), observer, { schema: 'dbopt' });
  expect(await workers(observer, lock)).toEqual([]);
  const worker = await open('worker');
  await joinRun(worker, lock);
  const { rows } = await worker.query('SELECT pg_backend_pid() AS pid');
  expect(await workers(observer, lock)).toEqual(rows.map(({ pid }) => pid));
});
