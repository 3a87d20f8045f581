import { describe, expect, type TestContext, test, vi } from 'vitest';
import { openStore } from '../../src/operations/database.ts';
import { driftReport } from '../../src/operations/drift/report.ts';
import { planDatabase } from '../../src/operations/plan/plan.ts';
import { connect as connectPinned } from '../../src/postgres/index.ts';
import { databaseStore, type Store } from '../../src/state/index.ts';
import { connect } from '../support/connect.ts';
import { apply } from '../support/dbopt.ts';
import { withDesign } from '../support/design.ts';
import { reading } from '../support/evidence/build.ts';
import { roleUrl } from '../support/plan-role.ts';
import { meanwhile, scene, withSession } from './hostile/looking.ts';

vi.setConfig({ testTimeout: 240_000 });

/*
 * The state is the writer's. Whoever reads it has rights that he lacks: a superuser, or a role that is a member of his.
 */

const DESIGN = `
version: 1
policy: { allow: [index-build] }
tables: { app.s: { indexes: { s_n: { on: [n] } } } }
`;
const TABLE = 'CREATE TABLE app.s (id int PRIMARY KEY, n int)';
const AT = '2030-01-01T00:00:00Z';
const EVIL = (table: string) => `CREATE INDEX evil ON ${table} ((1)) WHERE app.burn(9) = 9`;

const READER = 'dbopt_test_member';

async function shared(t: TestContext) {
  const its = await scene(t, TABLE);
  await its.giveAway();
  await apply(its.own, DESIGN);
  const store = databaseStore(await opened(t, its.own), 'dbopt');
  await store.letLoop();
  await store.keepReading(reading(AT));
  await store.keepVerdicts({ at: AT, checks: [] });
  const rights = `CREATE ROLE ${READER} LOGIN; GRANT mallory, pg_write_server_files TO ${READER}`;
  const member = await roleUrl(its, READER, rights);
  return { ...its, member };
}

async function opened(t: TestContext, url: string) {
  const client = await connect({ url, applicationName: 'dbopt test' });
  t.onTestFinished(() => client.end());
  return client;
}

async function asDbopt(t: TestContext, url: string) {
  const client = await connectPinned({ url, applicationName: 'dbopt test' });
  t.onTestFinished(() => client.end());
  return client;
}

const untrusted = { diagnostics: [expect.objectContaining({ code: 'state-untrusted' })] };

const READS: readonly (readonly [string, string, (store: Store) => Promise<unknown>])[] = [
  ['load', 'state', (store) => store.load()],
  ['recall', 'resources', (store) => store.recall()],
  ['recall of some', 'steps', (store) => store.recall([{ schema: 'app', name: 's' }])],
  ['recall', 'runs', (store) => store.recall()],
  ['runs', 'runs', (store) => store.runs()],
  ['openRuns', 'runs', (store) => store.openRuns()],
  ['steps', 'steps', (store) => store.steps()],
  ['paces', 'steps', (store) => store.paces()],
  ['marked', 'steps', (store) => store.marked([''])],
  ['whose', 'state', (store) => store.whose()],
  ['archives', 'archives', (store) => store.archives()],
];

const OPTIONAL: typeof READS = [
  ['receipt', 'receipt', (store) => store.receipt()],
  ['receipt, by way of its state', 'state', (store) => store.receipt()],
  ['reading', 'reading', (store) => store.reading()],
  ['verdicts', 'verdicts', (store) => store.verdicts()],
  ['rounds', 'loop', (store) => store.rounds()],
  ['loopStop', 'loop_stop', (store) => store.loopStop()],
];

