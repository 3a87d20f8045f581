import { createHash } from 'node:crypto';
import { lit, sql } from '../sql/quote.ts';
import type { Client } from './connect.ts';

/** Proof that this process is the one that may change the database; lost with its connection. */
export interface HeldLock {
  readonly client: Client;
  /** Backend that holds it. */
  readonly pid: number;
  /** Second key of the advisory locks, see `keyOf`. */
  readonly key: number;
}

// Session advisory locks with two keys, which pg_locks shows as (classid, objid) and objsubid 2.
/** First key, 'dbop' in ASCII: the one that may change the database. */
export const RUN = 0x64626f70;
/** First key, 'dbow' in ASCII: the sessions that work for a run, shared. */
export const WORKER = 0x64626f77;
/** First key, 'dbob' in ASCII: the sessions that hold a lock beside a worker, shared. They end with what they are beside. */
export const BESIDE = 0x64626f62;
/** First key, 'dbor' in ASCII: a run of the journal that is at work; the second key is that of its id. */
const AT_WORK = 0x64626f72;

/** Second key: the first 31 bits of SHA-256 over the name of the state's schema, or the id of a run. */
export const keyOf = (name: string): number =>
  createHash('sha256').update(name).digest().readUInt32BE() >>> 1;

/** The sessions of any apply in this database, whichever its state. */
export const APPLY_SESSIONS = sql`
  SELECT l.pid FROM pg_catalog.pg_locks l
   WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.granted
     AND l.pid IS NOT NULL AND l.classid IN (${lit(RUN)}, ${lit(WORKER)}, ${lit(BESIDE)})
     AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())`;

/** Backends that hold a mark in this database; those of prepared transactions have none. */
export async function holders(client: Client, first: number, second: number): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(HOLDERS.text, [first, second]);
  return rows.map((row) => row.pid);
}

const HOLDERS = sql`
  SELECT l.pid FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database()
  WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objid = $2 AND l.objsubid = 2 AND l.granted
    AND l.pid IS NOT NULL`;

/** Whether a lock is still held by its session ($1) under its key ($2), as an expression: for another connection than
 *  the lock's own. */
export const IS_HELD = sql`EXISTS (
  SELECT FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database()
  WHERE l.locktype = 'advisory' AND l.classid = ${lit(RUN)} AND l.objid = $2::pg_catalog.oid AND l.objsubid = 2
    AND l.granted AND l.pid = $1)`;

/** Backends marked by `joinRun`. */
export const workers = (observer: Client, lock: HeldLock): Promise<number[]> =>
  holders(observer, WORKER, lock.key);

/** Backends of an apply on this state: those that work for it, and those beside them. */
export async function applySessions(client: Client, schema: string): Promise<readonly number[]> {
  const key = keyOf(schema);
  return [...(await holders(client, WORKER, key)), ...(await holders(client, BESIDE, key))];
}

/** Marks a run of the journal as at work, as long as the lock is held: an open run without its mark died. */
export async function markRun({ client }: HeldLock, run: string): Promise<void> {
  const query = sql`SELECT pg_catalog.pg_advisory_lock($1, $2)`;
  await client.query(query.text, [AT_WORK, keyOf(run)]);
}

export async function unmarkRun({ client }: HeldLock, run: string): Promise<void> {
  const query = sql`SELECT pg_catalog.pg_advisory_unlock($1, $2)`;
  await client.query(query.text, [AT_WORK, keyOf(run)]);
}

/** Of runs of the journal those that are at work. Null: this is a standby, which does not see the locks of its primary. */
export async function runsAtWork(
  client: Client,
  runs: readonly string[],
): Promise<readonly string[] | null> {
  const query = sql`
    SELECT pg_catalog.pg_is_in_recovery() AS recovers, ARRAY(
      SELECT l.objid::pg_catalog.int8 FROM pg_catalog.pg_locks l
      JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database()
      WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objsubid = 2 AND l.granted) AS keys`;
  type Row = { recovers: boolean; keys: string[] };
  const { rows } = await client.query<Row>(query.text, [AT_WORK]);
  if (rows[0]?.recovers !== false) return null;
  const marked = new Set(rows[0].keys.map(Number));
  return runs.filter((run) => marked.has(keyOf(run)));
}
