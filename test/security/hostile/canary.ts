import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { ownDatabase } from '../../support/own-server.ts';

/** The one who writes the hostile part: owns a schema, its tables, and the database itself; no more. */
export const WRITER = 'mallory';

/** Called by every piece of hostile code. It tries to become somebody else, and tells who it runs as in ways that a
 *  rollback does not take back: a sequence for each of the two, and a file, which only a superuser can write. */
const CANARY = (file: string) => `
DO $$ BEGIN CREATE ROLE ${WRITER}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE SCHEMA canary;
CREATE SEQUENCE canary.as_writer;
CREATE SEQUENCE canary.as_other;
GRANT USAGE ON SCHEMA canary TO PUBLIC;
GRANT ALL ON ALL SEQUENCES IN SCHEMA canary TO PUBLIC;
CREATE FUNCTION canary.sing() RETURNS boolean LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $canary$
BEGIN
  BEGIN EXECUTE 'RESET SESSION AUTHORIZATION'; EXCEPTION WHEN OTHERS THEN NULL; END;
  BEGIN EXECUTE 'RESET ROLE'; EXCEPTION WHEN OTHERS THEN NULL; END;
  BEGIN EXECUTE 'SET ROLE ' || quote_ident(session_user); EXCEPTION WHEN OTHERS THEN NULL; END;
  IF current_user = '${WRITER}' THEN
    PERFORM nextval('canary.as_writer');
  ELSE
    PERFORM nextval('canary.as_other');
    BEGIN EXECUTE 'COPY (SELECT 1) TO ' || quote_literal('${file}'); EXCEPTION WHEN OTHERS THEN NULL; END;
  END IF;
  RETURN true;
END $canary$;
CREATE SCHEMA app AUTHORIZATION ${WRITER};
GRANT CREATE ON SCHEMA public TO ${WRITER};
SET ROLE ${WRITER};
CREATE FUNCTION app.evil(anyelement) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN $1; END';
CREATE FUNCTION app.evil_sql(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN canary.sing() THEN $1 END';
CREATE FUNCTION app.evil_check(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN canary.sing(); END';
CREATE FUNCTION app.evil_trigger() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM canary.sing(); RETURN coalesce(new, old); END';
CREATE TABLE app.t (id bigint PRIMARY KEY, v text, country text, payload jsonb, at timestamptz);
INSERT INTO app.t SELECT i, 'v' || i, 'DE', jsonb_build_object('country', 'DE', 'n', i), now() FROM generate_series(1, 300) i;
RESET ROLE`;

export interface Canary {
  readonly url: string;
  readonly client: Client;
  /** Runs SQL as the writer. */
  asWriter(sql: string): Promise<void>;
  /** As a superuser, who gives the database to the writer. */
  giveAway(): Promise<void>;
  /** Whether hostile code ran as anybody but its writer; forgets it. */
  sang(): Promise<boolean>;
}

/** A database with a canary in it, and somebody who may write to its schema `app`. */
export async function canary(t: TestContext): Promise<Canary> {
  const { url, client, drop } = await ownDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'dbopt-canary-'));
  t.onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  t.onTestFinished(drop);
  const file = join(folder, 'file');
  await client.query(CANARY(file));
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const name = rows[0]?.name ?? '';
  return {
    url,
    client,
    asWriter: async (sql) => {
      await client.query(`SET ROLE ${WRITER}`);
      try {
        await client.query(sql);
      } finally {
        await client.query('RESET ROLE');
      }
      // What runs while it is made, in a session that is not dbopt's, is no fault of dbopt's.
      await client.query('ALTER SEQUENCE canary.as_other RESTART');
      rmSync(file, { force: true });
    },
    giveAway: async () => {
      await client.query(`ALTER DATABASE "${name}" OWNER TO ${WRITER}`);
    },
    sang: async () => {
      const found = await client.query<{ called: boolean }>(
        'SELECT is_called AS called FROM canary.as_other',
      );
      const sang = found.rows[0]?.called === true || existsSync(file);
      await client.query('ALTER SEQUENCE canary.as_other RESTART');
      rmSync(file, { force: true });
      return sang;
    },
  };
}
