import { afterAll, beforeAll } from 'vitest';
import { codeOf, readOwnerCode } from '../../src/postgres/index.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

export type Parts = readonly ('checks' | 'defaults' | 'values' | 'triggers' | 'folds')[];

/** A database with a table of mallory's, sequences of hers and of tom's, and what reads as SQL what a trigger gives it. */
export function malloryScene() {
  let db: OwnDatabase;
  let major = 0;

  beforeAll(async () => {
    db = await ownDatabase();
    const { rows } = await db.client.query<{ major: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS major",
    );
    major = rows[0]?.major ?? 0;
    await db.client.query(`CREATE SCHEMA ext; CREATE EXTENSION refint SCHEMA ext; CREATE EXTENSION autoinc SCHEMA ext; GRANT USAGE ON SCHEMA ext TO PUBLIC; CREATE ROLE mallory; CREATE ROLE tom; CREATE SCHEMA app AUTHORIZATION mallory; CREATE SCHEMA shop AUTHORIZATION tom;
    SET ROLE tom; CREATE SEQUENCE shop.theirs; CREATE SEQUENCE shop.shared; GRANT USAGE ON SEQUENCE shop.shared TO mallory; RESET ROLE;
    SET ROLE mallory; CREATE TABLE app.t (id bigserial, n bigint GENERATED ALWAYS AS IDENTITY, v text); CREATE SEQUENCE app.own; RESET ROLE`);
  });
  afterAll(() => db.drop());

  /** What is said of mallory's table, and of definitions of a design, once she has run this. */
  async function told(parts: Parts, sql: string, definitions: readonly string[] = []) {
    const { client } = db;
    await client.query('BEGIN');
    try {
      const { rows } = await client.query<{ theirs: string; shared: string; own: string }>(
        "SELECT 'shop.theirs'::regclass::oid::text AS theirs, 'shop.shared'::regclass::oid::text AS shared, 'app.own'::regclass::oid::text AS own",
      );
      const filled = Object.entries(rows[0] ?? {}).reduce(
        (text, [name, oid]) => text.replaceAll(`$${name}`, `'${oid}'::regclass`),
        sql,
      );
      await client.query(`SET LOCAL ROLE mallory; ${filled}; RESET ROLE`);
      const calls = { tables: ['app.t'], definitions, parts };
      return codeOf(await readOwnerCode(client, calls), calls).join('\n');
    } finally {
      await client.query('ROLLBACK');
    }
  }

  return { told, major: () => major };
}
