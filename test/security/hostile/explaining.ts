import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type Explained, explainStatement } from '../../../src/postgres/explain/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { type OwnDatabase, ownDatabase } from '../../support/own-server.ts';

/** Who owns the schema `mal`, and has no right beyond it. */
export const WRITER = 'explained_writer';
const FILE = 'explained_canary';

/** A database of its own for the tests of a file, in which code of the writer's writes a file of the server where it runs
 *  as anybody else: a rollback does not take that back, and READ ONLY lets it. */
export function explaining() {
  let own: OwnDatabase | undefined;
  const db = (): OwnDatabase => {
    if (own === undefined) throw new Error('there is no database yet');
    return own;
  };
  beforeAll(async () => {
    own = await ownDatabase();
    await own.client.query(`
    CREATE ROLE ${WRITER};
      CREATE EXTENSION tablefunc; CREATE EXTENSION hstore; CREATE EXTENSION pg_trgm; CREATE EXTENSION citext;
      CREATE SCHEMA mal AUTHORIZATION ${WRITER}; GRANT USAGE ON SCHEMA mal TO PUBLIC; SET ROLE ${WRITER};
      CREATE FUNCTION mal.evil() RETURNS int LANGUAGE plpgsql AS $$ BEGIN IF current_user <> '${WRITER}' THEN
        EXECUTE format('COPY (SELECT 1) TO %L', current_setting('data_directory') || '/${FILE}'); END IF; RETURN 1; END $$;
      CREATE FUNCTION mal.imm(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN EXECUTE 'SELECT mal' || '.evil()'; RETURN $1; END $$;
      CREATE FUNCTION mal.calls(int) RETURNS int LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN mal.evil(); END $$;
      CREATE FUNCTION mal.held(text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN mal.evil() = 1; END $$;
      CREATE FUNCTION mal.wrapped() RETURNS int LANGUAGE sql VOLATILE AS 'SELECT mal.imm(7)';
      CREATE TABLE mal.base (id int, y int);
      INSERT INTO mal.base SELECT g, g FROM generate_series(1, 100) g;
      RESET ROLE`);
  });
  afterAll(() => own?.drop());
  beforeEach(async () => {
    await db().client.query(
      `DO $$ BEGIN EXECUTE format('COPY (SELECT 1 WHERE false) TO %L', current_setting('data_directory') || '/${FILE}'); END $$`,
    );
  });
  return {
    get db() {
      return db();
    },
    /** As the writer. */
    make: (statements: string) =>
      db().client.query(`SET ROLE ${WRITER}; ${statements}; RESET ROLE`),
    async sang(): Promise<boolean> {
      const { rows } = await db().client.query<{ sang: boolean }>(
        `SELECT size > 0 AS sang FROM pg_stat_file('${FILE}')`,
      );
      return rows[0]?.sang === true;
    },
    async explained(text: string, ofOthers: boolean): Promise<Explained> {
      const client = await connect({ url: db().url, applicationName: 'dbopt explain' });
      try {
        return await explainStatement(client, text, { parameters: [], timeout: 20_000, ofOthers });
      } finally {
        await client.end();
      }
    },
  };
}

export type Explaining = ReturnType<typeof explaining>;

/** A range of a domain whose check is the writer's, and what may hold one. */
export const RANGE = `
  CREATE DOMAIN mal.pos AS int CHECK (mal.held(VALUE::text)); CREATE TYPE mal.span AS RANGE (subtype = mal.pos, multirange_type_name = mal.spans);
  CREATE DOMAIN mal.dspan AS mal.span; CREATE TYPE mal.pair AS (a mal.span, b int); CREATE TYPE mal.nested AS (p mal.pair[]);
  CREATE TABLE mal.bookings (id int, room mal.span, rooms mal.span[], d mal.dspan, c mal.pair, t text);
  CREATE VIEW mal.vv AS SELECT id FROM mal.bookings WHERE room && '[1,5)'`;

/** Nothing is planned, whoever chose the statement. A server that does not know its syntax refuses it too. */
export async function expectRefused(scene: Explaining, statement: string): Promise<void> {
  for (const ofOthers of [true, false]) {
    const answer = await scene.explained(statement, ofOthers).catch((error: Error) => error);
    const isSyntax = answer instanceof Error && /cannot be read|syntax error/.test(answer.message);
    const how = isSyntax ? 'nothing' : answer instanceof Error ? answer.message : answer.how;
    expect({ statement, how, sang: await scene.sang() }).toEqual({
      ...{ statement, how: 'nothing', sang: false },
    });
  }
}

/** What would have happened, had it been asked. */
export async function expectSings(scene: Explaining, statement: string): Promise<void> {
  const { client } = scene.db;
  await client.query('BEGIN READ ONLY');
  await client.query(`EXPLAIN ${statement}`).finally(() => client.query('ROLLBACK'));
  expect(await scene.sang()).toBe(true);
}
