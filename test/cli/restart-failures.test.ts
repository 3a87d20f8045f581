import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { DESIGN, server } from './server.ts';

test('a server that does not come back: what is done, what waits, how to go on', async () => {
  const { apply, command } = await server();
  const { code, stderr } = await apply(DESIGN, '--restart-command', command('stop'));
  expect(code).toBe(3);
  expect(stderr).toContain('the restart command ended with exit code 7');
  expect(stderr).toContain('cannot start the server');
  expect(stderr).toContain('3 steps are done, and setting.max_connections may still wait');
  expect(stderr).toContain('apply again');
  expect(stderr).toMatch(/take out line \d+ of \S*postgresql\.auto\.conf \(max_connections\)/);
});

test('a command that restarts nothing is given up after the time it has', async () => {
  const { apply, show } = await server();
  const flags = ['--restart-command', 'true', '--restart-timeout', '1'];
  const { code, stderr } = await apply(DESIGN, ...flags);
  expect(code).toBe(3);
  expect(stderr).toContain('did not restart in time; it is still running');
  expect(await show('max_connections')).toBe('100');
});

test('a command that takes too long is ended', async () => {
  const { apply } = await server();
  const flags = ['--restart-command', 'sleep 60', '--restart-timeout', '1'];
  const { code, stderr } = await apply(DESIGN, ...flags);
  expect(code).toBe(3);
  expect(stderr).toContain('the restart command did not end in time');
});

test('another run between the stop and the restart is found out', async () => {
  const { apply, command, client } = await server();
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const up = join(folder, 'up');
  const wait = `${command('restart')} && touch '${up}' && sleep 2`;
  const applied = apply(DESIGN, '--restart-command', wait);
  while (!existsSync(up)) await sleep(50);
  await expect
    .poll(async () => (await client()).query('UPDATE dbopt.state SET serial = 7'))
    .toBeTruthy();
  const { code, stderr } = await applied;
  expect(stderr).toContain('another run changed the database while the server restarted');
  expect(code).toBe(3);
});