describe('what the owner of a state makes of a table while it is read', () => {
  test.for([
    ['a superuser', READS],
    ['a member', [...READS, ...OPTIONAL]],
  ] as const)('%s', async ([who, reads], t) => {
    const { own, url, member, burnt, asWriter } = await shared(t);
    const client = await opened(t, who === 'a member' ? member : url);
    for (const [name, table, read] of reads) {
      const at = `dbopt.${table}`;
      const store = databaseStore(client, 'dbopt', { reads: true });
      const told = await meanwhile(own, at, EVIL(at), () =>
        read(store).catch((error: unknown) => error),
      );
      if (OPTIONAL.some(([one]) => one === name) && !(told instanceof Error))
        expect(told ?? [], name).toEqual([]);
      else expect(told, name).toMatchObject(untrusted);
      expect(burnt(), name).toBe(false);
      await asWriter('DROP INDEX dbopt.evil');
      await expect(read(store), name).resolves.toBeDefined();
    }
  });

  test.for([
    ['plan', 'state'],
    ['plan', 'resources'],
    ['drift', 'steps'],
  ] as const)('%s, of %s', async ([command, table], t) => {
    const { own, url, burnt } = await shared(t);
    const at = `dbopt.${table}`;
    const read = () =>
      withDesign(DESIGN, {}, (design) =>
        withSession(url, async (client) => {
          const store = openStore(design, client, { reads: true });
          const told =
            command === 'plan'
              ? await planDatabase(client, design, store)
              : await driftReport(client, design, store);
          return told.diagnostics.map(({ code }) => code);
        }),
      );
    expect(await read()).toContain('state-untrusted');
    await expect(meanwhile<unknown>(own, at, EVIL(at), read)).rejects.toMatchObject(untrusted);
    expect(burnt()).toBe(false);
  });

  test('apply', async (t) => {
    const { own, member, burnt } = await shared(t);
    const applied = () => apply(member, DESIGN);
    expect((await applied()).outcome).toBe('done');
    const at = 'dbopt.resources';
    await expect(meanwhile<unknown>(own, at, EVIL(at), applied)).rejects.toMatchObject(untrusted);
    expect(burnt()).toBe(false);
  });

  test('statistics, and an index that is not committed yet', async (t) => {
    const { own, url, burnt, asWriter } = await shared(t);
    const store = databaseStore(await opened(t, url), 'dbopt', { reads: true });
    const made = 'CREATE STATISTICS app.evil ON id, (app.burn(1)) FROM dbopt.runs';
    const told = meanwhile<unknown>(own, 'dbopt.runs', made, () => store.runs());
    await expect(told).rejects.toMatchObject(untrusted);
    await asWriter('DROP STATISTICS app.evil');
    const owner = await opened(t, own);
    await owner.query(`BEGIN; ${EVIL('dbopt.runs')}`);
    const read = store.runs().catch((error: unknown) => error);
    setTimeout(() => void owner.query('COMMIT'), 500);
    expect(await read).toMatchObject(untrusted);
    expect(burnt()).toBe(false);
  });

  test('an owner at work makes nobody wait for ever, and is read when he is done', async (t) => {
    const { own, url } = await shared(t);
    const store = databaseStore(await opened(t, url), 'dbopt', { reads: true });
    const owner = await opened(t, own);
    await owner.query('BEGIN; ANALYZE dbopt.runs');
    const runs = store.runs();
    setTimeout(() => void owner.query('COMMIT'), 500);
    expect(await runs).toHaveLength(1);
  });
});

// To see whether what stands on a table is dbopt's own, the server opens those with defaults and checks.
test.for(['resources', 'state'])(
  'nobody holds a reader of a state up for longer than 30 s, and who does is told: %s',
  async (table, t) => {
    const { own, url } = await shared(t);
    const owner = await opened(t, own);
    const [ofOwner, client] = [await asDbopt(t, own), await asDbopt(t, url)];
    await owner.query(`BEGIN; LOCK TABLE dbopt.${table} IN ACCESS EXCLUSIVE MODE`);
    const locked = {
      diagnostics: [
        expect.objectContaining({
          code: 'table-locked',
          hint: expect.stringContaining(`dbopt.${table} by pid`),
        }),
      ],
    };
    const its = databaseStore(ofOwner, 'dbopt').load();
    const others = databaseStore(client, 'dbopt', { reads: true }).recall();
    await Promise.all([its, others].map((read) => expect(read).rejects.toMatchObject(locked)));
  },
);
