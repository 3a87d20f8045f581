import type { RelationName } from '../model/index.ts';
import { isCancelled, lit, outOfTime, rel, type Sql, sql } from '../postgres/index.ts';
import type { Job } from './job.ts';

/** Takes the tables that the next statement locks, within the time of one attempt for all of them together: lock_timeout
 *  counts for each lock anew, and whoever is behind the first would wait for all the others. What is left of the time is
 *  the lock_timeout of what follows. `wanted` has the columns oid and mode, in the order in which they are taken. */
export async function takeTables({ client, policy }: Job, wanted: Sql): Promise<void> {
  const until = Date.now() + policy.lockTimeout;
  const left = () => Math.ceil(Math.max(until - Date.now(), policy.lockTimeout / 10));
  const { rows } = await client.query<Taken>(lockable(wanted).text);
  for (const { mode, ...table } of rows) {
    const limits = sql`SET LOCAL statement_timeout = ${lit(left())}; SET LOCAL lock_timeout = ${lit(left())}`;
    await client.query(limits.text);
    try {
      await client.query(sql`LOCK TABLE ONLY ${rel(table)} IN ${MODES[mode]} MODE`.text);
    } catch (error) {
      throw isCancelled(error) ? outOfTime(error) : error;
    }
  }
  await client.query(
    sql`SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = ${lit(left())}`.text,
  );
}

const MODES = {
  'SHARE UPDATE EXCLUSIVE': sql`SHARE UPDATE EXCLUSIVE`,
  'SHARE ROW EXCLUSIVE': sql`SHARE ROW EXCLUSIVE`,
  'ACCESS EXCLUSIVE': sql`ACCESS EXCLUSIVE`,
};

interface Taken extends RelationName {
  readonly mode: keyof typeof MODES;
}

/** One that this role may change, but not lock, waits for the statement itself. */
const lockable = (wanted: Sql): Sql => sql`
SELECT n.nspname::pg_catalog.text AS schema, c.relname::pg_catalog.text AS name, w.mode
  FROM (${wanted}) AS w
  JOIN pg_catalog.pg_class c ON c.oid = w.oid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND pg_catalog.has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE')
 ORDER BY w.place, c.oid`;

const oid = (table: Sql): Sql => sql`${lit(table.text)}::pg_catalog.regclass::pg_catalog.oid`;

/** What DROP TABLE locks: the triggers of its foreign keys are on the tables that these refer to. */
export const lockedByDrop = (table: Sql): Sql => sql`
  SELECT 1 AS place, ${oid(table)} AS oid, 'ACCESS EXCLUSIVE' AS mode
  UNION
  SELECT 2, k.confrelid, 'ACCESS EXCLUSIVE' FROM pg_catalog.pg_constraint k WHERE k.contype = 'f' AND k.conrelid = ${oid(table)}`;

/** What ATTACH PARTITION locks: the default partition may hold rows of it, and foreign keys go along. */
export const lockedByAttach = (parent: Sql, table: Sql): Sql => sql`
  SELECT 1 AS place, ${oid(parent)} AS oid, 'SHARE UPDATE EXCLUSIVE' AS mode
  UNION
  SELECT 2, p.partdefid, 'ACCESS EXCLUSIVE' FROM pg_catalog.pg_partitioned_table p WHERE p.partrelid = ${oid(parent)}
  UNION
  SELECT 3, ${oid(table)}, 'ACCESS EXCLUSIVE'
  UNION
  SELECT 4, CASE k.conrelid WHEN ${oid(parent)} THEN k.confrelid ELSE k.conrelid END, 'SHARE ROW EXCLUSIVE'
    FROM pg_catalog.pg_constraint k WHERE k.contype = 'f' AND ${oid(parent)} IN (k.conrelid, k.confrelid)`;
