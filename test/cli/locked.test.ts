import { expect, test } from 'vitest';
import { lockHolders, scene } from './scene.ts';

test('4 where another run holds the lock, which is named', async (t) => {
  const { dbopt, client, url, folder } = await scene(t);
  expect(folder).toBeTruthy();
  await client.query('BEGIN; LOCK TABLE public.t');
  const first = dbopt('apply', '--auto-approve');
  await expect.poll(() => lockHolders(client), { timeout: 15_000 }).toBe(1);
  const second = await dbopt('apply', '--auto-approve');
  expect(second.code).toBe(4);
  expect(second.stderr).toMatch(
    new RegExp(`another run holds the lock: pid \\d+, user ${new URL(url).username}, dbopt lock`),
  );
  await client.query('COMMIT');
  expect((await first).code).toBe(0);
}, 60_000);
