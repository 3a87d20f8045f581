import { expect, test } from 'vitest';
import { fleet, member, NOWHERE } from './fleet.ts';

const applied = ['fillfactor=90'];

test('wave by wave, each database with a state of its own', async (t) => {
  const [a, b, c] = [await member(t), await member(t), await member(t)];
  const { dbopt } = await fleet({
    last: { url: c.url, more: 'wave: 2' },
    first: { url: a.url, more: 'wave: 0' },
    second: { url: b.url },
  });
  const { code, stdout } = await dbopt(['apply', '--auto-approve', '--format', 'json']);
  expect(code).toBe(0);
  const events: { type: string; target?: string }[] = stdout.split('\n').map((l) => JSON.parse(l));
  const begun = events.filter(({ type }) => type === 'run-started').map(({ target }) => target);
  expect(begun).toEqual(['first', 'second', 'last']);
  expect(events.at(-1)).toMatchObject({ type: 'targets-done' });
  for (const each of [a, b, c]) {
    expect(await each.options()).toEqual(applied);
    const { rows } = await each.client.query('SELECT serial FROM dbopt.state');
    expect(rows).toEqual([{ serial: 1 }]);
  }
  const again = await dbopt(['plan', '--detailed-exitcode']);
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('3 as designed')]);
});

test('the wave that fails is the last one, but is done with the rest of it', async (t) => {
  const [a, b, c, d] = [await member(t), await member(t), await member(t), await member(t)];
  const { dbopt } = await fleet({
    one: { url: a.url, more: 'wave: 0' },
    broken: { url: b.url, more: 'policy: { lock_timeout: 100ms, lock_retry_for: 300ms }' },
    beside: { url: c.url },
    later: { url: d.url, more: 'wave: 2' },
  });
  await b.client.query('BEGIN; LOCK TABLE t IN SHARE UPDATE EXCLUSIVE MODE');
  const { code, stdout, stderr } = await dbopt(['apply', '--auto-approve']);
  await b.client.query('ROLLBACK');
  expect(code).toBe(3);
  expect(stderr).toMatch(/^broken \| error\[/m);
  expect(stdout).toMatch(/^one +0 +done$/m);
  expect(stdout).toMatch(/^broken +1 +stopped part-way/m);
  expect(stdout).toMatch(/^beside +1 +done$/m);
  expect(stdout).toMatch(/^later +2 +not begun/m);
  expect(await c.options()).toEqual(applied);
  expect(await d.options()).toBeNull();
  expect((await dbopt(['apply', '--auto-approve'])).code).toBe(0);
  expect([await b.options(), await d.options()]).toEqual([applied, applied]);
});

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
