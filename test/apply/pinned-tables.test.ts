import { expect, test } from 'vitest';
import type { Step } from '../../src/model/index.ts';
import { type Bench, bench, step } from './bench.ts';
import { meanwhile } from './meanwhile.ts';

const MODE = 'ACCESS EXCLUSIVE';
const LOCKS: Step['locks'] = [{ relation: 'public.t', mode: MODE }];
const changed = (message: RegExp) => ({
  outcome: 'failed',
  diagnostics: [{ code: 'changed-outside', message: expect.stringMatching(message) }],
});

const set = step({
  mode: 'transaction',
  sql: ['ALTER TABLE public.t SET (fillfactor = 90)'],
  locks: LOCKS,
});
const several = step({
  mode: 'transaction',
  sql: ['ALTER TABLE public.t SET (fillfactor = 90)', 'COMMENT ON TABLE public.t IS NULL'],
  locks: LOCKS,
});
const build = step({
  mode: 'concurrent',
  sql: ['CREATE INDEX CONCURRENTLY t_a ON public.t (a)'],
  makes: ['public.t_a'],
  locks: [{ relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' }],
});
const hands = step({
  mode: 'transaction',
  phase: 'partitions',
  address: 'partitions.public.t',
  sql: ['CREATE TABLE public.t_1 (LIKE public.t)', 'ALTER TABLE public.t SET (fillfactor = 90)'],
  makes: ['public.t_1'],
  locks: LOCKS,
  calls: { tables: ['public.t'], parts: [] },
});

const SWAP = 'ALTER TABLE t RENAME TO was; CREATE TABLE t (a int, b text)';
const role = (): string => `other_${process.pid}`;

const OPTIONS =
  "SELECT reloptions FROM pg_class WHERE relname IN ('t', 'was') AND reloptions <> '{}'";

test.each([
  ['one statement', set],
  ['several', several],
])(
  'a table that took the place of the one that was planned for stays as it is: %s',
  async (_how, one) => {
    const it = await bench();
    expect(await meanwhile(it, SWAP, one)).toMatchObject(
      changed(/another table|no longer the one/),
    );
    expect((await it.client.query(OPTIONS)).rows).toEqual([]);
  },
);

test.each([
  ['one statement', set],
  ['several', several],
])('nor is one worked on that was given away: %s', async (_how, one) => {
  const it = await bench();
  await it.client.query(`CREATE ROLE ${role()}`);
  const given = `ALTER TABLE t OWNER TO ${role()}`;
  expect(await meanwhile(it, given, one)).toMatchObject(changed(/belongs to another role/));
  expect((await it.client.query(OPTIONS)).rows).toEqual([]);
  await it.client.query(`DROP OWNED BY ${role()} CASCADE; DROP ROLE ${role()}`);
});

test.each([
  ['a right that was taken back', 'GRANT SELECT ON t TO public', 'REVOKE SELECT ON t FROM public'],
  ['row security', '', 'ALTER TABLE t ENABLE ROW LEVEL SECURITY'],
  ['a policy', '', 'CREATE POLICY p ON t USING (false)'],
  ['a right on a column', 'GRANT SELECT (a) ON t TO public', 'REVOKE SELECT (a) ON t FROM public'],
  ['a publication', '', 'CREATE PUBLICATION p FOR TABLE t'],
])('what hands rights on is not done by those of before: %s', async (_what, before, since) => {
  const it = await bench();
  await it.client.query(before);
  const locked = `LOCK TABLE t IN SHARE MODE; ${since}`;
  expect(await meanwhile(it, locked, hands)).toMatchObject(
    changed(/^since the plan was made, privileges/),
  );
  expect((await it.client.query("SELECT FROM pg_class WHERE relname = 't_1'")).rowCount).toBe(0);
});

test('rights are nothing to a step that hands none on', async () => {
  const it = await bench();
  const since = 'LOCK TABLE t IN SHARE MODE; GRANT SELECT ON t TO public';
  expect(await meanwhile(it, since, set)).toMatchObject({ outcome: 'done' });
});

test.each([set, several, build])('what a table was before the plan counts: $sql', async (one) => {
  const it = await bench();
  const was = { oid: 1, owner: 1, rights: '' };
  const applied = it.apply({ steps: [one] }, { tables: new Map([['public.t', was]]) });
  expect(await applied).toMatchObject(changed(/another table/));
});

const INDEXES =
  'CREATE INDEX one ON t (a); CREATE UNIQUE INDEX two ON t (a); CREATE INDEX one_dbopt_new ON t (b)';
const HANDS = 'ALTER INDEX one RENAME TO away; ALTER INDEX two RENAME TO one';
const index = (sql: readonly string[], names: readonly string[], more: Partial<Step> = {}) =>
  step({
    ...{ mode: 'transaction', address: 'index.public.one', sql },
    locks: names.map((name) => ({ relation: `public.${name}`, mode: 'SHARE UPDATE EXCLUSIVE' })),
    ...more,
  });
const swap = index(
  [
    'ALTER INDEX public.one RENAME TO one_dbopt_old',
    'ALTER INDEX public.one_dbopt_new RENAME TO one',
  ],
  ['one', 'one_dbopt_new'],
);
const names = async ({ client }: Bench) =>
  (
    await client.query(
      "SELECT array_agg(relname::text ORDER BY relname) AS all FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'i'",
    )
  ).rows[0]?.all;

test.each([
  ['swapped', swap],
  ['dropped', index(['DROP INDEX public.one'], ['one'])],
])('an index that took the name of another is not %s for it', async (_what, one) => {
  const it = await bench();
  await it.client.query(INDEXES);
  expect(await meanwhile(it, HANDS, one)).toMatchObject(
    changed(/public.one is called public.away/),
  );
  expect(await names(it)).toEqual(['away', 'one', 'one_dbopt_new']);
});

test('where it was dropped, since a drop beside others keeps no name, that is told', async () => {
  const it = await bench();
  await it.client.query(INDEXES);
  const drop = index(['DROP INDEX CONCURRENTLY public.one'], ['t', 'one'], { mode: 'concurrent' });
  expect(await meanwhile(it, HANDS, drop)).toMatchObject(
    changed(/public.one is called public.away/),
  );
  expect(await names(it)).toEqual(['away', 'one_dbopt_new']);
});

test('what is ours to do is done', async () => {
  const it = await bench();
  await it.client.query(INDEXES);
  const drop = index(['DROP INDEX CONCURRENTLY public.one_dbopt_old'], ['t', 'one_dbopt_old'], {
    mode: 'concurrent',
  });
  expect(await it.apply({ steps: [swap, drop] }, { parallelism: 1 })).toMatchObject({
    outcome: 'done',
  });
  expect(await names(it)).toEqual(['one', 'two']);
});

test('a name that the step itself gives is none of another', async () => {
  const it = await bench();
  await it.client.query(INDEXES);
  const rename = index(['ALTER INDEX public.one RENAME TO "An other"'], ['one']);
  expect(await it.apply({ steps: [rename] })).toMatchObject({ outcome: 'done' });
  expect(await names(it)).toContain('An other');
});
