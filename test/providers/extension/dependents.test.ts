import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { dropping } from './dropping.ts';

let client: Client;
beforeEach(async () => {
  ({ client } = await freshDatabase());
});

describe('what needs an extension is named', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'columns',
      'CREATE TABLE t (a hstore, "B c" hstore[])',
      ['table column public.t."B c"', 'table column public.t.a'],
    ],
    [
      'a composite type',
      'CREATE TYPE pair AS (k text, h hstore)',
      ['composite type column public.pair.h'],
    ],
    [
      'a domain, and columns of it',
      'CREATE DOMAIN tags AS hstore; CREATE TABLE t (a tags, b tags[])',
      ['table column public.t.a', 'table column public.t.b', 'type public.tags'],
    ],
    [
      'a range type',
      'CREATE TYPE span AS RANGE (subtype = hstore, subtype_opclass = btree_hstore_ops); CREATE TABLE t (a span)',
      ['table column public.t.a', 'type public.span'],
    ],
    [
      'a function, and a view on it',
      'CREATE FUNCTION f(hstore) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$; CREATE VIEW v AS SELECT f(NULL)',
      ['function public.f(public.hstore)', 'view public.v'],
    ],
    [
      'a function with a body that is parsed',
      "CREATE FUNCTION g() RETURNS text BEGIN ATOMIC SELECT hstore('a', 'b')::text; END",
      ['function public.g()'],
    ],
    [
      'a procedure',
      'CREATE PROCEDURE p(a hstore) LANGUAGE sql AS $$ SELECT 1 $$',
      ['procedure public.p(public.hstore)'],
    ],
    [
      'an aggregate',
      'CREATE AGGREGATE merge(hstore) (sfunc = hs_concat, stype = hstore)',
      ['aggregate public.merge(public.hstore)'],
    ],
    [
      'views, one on the other',
      "CREATE VIEW v AS SELECT (hstore('a', 'b') -> 'a') AS a; CREATE MATERIALIZED VIEW m AS SELECT * FROM v",
      ['materialized view public.m', 'view public.v'],
    ],
    [
      'a default',
      "CREATE TABLE t (a text DEFAULT hstore('a', 'b')::text)",
      ['default value for public.t.a'],
    ],
    [
      'a check',
      "CREATE TABLE t (a text CONSTRAINT c CHECK (exist(a::hstore, 'k')))",
      ['table constraint c on public.t'],
    ],
    [
      'a cast',
      'CREATE FUNCTION f(hstore) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$; CREATE CAST (hstore AS int) WITH FUNCTION f(hstore)',
      ['cast (public.hstore AS integer)', 'function public.f(public.hstore)'],
    ],
    [
      'an operator class',
      'CREATE OPERATOR CLASS o FOR TYPE hstore USING hash AS OPERATOR 1 = (hstore, hstore), FUNCTION 1 hstore_hash(hstore)',
      ['operator class public.o USING hash'],
    ],
    [
      'indexes',
      "CREATE TABLE t (a text, h text); CREATE INDEX i ON t ((a::hstore -> 'k')); CREATE INDEX w ON t (a) WHERE exist(a::hstore, 'k')",
      ['index public.i', 'index public.w'],
    ],
    [
      'statistics',
      "CREATE TABLE t (a text); CREATE STATISTICS s ON (a::hstore -> 'k') FROM t",
      ['statistics object public.s'],
    ],
    [
      'a trigger',
      'CREATE TABLE t (a text); CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (exist(NEW.a::hstore, $$k$$)) EXECUTE FUNCTION suppress_redundant_updates_trigger()',
      ['trigger g on public.t'],
    ],
    [
      'a policy',
      "CREATE TABLE t (a text); CREATE POLICY p ON t USING (exist(a::hstore, 'k'))",
      ['policy p on public.t'],
    ],
    [
      'a partitioned table, once',
      'CREATE TABLE t (a hstore, n int) PARTITION BY LIST (n); CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1); CREATE INDEX i ON t USING gin (a)',
      ['table column public.t.a'],
    ],
  ])('%s', async (_, before, expected) => {
    await client.query(`CREATE EXTENSION hstore; ${before}`);
    const one = expected.length === 1 ? 'needs' : 'need';
    const message = `extension hstore cannot be dropped: ${expected.join(', ')} ${one} it`;
    await expect(dropping(client, 'hstore')).rejects.toThrow(message);
    await expect(client.query('DROP EXTENSION hstore')).rejects.toThrow(/other objects depend/);
  });

  test('an event trigger of its function', async () => {
    await client.query(`CREATE EXTENSION tcn; CREATE EXTENSION hstore;
      CREATE FUNCTION own() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
      ALTER EXTENSION hstore ADD FUNCTION own();
      CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION own();
      CREATE TABLE t (a int); CREATE TRIGGER g AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION triggered_change_notification()`);
    await expect(dropping(client, 'hstore')).rejects.toThrow(': event trigger watch needs it');
    await expect(dropping(client, 'tcn')).rejects.toThrow(': trigger g on public.t needs it');
  });

  test('a foreign key to a table of its own', async () => {
    await client.query(`CREATE EXTENSION hstore; CREATE TABLE own (a int PRIMARY KEY);
      ALTER EXTENSION hstore ADD TABLE own; CREATE TABLE t (a int CONSTRAINT k REFERENCES own)`);
    await expect(dropping(client, 'hstore')).rejects.toThrow(
      ': table constraint k on public.t needs it',
    );
  });

  test('an exclusion constraint, and not its index as well', async () => {
    await client.query(`CREATE EXTENSION btree_gist;
      CREATE TABLE t (a int, CONSTRAINT x EXCLUDE USING gist (a WITH =))`);
    await expect(dropping(client, 'btree_gist')).rejects.toThrow(
      ': table constraint x on public.t needs it',
    );
  });

  test('another extension, and what needs that', async () => {
    await client.query(`CREATE EXTENSION cube; CREATE EXTENSION earthdistance;
      CREATE TABLE t (a earth)`);
    await expect(dropping(client, 'cube')).rejects.toThrow(
      ': extension earthdistance, table column public.t.a need it',
    );
  });
});

test('its own parts are no reason: composite types, and tables with columns of them', async () => {
  await client.query(`CREATE EXTENSION hstore;
    CREATE TYPE dump AS (path int[], geom hstore); CREATE DOMAIN odd AS dump; CREATE TABLE own (a dump, b hstore[]);
    CREATE VIEW seen AS SELECT a FROM own;
    ALTER EXTENSION hstore ADD TYPE dump; ALTER EXTENSION hstore ADD DOMAIN odd;
    ALTER EXTENSION hstore ADD TABLE own; ALTER EXTENSION hstore ADD VIEW seen`);
  expect((await dropping(client, 'hstore')).flatMap(({ sql }) => sql)).toEqual([
    'DROP EXTENSION hstore',
  ]);
  await client.query('DROP EXTENSION hstore');
});

test('what leaves in the same plan is no reason', async () => {
  await client.query(`CREATE EXTENSION pg_trgm; CREATE TABLE t (a text);
    CREATE INDEX "I" ON t USING gin (a gin_trgm_ops);
    CREATE STATISTICS s ON (similarity(a, 'b')) FROM t`);
  const both = ': index public."I", statistics object public.s need it';
  await expect(dropping(client, 'pg_trgm')).rejects.toThrow(both);
  const [step] = await dropping(client, 'pg_trgm', ['index.public."I"', 'statistics.public.s']);
  expect(step?.sql).toEqual(['DROP EXTENSION pg_trgm']);
});
