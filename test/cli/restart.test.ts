import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../../src/postgres/index.ts';
import { workplace } from '../support/cli.ts';

const SCRIPT = fileURLToPath(new URL('restart-server.mjs', import.meta.url));
const DESIGN = `
version: 1
settings: { max_connections: 77, work_mem: 5MB }
tables: { public.t: { with: { fillfactor: 90 } } }
`;

/** A server of the test's own, with a table `t`, and dbopt at work on it. */
async function server() {
  const { url, directory, stop } = await startEmbedded();
  onTestFinished(stop);
  const client = async () => {
    const opened = await connect({ url, applicationName: 'someone' });
    onTestFinished(() => opened.end());
    return opened;
  };
  const first = await client();
  await first.query('CREATE TABLE t (a int)');
  await first.end();
  return {
    client,
    command: (what: string, ...settings: string[]) =>
      [process.execPath, SCRIPT, directory, what, ...settings].map((w) => `'${w}'`).join(' '),
    async apply(design: string, ...more: string[]) {
      const { dbopt } = await workplace(design);
      const { code, stdout, stderr } = await dbopt([
        'apply',
        '--url',
        url,
        '--auto-approve',
        ...more,
      ]);
      // Told over and wrapped: what counts is the words.
      return { code, stdout, stderr: stderr.replaceAll(/\s+/g, ' ') };
    },
    async show(setting: string) {
      const { rows } = await (await client()).query(`SELECT current_setting('${setting}') AS v`);
      return rows[0]?.v;
    },
  };
}

test('without a command, what waits for a restart is told', async () => {
  const { apply, show } = await server();
  const { code, stderr } = await apply(DESIGN);
  expect(code).toBe(0);
  expect(stderr).toContain('max_connections runs with 100 until the server restarts');
  expect(await show('max_connections')).toBe('100');
});

test('with a command the server restarts when all steps are done, and nothing waits any more', async () => {
  const { apply, command, show } = await server();
  const { code, stderr } = await apply(DESIGN, '--restart-command', command('restart'));
  expect(stderr).toContain('the server restarts for setting.max_connections');
  expect(stderr).toContain('Apply complete. No changes are left.');
  expect(stderr).not.toContain('pending-restart');
  expect(code).toBe(0);
  expect(await show('max_connections')).toBe('77');
  // Nothing waits, so nothing restarts.
  const again = await apply(DESIGN, '--restart-command', command('fail'));
  expect(again.code).toBe(0);
});

test('a command that returns before the server has stopped is waited for; events stay JSON lines', async () => {
  const { apply, command, show } = await server();
  await apply(DESIGN);
  const flags = ['--restart-command', command('later'), '--format', 'json'];
  const { code, stdout } = await apply(DESIGN, ...flags);
  expect(code).toBe(0);
  const events = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.map(({ diagnostic }) => diagnostic.code)).toEqual(['restarting', 'restarted']);
  expect(await show('max_connections')).toBe('77');
});

test('a server that does not come back: what is done, what waits, how to go on', async () => {
  const { apply, command } = await server();
  const { code, stderr } = await apply(DESIGN, '--restart-command', command('stop'));
  expect(code).toBe(3);
  expect(stderr).toContain('the restart command ended with exit code 7');
  expect(stderr).toContain('cannot start the server');
  expect(stderr).toContain('3 steps are done, and setting.max_connections may still wait');
  expect(stderr).toContain('apply again');
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

test('a value that something else overrides is told as such', async () => {
  const { apply, command } = await server();
  const flags = ['--restart-command', command('restart', 'max_connections=55')];
  const { code, stderr } = await apply(DESIGN, ...flags);
  expect(stderr).toContain('max_connections runs with 55: the command line of the server wins');
  expect(code).toBe(0);
});

test('an extension whose library is to be preloaded is created after the restart, which is one for all', async () => {
  const { apply, command, show, client } = await server();
  const design = `${DESIGN}
extensions: { pg_stat_statements: {} }
`.replace('{ max', '{ shared_preload_libraries: { include: [pg_stat_statements] }, max');
  const { code, stderr } = await apply(design, '--restart-command', command('restart'));
  expect(code).toBe(0);
  expect(stderr.match(/the server restarts for/g)).toHaveLength(1);
  expect(stderr.indexOf('info[restarted]')).toBeLessThan(stderr.indexOf('create extension'));
  expect(await show('max_connections')).toBe('77');
  const { rows } = await (await client()).query(
    'SELECT count(*) > 0 AS works FROM pg_stat_statements',
  );
  expect(rows).toEqual([{ works: true }]);
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
