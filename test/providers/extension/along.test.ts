import { beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { dropping } from './dropping.ts';

let client: Client;
beforeEach(async () => {
  ({ client } = await freshDatabase());
});

/** What the step says that drops an extension. */
async function dropped(name: string, leaving: readonly string[] = []) {
  const [step] = await dropping(client, name, leaving);
  return {
    locks: step?.locks.map(({ relation }) => relation) ?? [],
    losses: step?.hazards.filter(({ code }) => code === 'data-loss').map((one) => one.message),
    waits: step?.hazards.filter(({ code }) => code === 'access-exclusive').length,
  };
}

const told = (names: string) => [`what others made to go with hstore goes: ${names}`];
const FUNCTION =
  'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$';
const TRIGGER = 'CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()';
const PARTITIONED = `CREATE TABLE t (a int) PARTITION BY RANGE (a); CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (9)`;

test.each<[string, string, string, readonly string[]]>([
  [
    'an index',
    'CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a); ALTER INDEX i DEPENDS ON EXTENSION hstore',
    'index public.i',
    ['public.i', 'public.t'],
  ],
  [
    'an index and its pieces on partitions',
    `${PARTITIONED}; CREATE INDEX i ON t (a); ALTER INDEX i DEPENDS ON EXTENSION hstore`,
    'index public.i',
    ['public.i', 'public.t', 'public.t1', 'public.t1_a_idx'],
  ],
  [
    'a trigger',
    `CREATE TABLE t (a int); ${FUNCTION}; ${TRIGGER}; ALTER TRIGGER g ON t DEPENDS ON EXTENSION hstore`,
    'trigger g on public.t',
    ['public.t'],
  ],
  [
    'a trigger and its pieces on partitions',
    `${PARTITIONED}; ${FUNCTION}; ${TRIGGER}; ALTER TRIGGER g ON t DEPENDS ON EXTENSION hstore`,
    'trigger g on public.t',
    ['public.t', 'public.t1'],
  ],
  [
    'a materialized view, and not its index as well',
    'CREATE MATERIALIZED VIEW m AS SELECT 1 AS a; CREATE INDEX i ON m (a); ALTER MATERIALIZED VIEW m DEPENDS ON EXTENSION hstore',
    'materialized view public.m',
    ['public.i', 'public.m'],
  ],
  [
    'functions',
    'CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$; ALTER FUNCTION f DEPENDS ON EXTENSION hstore',
    'function public.f(integer)',
    [],
  ],
  [
    'an operator class in a family of its own',
    'CREATE OPERATOR FAMILY odd USING btree; ALTER EXTENSION hstore ADD OPERATOR FAMILY odd USING btree; CREATE OPERATOR CLASS c FOR TYPE int USING btree FAMILY odd AS OPERATOR 1 <, FUNCTION 1 btint4cmp(int, int)',
    'operator class public.c USING btree',
    [],
  ],
])('the drop of an extension names what goes along: %s', async (_, made, names, locked) => {
  await client.query(`CREATE EXTENSION hstore; ${made}`);
  const { losses, locks, waits } = await dropped('hstore');
  expect(losses).toEqual(told(names));
  expect([...locks].sort()).toEqual(locked);
  expect(waits).toBe(locked.filter((name) => /\.[tm]1?$/.test(name)).length);
  await client.query('DROP EXTENSION hstore');
});

test('not an index that leaves by a step of its own', async () => {
  await client.query(`CREATE EXTENSION hstore; CREATE TABLE t (a int); CREATE INDEX i ON t (a);
    ALTER INDEX i DEPENDS ON EXTENSION hstore`);
  expect((await dropped('hstore', ['index.public.i'])).losses).toEqual([]);
});

test('the extensions of the server say nothing by themselves', async () => {
  const { rows } = await client.query<{ name: string }>(
    "SELECT name FROM pg_available_extensions WHERE name NOT IN ('plpgsql') ORDER BY 1",
  );
  const loud: string[] = [];
  let seen = 0;
  for (const { name } of rows) {
    const made = await client.query(`CREATE EXTENSION "${name}" CASCADE`).catch(() => null);
    if (made === null) continue;
    seen += 1;
    const { losses } = await dropped(name);
    loud.push(...(losses ?? []).filter((message) => message.startsWith('what others')));
    await client.query(`DROP EXTENSION "${name}" CASCADE`);
  }
  expect(loud).toEqual([]);
  expect(seen).toBeGreaterThan(20);
});
