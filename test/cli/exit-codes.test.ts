import { expect, test } from 'vitest';
import { DESIGN, scene } from './scene.ts';

test('0 without changes, 2 with them where it was asked for', async (t) => {
  const { dbopt } = await scene(t);
  expect((await dbopt('plan')).code).toBe(0);
  expect((await dbopt('plan', '--detailed-exitcode')).code).toBe(2);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  const plan = await dbopt('plan', '--detailed-exitcode');
  expect(plan.code).toBe(0);
  expect(plan.stdout).toMatch(/^No changes\./);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
});

test('1 for errors, each with its place and no trace', async (t) => {
  const { dbopt, write } = await scene(t);
  await write('bad.yaml', DESIGN.replace('fillfactor: 90', 'filfactor: 9'));
  for (const args of [
    ['plan', '-f', 'bad.yaml'],
    ['apply', '-f', 'bad.yaml', '--auto-approve'],
  ]) {
    const { code, stdout, stderr } = await dbopt(...args);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/bad\.yaml:4:13/);
    expect(stdout + stderr).toMatch(/did you mean "fillfactor"\?/);
    expect(stdout + stderr).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/m);
  }
  for (const args of [
    ['plan', '--nonsense'],
    ['bogus'],
    ['apply', '--allow', 'bogus'],
    ['plan', '-f', 'none.yaml'],
    ['state', 'show', 'index.x.y'],
    ['plan', '--only', 'table.public.nope'],
  ]) {
    const { code, stderr } = await dbopt(...args);
    expect([args, code]).toEqual([args, 1]);
    expect(stderr.length).toBeGreaterThan(0);
    expect(stderr).not.toMatch(/bug in dbopt|\n\s+at /);
  }
});
