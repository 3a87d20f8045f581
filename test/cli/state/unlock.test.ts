import { expect, test } from 'vitest';
import { scene } from '../scene.ts';

test('it names who holds the lock, and ends that session only for whoever names it', async (t) => {
  const { dbopt, client } = await scene(t);
  expect(await dbopt('state', 'unlock')).toMatchObject({
    code: 0,
    stdout: 'Nobody holds the lock.',
  });
  await client.query('BEGIN; LOCK TABLE public.t IN SHARE UPDATE EXCLUSIVE MODE');
  const stuck = dbopt('apply', '--auto-approve');
  await expect.poll(async () => (await dbopt('state', 'unlock')).code, { timeout: 20_000 }).toBe(4);
  const told = await dbopt('state', 'unlock');
  expect(told.stdout).toMatch(
    /The lock is held by pid \d+, user \S+, dbopt lock, from .*, since 20/,
  );
  const pid = /pid (\d+)/.exec(told.stdout)?.[1] ?? '';
  expect(told.stderr).toContain(`dbopt state unlock --pid ${pid}`);
  const wrong = await dbopt('state', 'unlock', '--pid', String(Number(pid) + 1));
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('not-the-holder')]);
  const ended = await dbopt('state', 'unlock', '--pid', pid);
  expect([ended.code, ended.stderr, ended.stdout]).toEqual([
    0,
    '',
    expect.stringContaining('Its sessions were ended'),
  ]);
  expect((await dbopt('state', 'unlock')).code).toBe(0);
  await client.query('COMMIT');
  expect((await stuck).code).not.toBe(0);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
}, 60_000);
