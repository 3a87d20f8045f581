import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Round } from '../../src/model/index.ts';
import { databaseStore } from '../../src/state/index.ts';
import { reading } from '../support/evidence/build.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

export const ROUND: Round = {
  ...{ id: 'r', mode: 'report', by: 'test', startedAt: '2030-01-01T00:00:00Z', endedAt: null },
  ...{ marks: [], change: null, passed: [], before: [], after: [], verdict: null, undo: null },
  ...{ checks: { before: null, after: null }, outcome: null, why: '', branch: null, seen: false },
};

/** A server of the test file's own, with mallory, who has a schema, and somebody who may monitor; no state yet. */
export function grantsScene() {
  let db: OwnDatabase;
  let major = 0;

  beforeAll(async () => {
    db = await ownDatabase();
    await db.client.query(
      'CREATE ROLE mallory; CREATE ROLE reader; GRANT pg_monitor TO reader; CREATE SCHEMA mal AUTHORIZATION mallory',
    );
    const version = "SELECT current_setting('server_version_num')::int / 10000 AS major";
    major = (await db.client.query<{ major: number }>(version)).rows[0]?.major ?? 0;
  });
  afterAll(() => db.drop());
  beforeEach(async () => {
    await db.client.query('DROP SCHEMA IF EXISTS dbopt CASCADE');
  });

  const store = () => databaseStore(db.client, 'dbopt');

  /** A state with all tables that there may be. */
  async function whole() {
    await store().prepare();
    await store().keepRound(ROUND);
    expect(await store().keepReading(reading(ROUND.startedAt))).toBe(true);
    expect(await store().keepVerdicts({ at: ROUND.startedAt, checks: [] })).toBe(true);
  }

  /** Who else has what on the relations of the state, without what is to be read. */
  async function given(): Promise<readonly string[]> {
    const { rows } = await db.client.query<{ what: string }>(`
    SELECT concat(a.grantee::regrole, ' ', a.privilege_type, ' ', c.relname) AS what
      FROM pg_class c, aclexplode(c.relacl) a
     WHERE c.relnamespace = 'dbopt'::regnamespace AND a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
    UNION ALL
    SELECT concat(a.grantee::regrole, ' ', a.privilege_type) FROM pg_namespace n, aclexplode(n.nspacl) a
     WHERE n.nspname = 'dbopt' AND a.grantee <> n.nspowner AND a.privilege_type <> 'USAGE'
     ORDER BY 1`);
    return rows.map(({ what }) => what);
  }

  return { client: () => db.client, major: () => major, store, whole, given };
}
