import { afterAll, beforeAll } from 'vitest';
import { type Client, codeOf, readOwnerCode } from '../../src/postgres/index.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

/** A database where cube lies in schema m, and mallory may make nothing anywhere. */
export interface Scene {
  readonly db: OwnDatabase;
  readonly client: Client;
  /** In a transaction that is rolled back. */
  after<T>(change: string, work: () => Promise<T>): Promise<T>;
  told(calls: Calls): Promise<readonly string[]>;
}

export type Calls = Parameters<typeof codeOf>[1];

/** Set up before the tests of a file. */
export function extensionScene(): () => Scene {
  let db: OwnDatabase | undefined;
  beforeAll(async () => {
    db = await ownDatabase();
    await db.client.query(`CREATE ROLE mallory LOGIN; CREATE ROLE installer LOGIN;
    CREATE SCHEMA m; CREATE SCHEMA safe; CREATE EXTENSION cube SCHEMA m; GRANT USAGE ON SCHEMA m, safe TO PUBLIC;
    CREATE FUNCTION m.ours(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE safe.ours (id int)`);
  });
  afterAll(() => db?.drop());
  return () => {
    if (db === undefined) throw new Error('before it was set up');
    const { client } = db;
    return {
      ...{ db, client },
      async after(change, work) {
        await client.query('BEGIN');
        try {
          await client.query(change);
          return await work();
        } finally {
          await client.query('ROLLBACK');
        }
      },
      told: async (calls) => codeOf(await readOwnerCode(client, calls), calls),
    };
  };
}

/** Of earthdistance, which requires cube. */
export const script = (coming: { readonly [extension: string]: string } = {}) => ({
  ...{ tables: [], parts: [] },
  scripts: [{ extension: 'earthdistance', schema: 'safe', requires: ['cube'], coming }],
});

export const as = (role: string, statements: string) =>
  `SET LOCAL ROLE ${role}; ${statements}; RESET ROLE`;
export const once = (schema: string, statements: string) =>
  `GRANT CREATE ON SCHEMA ${schema} TO mallory; ${as('mallory', statements)}; REVOKE CREATE ON SCHEMA ${schema} FROM mallory`;
export const CUBE = `CREATE FUNCTION m.cube(int, int) RETURNS m.cube LANGUAGE sql AS 'SELECT NULL::m.cube'`;

export const RUNS =
  'the script of extension earthdistance runs with the rights of postgres, and finds';
export const THEIRS = 'of extension cube, which it requires';
