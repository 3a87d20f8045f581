import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';

/** Each names a file that is not there, before anything is asked of a server. */
test.each([
  ['show', 'nothing.json'],
  ['validate', '--file', 'nothing.yaml'],
  ['validate', '--var-file', 'nothing.yaml'],
  ['fmt', 'nothing.yaml'],
  ['advise', '--from', 'nothing.json'],
  ['report', '--from', 'nothing.json'],
  ['explain', '--plan-file', 'nothing.json'],
  ['pool', '--app-config', 'nothing.py'],
  ['pool', '--app-config', '.', '--pgbouncer', 'nothing.ini'],
  ['state', 'push', 'nothing.json'],
])('%s %s says in words that a file is not there', async (...args) => {
  const { dbopt } = await workplace('version: 1\n');
  const { code, stderr } = await dbopt(args);
  expect(code).toBe(1);
  expect(stderr.replace(/\s+/g, ' ')).toMatch(/nothing\.\w+: there is no such file/);
  expect(stderr).not.toContain('ENOENT');
});

test('a design or a plan that stands where no file is taken is told where it goes', async () => {
  const { dbopt } = await workplace('version: 1\n');
  const { code, stderr } = await dbopt(['validate', 'dbopt.yaml']);
  expect(code).toBe(1);
  expect(stderr).toContain('-f');
});
