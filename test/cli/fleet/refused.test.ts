import { expect, test } from 'vitest';
import { fleet, member, NOWHERE } from './fleet.ts';

const applied = ['fillfactor=90'];

test('nothing is begun while one of them cannot be planned', async (t) => {
  const a = await member(t);
  const { dbopt } = await fleet({ one: { url: a.url, more: 'wave: 0' }, two: { url: NOWHERE } });
  const { code, stderr } = await dbopt(['apply', '--auto-approve']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was applied.')]);
  expect(await a.options()).toBeNull();
  expect((await dbopt(['apply', '--auto-approve', '--target', 'one'])).code).toBe(0);
  expect(await a.options()).toEqual(applied);
});

test('consent is asked of somebody, once, and data-loss never in passing', async (t) => {
  const [a, b] = [await member(t), await member(t)];
  const { dbopt, write } = await fleet({ one: { url: a.url }, two: { url: b.url } });
  expect((await dbopt(['apply'])).stderr).toMatch(/needs-approval/);
  const restart = await dbopt(['apply', '--auto-approve', '--restart-command', 'true']);
  expect(restart.stderr).toMatch(/bad-flag/);
  const design = (url: string) => `{ url: '${url}' }`;
  const body = (extra: string) =>
    `version: 1\ntables: { public.t: { ${extra} } }\ntargets: { one: ${design(a.url)}, two: ${design(b.url)} }\n`;
  await write('dbopt.yaml', body('persistence: unlogged'));
  const lossy = await dbopt(['apply', '--auto-approve']);
  expect([lossy.code, lossy.stderr]).toEqual([1, expect.stringContaining('--allow data-loss')]);
  expect((await dbopt(['apply', '--auto-approve', '--allow', 'data-loss'])).code).toBe(0);
});
