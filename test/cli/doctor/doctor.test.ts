import { expect, test } from 'vitest';
import { workplace } from '../../support/cli.ts';
import { scene } from '../scene.ts';
import { looks } from './looks.ts';

test('a server that is well', async (t) => {
  const { dbopt, client, url } = await scene(t);
  const { code, stdout } = await dbopt('doctor');
  expect(code).toBe(0);
  for (const look of ['connection', 'version', 'pooler', 'clock', 'state', 'lock']) {
    expect(stdout).toMatch(new RegExp(`^ok +${look} `, 'm'));
  }
  // A server in a container may be on another host, and speaks no TLS.
  const isNear = /^(127\.|localhost$)/.test(new URL(url).hostname);
  const warned = isNear ? [] : ['tls'];
  expect([...stdout.matchAll(/^(?:fail|warning) +(\S+)/gm)].map(([, look]) => look)).toEqual(
    warned,
  );
  expect(stdout).toMatch(isNear ? /Nothing is in the way\.$/ : /0 failures, 1 warning\.$/);
  // It looks and writes nothing.
  expect((await client.query("SELECT to_regnamespace('dbopt') AS it")).rows).toEqual([
    { it: null },
  ]);
  await dbopt('apply', '--auto-approve');
  const after = looks((await dbopt('doctor', '--format', 'json')).stdout);
  expect(after.state).toMatchObject({ status: 'ok', message: expect.stringContaining('serial 1') });
});

test('a server that cannot be reached, without the password', async () => {
  const { dbopt } = await workplace('version: 1\n');
  const away = ['--url', 'postgresql://me:hush@127.0.0.1:1/x'];
  const { code, stdout, stderr } = await dbopt(['doctor', ...away]);
  expect([code, stdout + stderr]).toEqual([
    1,
    expect.stringMatching(/^fail +connection .*127\.0\.0\.1:1/m),
  ]);
  expect(stdout + stderr).not.toContain('hush');
});
