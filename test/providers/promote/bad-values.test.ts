import { expect, test } from 'vitest';
import { bench } from '../../apply/bench.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { design, disagreeing, expectNothingOf, MIXED, table, told } from './support.ts';

const BAD = "50 of 5,000 rows have a payload ->> 'mixed' that is no integer";
/** What the column is to be; no cast of a bad value is tried. */
const WANTED = "CASE WHEN payload ->> 'mixed' ~ '^[0-9]+$' THEN (payload ->> 'mixed')::int END";

test.each(['stop', 'refuse'])(
  '%s: a plan with bad values ends before anything begins',
  async (policy) => {
    const { url, client } = await table();
    const { diagnostics } = await plan(url, design(MIXED(policy)));
    expect(told(diagnostics)).toContain(`error bad-values: ${BAD}`);
    await expect(apply(url, design(MIXED(policy)))).rejects.toThrow(BAD);
    await expectNothingOf(client, 'mixed');
  },
);

test.each(['stop', 'refuse'])(
  '%s: bad values that came after the plan end the apply before it touches the table',
  async (policy) => {
    const it = await bench();
    await it.client.query('ALTER TABLE t ADD payload jsonb');
    const { steps, changes } = await plan(it.url, design(MIXED(policy)));
    await it.client.query(`UPDATE t SET payload = '{"mixed": "late"}' WHERE a = 77`);
    const { outcome, diagnostics } = await it.apply({ steps, changes });
    expect(outcome).toBe('failed');
    expect(told(diagnostics)).toEqual([
      "error bad-values: 1 rows of public.t have a payload ->> 'mixed' that is no integer",
      expect.stringMatching(/^warning not-tried: 5 steps were not tried: /),
    ]);
    await expectNothingOf(it.client, 'mixed');
    expect((await it.store.load()).entries).toEqual({});
  },
);

test('set null: the column is NULL there, now and later', async () => {
  const { url, client } = await table();
  const { diagnostics } = await plan(url, design(MIXED('set null')));
  expect(told(diagnostics)).toContain(`warning bad-values: ${BAD}`);
  expect(await apply(url, design(MIXED('set null')))).toMatchObject({ outcome: 'done' });
  await client.query(`INSERT INTO t VALUES (6001, '{"mixed": "x"}'), (6002, '{"mixed": "7"}')`);
  await client.query(`UPDATE t SET payload = '{"mixed": "99999999999"}' WHERE id = 2`);
  expect(await disagreeing(client, 'mixed', `CASE WHEN id <> 2 THEN ${WANTED} END`)).toBe(0);
  const again = await plan(url, design(MIXED('set null')));
  expect([again.changes, again.steps, again.diagnostics]).toEqual([[], [], []]);
});

test('stop: later bad values give NULL and disturb nobody', async () => {
  const { url, client } = await table();
  await client.query("DELETE FROM t WHERE payload ->> 'mixed' = 'none'");
  expect(await apply(url, design(MIXED('stop')))).toMatchObject({ outcome: 'done' });
  await client.query(`INSERT INTO t VALUES (6001, '{"mixed": "x"}')`);
  expect(await disagreeing(client, 'mixed', WANTED)).toBe(0);
});

test('refuse: whoever writes a bad value later gets an error', async () => {
  const { url, client } = await table();
  await client.query("DELETE FROM t WHERE payload ->> 'mixed' = 'none'");
  expect(await apply(url, design(MIXED('refuse')))).toMatchObject({ outcome: 'done' });
  await expect(client.query(`INSERT INTO t VALUES (6001, '{"mixed": "x"}')`)).rejects.toThrow(
    'invalid input syntax for type integer: "x"',
  );
  await client.query(`INSERT INTO t VALUES (6002, '{"mixed": "12"}')`);
  expect(await disagreeing(client, 'mixed', WANTED)).toBe(0);
});
