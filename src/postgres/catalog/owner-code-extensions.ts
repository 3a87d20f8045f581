import { sql } from '../sql/quote.ts';
import { CLASS, PROC } from './bodies.ts';

/*
 * An extension that needs no superuser belongs to whoever installed it, with its functions and tables: they may be
 * replaced, given triggers or rules, and stay members. Of an extension that a superuser installed some may have been given
 * to others. So it is by its owner that a function is trusted, not by being an extension's.
 */

/** $1: names of extensions. Who lacks this role's rights and owns something there that a call may run: a function, a
 *  table, the function of a trigger; or a function that has the name of one, which may fit a call better. */
export const EXTENSIONS = sql`
WITH extension AS (SELECT e.oid, e.extname, e.extnamespace FROM pg_catalog.pg_extension e WHERE e.extname = ANY ($1::text[])),
member AS (
  SELECT e.extname, e.extnamespace, d.classid, d.objid FROM extension e JOIN pg_catalog.pg_depend d
      ON d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid AND d.deptype = 'e'),
held AS (
  SELECT m.extname, 'functions' AS what, p.proowner AS writer FROM member m JOIN pg_catalog.pg_proc p ON m.classid = ${PROC} AND p.oid = m.objid
  UNION
  SELECT m.extname, 'functions', o.proowner FROM member m JOIN pg_catalog.pg_proc p ON m.classid = ${PROC} AND p.oid = m.objid
    JOIN pg_catalog.pg_proc o ON o.pronamespace = m.extnamespace AND o.proname = p.proname
  UNION
  SELECT m.extname, 'what is on tables', c.relowner FROM member m JOIN pg_catalog.pg_class c ON m.classid = ${CLASS} AND c.oid = m.objid
  UNION
  SELECT m.extname, 'triggers with functions', p.proowner FROM member m JOIN pg_catalog.pg_trigger g ON m.classid = ${CLASS} AND g.tgrelid = m.objid AND NOT g.tgisinternal
    JOIN pg_catalog.pg_proc p ON p.oid = g.tgfoid)
SELECT h.extname AS at, 'extensions' AS part, pg_catalog.format('extension %I runs %s of %I with the rights of %I', h.extname,
         pg_catalog.string_agg(h.what, ' and ' ORDER BY h.what), pg_catalog.pg_get_userbyid(h.writer), CURRENT_USER) AS message
  FROM held h WHERE NOT pg_catalog.pg_has_role(h.writer, CURRENT_USER, 'USAGE')
 GROUP BY h.extname, h.writer ORDER BY 1, 3`;
