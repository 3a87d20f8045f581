import { expect, test } from 'vitest';
import { fleet, member } from './fleet.ts';

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
