import { list, regclass, type Sql, sql } from '../sql/quote.ts';
import type { Cannot } from './cannot.ts';

/*
 * A question about all tables waits for none: a table that somebody has to himself is told of without what only he could
 * see now. Its size would be waited for, and each text that the server makes of an expression for the relations in it.
 */

/** Relations that somebody has to himself, or is about to. */
export const LOCKED: Sql = sql`ARRAY(
  SELECT l.relation FROM pg_catalog.pg_locks l
   WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock'
     AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))`;

type Texted = 'pg_class' | 'pg_proc' | 'pg_rewrite' | 'pg_statistic_ext';

/** What of a catalog refers to such a relation, by oid: directly, as a view does that reads it, or by its row type, of
 *  which the server looks up the columns. What refers to that in turn is no matter: views in views stay names. */
export const behindLocks = (catalog: Texted): Sql => sql`ARRAY(
  WITH RECURSIVE behind (classid, objid, locked) AS (
    SELECT ${regclass('pg_class')}::pg_catalog.oid, r, true FROM pg_catalog.unnest(${LOCKED}) AS r
    UNION
    SELECT d.classid, d.objid, false FROM behind b
      JOIN pg_catalog.pg_depend d ON d.refclassid = b.classid AND d.refobjid = b.objid
     WHERE b.locked OR b.classid IN (${list([regclass('pg_type'), regclass('pg_proc')])})
        OR b.classid = ${regclass('pg_class')} AND (SELECT c.relkind FROM pg_catalog.pg_class c WHERE c.oid = b.objid) = 'c')
  SELECT objid FROM behind WHERE classid = ${regclass(catalog)})`;

/** Tells once of texts of some sort that are left out for it; nothing of none. */
export function tellBehind(cannot: Cannot, what: string, count: number): void {
  if (count === 0) return;
  const why = `${count} of them refer to tables that somebody has locked to himself`;
  const needs = 'observe again when they are free';
  cannot.add({ what, relation: null, code: 'locked', why, needs });
}
