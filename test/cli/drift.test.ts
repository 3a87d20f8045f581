import { describe, expect, test } from 'vitest';
import { applied, design } from './drift-scene.ts';

describe('exit codes', () => {
  test('0 without drift; 2 with it, where it was asked for, and for what was asked', {
    timeout: 120_000,
  }, async (t) => {
    const { client, drift } = await applied(t);
    expect(await drift('--detailed-exitcode')).toMatchObject({ code: 0, stderr: '' });
    await client.query('CREATE INDEX other ON t (a, a)');
    expect((await drift('--detailed-exitcode')).code, 'unmanaged').toBe(0);
    expect((await drift('--fail-on', 'unmanaged')).code).toBe(2);
    await client.query('DROP INDEX t_a');
    expect((await drift()).code).toBe(0);
    expect((await drift('--detailed-exitcode')).code).toBe(2);
    expect((await drift('--fail-on', 'drift,invalid')).code).toBe(0);
    expect((await drift('--fail-on', 'drift,invalid', '--fail-on', 'missing')).code).toBe(2);
    expect((await drift('--detailed-exitcode', '--fail-on', 'drift')).code).toBe(0);
  });

  test('1 for what is no class, no design, no table of the design', async (t) => {
    const { drift, write } = await applied(t);
    expect(await drift('--fail-on', 'bogus')).toMatchObject({ code: 1, stdout: '' });
    await write('other.yaml', design().replace('{ t:', '{ nope: { with: { fillfactor: 80 } }, t:'));
    const { code, stdout } = await drift('-f', 'other.yaml', '--detailed-exitcode');
    expect(code).toBe(1);
    expect(stdout).toContain('table public.nope does not exist');
    expect(stdout).toContain('1 error: not everything could be compared.');
  });
});

test('drift writes nothing, and says what plan then does', async (t) => {
  const { client, drift, dbopt } = await applied(t);
  await client.query('ALTER TABLE t SET (fillfactor = 70)');
  const state = async () =>
    (
      await client.query(
        'SELECT (SELECT json_agg(s) FROM dbopt.state s), (SELECT count(*) FROM dbopt.runs)',
      )
    ).rows;
  const before = await state();
  const { stdout } = await drift();
  expect(stdout).toMatch(
    /^Drift: changed outside since the last apply\n {2}~ table\.public\.t\n {6}with\.fillfactor {2}90 → 70\n/,
  );
  expect(await state()).toEqual(before);
  expect((await dbopt('plan')).stdout).toContain('70 → 90');
});
