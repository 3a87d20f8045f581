import { expect, test } from 'vitest';
import { DESIGN, server } from './server.ts';

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
