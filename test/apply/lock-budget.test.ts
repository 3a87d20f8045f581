import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Lock, LockMode } from '../../src/model/index.ts';
import { type Bench, bench, QUICK, step } from './bench.ts';

vi.setConfig({ testTimeout: 60_000 });

const LOCK_TIMEOUT = 1_000;
/** An attempt's time, a tenth more, and what a busy machine adds to any query. */
const MOST = LOCK_TIMEOUT * 1.1 + 250;
const policy = { ...QUICK, lockTimeout: LOCK_TIMEOUT, lockRetryFor: 20_000 };

async function partitioned({ client }: Bench, leaves: number): Promise<readonly string[]> {
  await client.query(`
    CREATE TABLE r (id int PRIMARY KEY);
    CREATE TABLE p (id int, v text, r int) PARTITION BY RANGE (id);
    INSERT INTO r VALUES (1)`);
  const names = Array.from({ length: leaves }, (_, i) => `public.p${i}`);
  const parts = names.map(
    (name, i) => `CREATE TABLE ${name} PARTITION OF p FOR VALUES FROM (${i}) TO (${i + 1})`,
  );
  await client.query(`${parts.join(';')}; INSERT INTO p SELECT generate_series(0, ${leaves - 1})`);
  return names;
}

/** Readers of one table each that end one after the other, each within the time of an attempt after the one before. */
async function staggered(it: Bench, tables: readonly string[], gap: number): Promise<void> {
  const readers = await Promise.all(tables.map(() => it.connect()));
  for (const [i, reader] of readers.entries()) {
    await reader.query(`BEGIN; SELECT FROM ONLY ${tables[i]} LIMIT 1`);
    void sleep(gap * (i + 1)).then(() => reader.query('COMMIT'));
  }
}

/** The longest that a short query of the application took while the work went on. */
async function longest(it: Bench, statement: string, work: Promise<unknown>): Promise<number> {
  const application = await it.connect();
  let most = 0;
  let over = false;
  void work.finally(() => {
    over = true;
  });
  while (!over) {
    const asked = performance.now();
    await application.query(statement);
    most = Math.max(most, performance.now() - asked);
    await sleep(10);
  }
  return most;
}

const locks = (mode: LockMode, ...relations: readonly string[]): readonly Lock[] =>
  relations.map((relation) => ({ relation, mode }));

test.each([12, 200])('an ALTER of a table with %i partitions is one attempt', async (leaves) => {
  const it = await bench();
  const names = await partitioned(it, leaves);
  await staggered(it, names.slice(0, 6), LOCK_TIMEOUT * 0.7);
  const add = step({
    mode: 'transaction',
    sql: ['ALTER TABLE public.p ADD COLUMN c int'],
    locks: locks('ACCESS EXCLUSIVE', 'public.p', ...names),
  });
  const applied = it.apply({ steps: [add] }, { policy });
  const read = `SELECT count(*) FROM p WHERE id = ${leaves - 1}`;
  expect(await longest(it, read, applied)).toBeLessThan(MOST);
  expect(await applied).toEqual({ outcome: 'done', diagnostics: [] });
  expect(it.events.some(({ type }) => type === 'step-waiting')).toBe(true);
});

test('so are statements about tables that a foreign key joins', async () => {
  const it = await bench();
  const [first = ''] = await partitioned(it, 1);
  await it.client.query('ALTER TABLE p0 ADD CONSTRAINT f FOREIGN KEY (r) REFERENCES r');
  await staggered(it, ['public.p0', 'public.r'], LOCK_TIMEOUT * 0.8);
  const drop = step({
    mode: 'transaction',
    sql: ['ALTER TABLE public.p0 DROP CONSTRAINT f'],
    locks: locks('ACCESS EXCLUSIVE', first, 'public.r'),
  });
  const applied = it.apply({ steps: [drop] }, { policy });
  expect(await longest(it, 'SELECT count(*) FROM p', applied)).toBeLessThan(MOST);
  expect(await applied).toMatchObject({ outcome: 'done' });
});

test('locks that no step names are counted together as well', async () => {
  const it = await bench();
  const names = await partitioned(it, 12);
  await staggered(it, names.slice(0, 6), LOCK_TIMEOUT * 0.7);
  const add = step({ mode: 'transaction', sql: ['ALTER TABLE public.p ADD COLUMN c int'] });
  const applied = it.apply({ steps: [add] }, { policy });
  const most = await longest(it, 'SELECT count(*) FROM p WHERE id = 11', applied);
  // Found out by looking, every tenth of the time.
  expect(most).toBeLessThan(MOST + LOCK_TIMEOUT * 0.2);
  expect(await applied).toMatchObject({ outcome: 'done' });
});

test('work that waits for nobody may take longer than an attempt at a lock', async () => {
  const it = await bench();
  const work = step({
    mode: 'transaction',
    sql: ['LOCK TABLE public.t', 'SELECT pg_catalog.pg_sleep(1.5)'],
    locks: locks('ACCESS EXCLUSIVE', 'public.t'),
  });
  const quick = { ...policy, lockTimeout: 300 };
  expect(await it.apply({ steps: [work] }, { policy: quick })).toMatchObject({ outcome: 'done' });
});

test('what the step makes, an index or a strange name in its locks is no reason to fail', async () => {
  const it = await bench();
  await it.client.query('CREATE TABLE "O""d" (a int); CREATE INDEX i ON "O""d" (a)');
  const alter = step({
    mode: 'transaction',
    sql: ['ALTER TABLE public."O""d" ADD COLUMN b int', 'CREATE TABLE public.made ()'],
    locks: locks('ACCESS EXCLUSIVE', 'public."O""d"', 'public.i', 'public.made', 'public.t'),
  });
  expect(await it.apply({ steps: [alter] })).toEqual({ outcome: 'done', diagnostics: [] });
});
