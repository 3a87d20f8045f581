import { sql } from '../sql/quote.ts';
import { CLASS, PROC } from './bodies.ts';
import { makers, OTHERS, SOME, THINGS } from './owner-code-things.ts';

/*
 * An extension that needs no superuser belongs to whoever installed it, with its functions and tables: they may be
 * replaced, given triggers or rules, and stay members. Of an extension that a superuser installed some may have been given
 * to others. So it is by its owner that a function is trusted, not by being an extension's. While pg_partman works it looks for
 * all names in its own schema and pg_jobmon's first, and in pg_catalog after that: whatever is there counts.
 */

/** $1: names of extensions. Who lacks this role's rights and owns something there that a call may run: a function, a
 *  table, the function of a trigger; a function that has the name of one, which may fit a call better; or whatever else may be
 *  found by a name. */
export const EXTENSIONS = sql`
WITH ${OTHERS}, ${THINGS},
extension AS (SELECT e.oid, e.extname, e.extnamespace FROM pg_catalog.pg_extension e WHERE e.extname = ANY ($1::text[])),
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
    JOIN pg_catalog.pg_proc p ON p.oid = g.tgfoid),
place AS (
  SELECT e.extname, n.oid, n.nspname, n.nspowner, n.nspacl FROM extension e JOIN pg_catalog.pg_extension x ON x.oid = e.oid OR e.extname = 'pg_partman' AND x.extname = 'pg_jobmon'
    JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace AND n.nspname <> 'pg_catalog'),
told AS (
  SELECT h.extname, h.writer, pg_catalog.format('runs %s of %I', pg_catalog.string_agg(h.what, ' and ' ORDER BY h.what), o.name) AS does
    FROM held h JOIN others o ON o.oid = h.writer GROUP BY h.extname, h.writer, o.name),
found AS (
  SELECT p.extname, o.oid AS writer, pg_catalog.format('runs what %s may make in schema %I', COALESCE(pg_catalog.quote_ident(o.name), 'everybody'), p.nspname) AS does
    FROM place p ${makers()} WHERE g.role = 0 OR o.oid IS NOT NULL
  UNION ALL
  SELECT p.extname, o.oid, pg_catalog.format('runs %s of %I', ${SOME(sql`t.label`)}, o.name) FROM place p JOIN things t ON t.schema = p.oid JOIN others o ON o.oid = t.owner
   WHERE NOT pg_catalog.has_schema_privilege(o.oid, p.oid, 'CREATE') AND (t.called
      OR EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = 11 AND c.relname = t.name) OR EXISTS (SELECT FROM pg_catalog.pg_type y WHERE y.typnamespace = 11 AND y.typname = t.name))
   GROUP BY p.extname, o.oid, o.name)
SELECT t.extname AS at, 'extensions' AS part, pg_catalog.format('extension %I %s with the rights of %I', t.extname, t.does, CURRENT_USER) AS message
  FROM (SELECT * FROM told UNION ALL
        -- Of whom more has been told, this is nothing new.
        SELECT * FROM found f WHERE NOT EXISTS (SELECT FROM told t WHERE t.extname = f.extname AND t.writer = f.writer)) AS t
 ORDER BY 1, 3`;
