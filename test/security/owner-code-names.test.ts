import { expect, test, vi } from 'vitest';
import { APPLY, design, LOG, log, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

/** What is harmless, or not there, at the time of the look, and what the server works out of keys and casts by itself. */
const MEMBERS: readonly (readonly [name: string, sql: string, design: string])[] = [
  [
    'the attach of an index of a table whose partition key has a constant call',
    log("(id + length(app.evil(''::text)))", false),
    design('app.log: { indexes: { i: { on: [v] } } }'),
  ],
  [
    'a trigger on a table whose partition key has a constant call',
    log("(id + length(app.evil(''::text)))", false, 'ALTER TABLE app.log ADD payload jsonb;'),
    design(
      `app.log: { promote: { land: { from: "payload ->> 'country'", type: text, by: trigger } } }`,
    ),
  ],
  [
    'the attach of an index with a cast of a constant by a function',
    `CREATE TYPE app.boxed AS (x int);
     CREATE FUNCTION app.box(int) RETURNS app.boxed LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN ROW($1); END';
     CREATE CAST (int AS app.boxed) WITH FUNCTION app.box(int); ${log('id', false)}`,
    design(`app.log: { indexes: { i: { on: [id], where: "(5::app.boxed) IS NOT NULL" } } }`),
  ],
  [
    'a constant of an array of an enum, whose name somebody may give to a domain',
    "CREATE TYPE app.mood AS ENUM ('sad', 'happy'); ALTER TABLE app.t ADD moods app.mood[]",
    design(`app.t: { indexes: { i: { on: [id], where: "moods = '{happy}'" } } }`),
  ],
  [
    'a constant of a composite type',
    'CREATE TYPE app.pair AS (a int, b int); ALTER TABLE app.t ADD pair app.pair',
    design(`app.t: { statistics: { s: { kinds: [mcv], on: [id, "(pair = '(1,2)')"] } } }`),
  ],
  [
    'an attach by a key of a domain that has no check yet',
    `CREATE DOMAIN app.n AS bigint; ${log('id', false).replace('bigint', 'app.n')}`,
    LOG,
  ],
  [
    'a fill by a key of a domain of a domain that has no check yet',
    `CREATE DOMAIN app.m AS bigint; CREATE DOMAIN app.n AS app.m; ${log('id', true).replace('bigint', 'app.n')}`,
    LOG,
  ],
  [
    'the type of the column itself, which has no check yet',
    'CREATE DOMAIN app.d AS text',
    promote('trigger', 'app.d'),
  ],
];

test.for(MEMBERS)('%s: it asks, and not as the owner', async ([, sql, text], t) => {
  const { run, sang, own } = await stage(t, sql, text);
  const planned = await run(['plan']);
  expect(planned.stdout).toMatch(/owner-code/);
  const applied = await run(APPLY);
  expect([applied.code, applied.stderr]).toEqual([
    1,
    expect.stringContaining('--allow owner-code'),
  ]);
  expect(await sang()).toBe(false);
  expect((await run(['plan'], own)).stdout).not.toMatch(/owner-code/);
  const done = await run(APPLY, own);
  expect([done.code, done.code === 0 ? '' : done.stderr]).toEqual([0, '']);
});

test('what came while a statement waited is seen before the next one', async (t) => {
  const { run, url, own, sang } = await stage(
    t,
    `CREATE SCHEMA later; CREATE DOMAIN later.n AS bigint CHECK (app.evil_check(VALUE));
     ${log('id', false)}; ${log('id', false).replaceAll('app.', 'later.').replace('bigint', 'later.n')}`,
    LOG,
  );
  // The name of the first partition to come: making it waits for this transaction.
  const holder = await opened(t, own);
  await holder.query('BEGIN; CREATE TABLE app.log_p100 ()');
  const applying = run(APPLY);
  await waiting(await opened(t, url), 'transactionid');
  const other = await opened(t, own);
  await other.query('BEGIN; ALTER SCHEMA app RENAME TO before; ALTER SCHEMA later RENAME TO app');
  await other.query('COMMIT');
  await holder.query('ROLLBACK');
  const { code, stderr } = await applying;
  expect([code, stderr]).toEqual([3, expect.stringContaining('changed-outside')]);
  expect(await sang()).toBe(false);
});
