import { existsSync } from 'node:fs';
import type { TestContext } from 'vitest';
import { indexCandidates, wantedOf } from '../../../src/explain/proposals/index.ts';
import { levelsOf } from '../../../src/explain/rules/index.ts';
import type { TrialRequest } from '../../../src/model/index.ts';
import {
  readStatementTables,
  tryIndexes,
  tryStatistics,
} from '../../../src/postgres/explain/index.ts';
import { lit, loadParser, parseStatement, sql } from '../../../src/postgres/index.ts';
import { readOffered, runTrials } from '../../../src/postgres/observe/index.ts';
import { connect as session } from '../../../src/postgres/session/connect.ts';
import { connect } from '../../support/connect.ts';
import { observeDatabase } from '../../support/observe/scene.ts';
import { canary, WRITER } from './canary.ts';

const PASSWORD = 'for tests only';

/** A database with tables of somebody else's, whose function leaves a file where it runs as anybody but him: a
 *  transaction that only reads may write one too. */
export async function scene(t: TestContext, tables: string) {
  const it = await canary(t);
  const proof = `/tmp/dbopt-look-${Math.random().toString(36).slice(2)}`;
  await it.client.query(`ALTER ROLE ${WRITER} LOGIN PASSWORD '${PASSWORD}'`);
  const file = lit(proof).text;
  await it.asWriter(`
    CREATE FUNCTION app.write() RETURNS void LANGUAGE plpgsql AS $write$
    BEGIN EXECUTE 'COPY (SELECT current_user) TO ' || quote_literal(${file}); END $write$;
    CREATE FUNCTION app.burn(anyelement) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE AS $burn$
    BEGIN
      IF current_user <> '${WRITER}' THEN EXECUTE 'SELECT app.write()'; END IF;
      RETURN $1;
    END $burn$;
    CREATE FUNCTION app.burns(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM app.burn($1); RETURN true; END';
    ${tables}`);
  const own = new URL(it.url);
  own.username = WRITER;
  own.password = PASSWORD;
  return { ...it, own: own.href, burnt: () => existsSync(proof) };
}

/** Its owner has the table to himself, makes something of it, and lets go when somebody waits. */
export async function meanwhile<T>(
  own: string,
  table: string,
  made: string,
  work: () => Promise<T>,
) {
  const client = await connect({ url: own, applicationName: 'mallory' });
  await client.query(`BEGIN; LOCK ONLY ${table} IN ACCESS EXCLUSIVE MODE; ${made}`);
  const waits = sql`
DO $$ BEGIN
  FOR i IN 1 .. 20000 LOOP
    IF EXISTS (SELECT FROM pg_locks WHERE relation = ${lit(table)}::regclass AND NOT granted) THEN RETURN; END IF;
    PERFORM pg_sleep(0.002);
  END LOOP;
  RAISE 'nobody waited';
END $$; COMMIT`;
  try {
    const [result] = await Promise.all([work(), client.query(waits.text)]);
    return result;
  } finally {
    await client.end();
  }
}

export const EVIL = (table: string) => `CREATE INDEX evil ON ${table} (id) WHERE app.burn(9) = 9`;

export const DOCS = `
  CREATE TABLE app.d (id int, x int, doc jsonb, note text);
  INSERT INTO app.d SELECT i, i % 1000, jsonb_build_object('a_long_name', i), repeat('x', 50) FROM generate_series(1, 20000) i;
  CREATE INDEX d_id ON app.d (id); ANALYZE app.d;`;

export async function withSession<T>(
  url: string,
  work: (client: Awaited<ReturnType<typeof session>>) => Promise<T>,
) {
  const client = await session({ url, applicationName: 'dbopt trial' });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const tablesOf = async (url: string) => (await observeDatabase(url)).evidence.tables;

export async function tried(
  url: string,
  requests: (oid: number, index: number) => readonly TrialRequest[],
) {
  const tables = await tablesOf(url);
  const table = tables.find(({ name }) => name === 'd');
  const asked = requests(table?.oid ?? 0, table?.indexes[0]?.oid ?? 0);
  return withSession(url, async (client) =>
    runTrials(client, await readOffered(client), tables, asked, new Map(), {
      ...{ seed: 1, maxTime: 60_000, maxBytes: 2 ** 28, temporary: true },
    }),
  );
}

export async function explained(url: string, work: 'index' | 'statistics') {
  await loadParser();
  const text = 'SELECT * FROM app.d WHERE x = 5';
  const parsed = parseStatement(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const budget = { seed: 1, maxTime: 60_000, maxBytes: 2 ** 28 };
  return withSession(url, async (client) => {
    const offered = await readOffered(client);
    const tables = await readStatementTables(client, parsed.statement, ['pg_catalog', 'app']);
    const [table] = tables;
    if (table === undefined) throw new Error('no table');
    if (work === 'statistics') {
      const elements = ['id', 'x'].map((name) => ({ sql: name, column: name }));
      return tryStatistics(client, offered, { table, of: 'where', elements }, budget);
    }
    const candidates = indexCandidates(wantedOf(levelsOf(parsed.statement, tables)));
    const asked = { text, statement: parsed.statement, tables, parameters: [], ofOthers: false };
    return tryIndexes(client, offered, asked, candidates, budget);
  });
}
