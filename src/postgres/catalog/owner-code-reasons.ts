import { hasRights, ME } from '../sql/membership.ts';
import { type Sql, sql } from '../sql/quote.ts';
import { isDeep, isLarge, MOST_BODY } from '../sql/untold.ts';
import { BODIES, CLASS, isUnreadable, OPERATOR, PROC, TYPE } from './bodies.ts';

export const STATISTICS = sql`'pg_catalog.pg_statistic_ext'::pg_catalog.regclass`;

/** What an expression that depends on `d` has worked out though no constant is seen in it: checks of a domain; defaults
 *  of arguments; what the body of a function in SQL says, since that takes the place of the call. */
export const HIDDEN = sql`
  SELECT d.refclassid AS classid, d.refobjid AS objid FROM pg_catalog.pg_type y WHERE d.refclassid = ${TYPE} AND y.oid = d.refobjid AND y.typtype = 'd'
  UNION ALL
  SELECT b.classid, b.objid FROM (
      SELECT d.refobjid AS oid WHERE d.refclassid = ${PROC}
      UNION ALL SELECT o.oprcode::oid FROM pg_catalog.pg_operator o WHERE d.refclassid = ${OPERATOR} AND o.oid = d.refobjid) AS called
    JOIN pg_catalog.pg_proc v ON v.oid = called.oid JOIN pg_catalog.pg_language l ON l.oid = v.prolang CROSS JOIN LATERAL (
      SELECT e.refclassid AS classid, e.refobjid AS objid FROM pg_catalog.pg_depend e
       WHERE e.classid = ${PROC} AND e.objid = v.oid AND (v.proargdefaults IS NOT NULL OR v.prosqlbody IS NOT NULL) AND (e.refclassid IN (${PROC}, ${OPERATOR})
          OR e.refclassid = ${TYPE} AND e.refobjid <> ALL (v.proargtypes::oid[] || v.prorettype))
      UNION ALL
      SELECT named.classid, named.objid FROM (SELECT ${PROC}::oid AS classid, v.oid AS objid) AS w CROSS JOIN LATERAL (${BODIES}) named WHERE l.lanname = 'sql'
      UNION ALL
      SELECT ${PROC}, v.oid WHERE l.lanname = 'sql' AND v.prosqlbody IS NULL AND ${isUnreadable(sql`v`)}) b
   WHERE NOT ${hasRights(sql`v.proowner`, ME)} AND b.classid IN (${PROC}, ${OPERATOR}, ${TYPE})`;

export const NAMED = sql`
  SELECT DISTINCT asked.name AS at, c.oid FROM (SELECT n, pg_catalog.parse_ident(n) FROM pg_catalog.unnest($1::text[]) n) AS asked(name, parts)
    JOIN pg_catalog.pg_namespace s ON s.nspname = asked.parts[1]
    JOIN pg_catalog.pg_class c ON c.relnamespace = s.oid AND c.relname = asked.parts[2]`;

/** Upwards from the tables, to what they are partitions of. */
export const UP = sql`up (at, oid) AS (
  SELECT n.at, n.oid FROM named n UNION SELECT u.at, i.inhparent FROM up u JOIN pg_catalog.pg_inherits i ON i.inhrelid = u.oid)`;

/** Tables whose rows change with those of a table where these columns of it are set, as foreign keys have it, and all that
 *  change with them. The server acts there as their owners. Yet until PostgreSQL 18 triggers fire after the outer
 *  statement, with the rights of whoever sent that, and deferred ones with those of whoever commits: any code there can
 *  bring one about. */
export const cascading = (columns: Sql): Sql => sql`cascading (at, oid) AS (
  SELECT n.at, k.conrelid FROM named n JOIN pg_catalog.pg_constraint k ON k.contype = 'f' AND k.confrelid = n.oid AND k.confupdtype IN ('c', 'n', 'd')
    JOIN pg_catalog.pg_attribute a ON a.attrelid = n.oid AND a.attnum = ANY (k.confkey) AND a.attname = ANY (${columns})
   WHERE pg_catalog.current_setting('server_version_num')::int < 180000
  UNION SELECT c.at, k.conrelid FROM cascading c JOIN pg_catalog.pg_constraint k ON k.contype = 'f' AND k.confrelid = c.oid AND k.confupdtype IN ('c', 'n', 'd'))`;

/** Foreign keys of the tables and of what they are partitions of, and both sides of each with their partitions: a
 *  partition that comes or goes has them compared, by a query that is planned as this role. */
export const LINKED = sql`linked (at, fkey, oid) AS (
  SELECT u.at, k.oid, side.oid FROM (SELECT up.at, up.oid FROM up UNION SELECT c.at, c.oid FROM cascading c) AS u JOIN pg_catalog.pg_constraint k ON k.contype = 'f' AND u.oid IN (k.conrelid, k.confrelid)
    CROSS JOIN LATERAL (VALUES (k.conrelid), (k.confrelid)) AS side(oid)
  UNION SELECT l.at, l.fkey, i.inhrelid FROM linked l JOIN pg_catalog.pg_inherits i ON i.inhparent = l.oid)`;

/** What is reasoned with while a query of a table is planned, or while an index or a partition key is compared: each has
 *  constants that are worked out by whoever has that done. */
export const REASONS = sql`reasons AS (
  SELECT n.at, 'folds' AS part, 'a constant in an index' AS what, ${CLASS}::oid AS classid, x.indexrelid AS objid
    FROM named n JOIN pg_catalog.pg_index x ON x.indrelid = n.oid WHERE x.indexprs IS NOT NULL OR x.indpred IS NOT NULL
  UNION ALL
  SELECT u.at, 'key constants', pg_catalog.format('partition key of %s', u.oid::regclass), ${CLASS}, p.partrelid
    FROM up u JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = u.oid WHERE p.partexprs IS NOT NULL
  UNION ALL
  SELECT l.at, 'references', pg_catalog.format('foreign key %I of %s, which reads %s: %s', k.conname, k.conrelid::regclass, l.oid::regclass, x.what), x.classid, x.objid
    FROM linked l JOIN pg_catalog.pg_constraint k ON k.oid = l.fkey CROSS JOIN LATERAL (
      SELECT 'a constant in an index' AS what, ${CLASS}::oid AS classid, i.indexrelid AS objid
        FROM pg_catalog.pg_index i WHERE i.indrelid = l.oid AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
      UNION ALL SELECT 'its partition key', ${CLASS}, p.partrelid FROM pg_catalog.pg_partitioned_table p WHERE p.partrelid = l.oid AND p.partexprs IS NOT NULL
      UNION ALL SELECT 'its statistics', ${STATISTICS}, s.oid FROM pg_catalog.pg_statistic_ext s WHERE s.stxrelid = l.oid AND s.stxexprs IS NOT NULL) x)`;

/** The expressions of a reason, `r`, as one text, and who wrote them; NULL: they are too long to be read. */
export const REASON_TREES = sql`
  SELECT t.writer, CASE WHEN ${isLarge(sql`t.one`, MOST_BODY)} THEN NULL ELSE pg_catalog.concat(t.one::pg_catalog.text, t.other::pg_catalog.text) END AS tree FROM (
      SELECT i.indexprs AS one, i.indpred AS other, c.relowner AS writer FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid WHERE r.classid = ${CLASS} AND i.indexrelid = r.objid
      UNION ALL SELECT p.partexprs, NULL, c.relowner FROM pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_class c ON c.oid = p.partrelid WHERE r.classid = ${CLASS} AND p.partrelid = r.objid
      UNION ALL SELECT s.stxexprs, NULL, s.stxowner FROM pg_catalog.pg_statistic_ext s WHERE r.classid = ${STATISTICS} AND s.oid = r.objid) AS t`;

const unlessLong = (tree: Sql, text: Sql): Sql =>
  sql`CASE WHEN NOT ${isLarge(tree, MOST_BODY)} THEN ${text} END`;

/** Those with an expression that names something of somebody's, with its text; NULL: it is too long to be read. */
export const REASONED = sql`
WITH RECURSIVE named AS (${NAMED}), ${UP}, ${cascading(sql`$2::text[]`)}, ${LINKED}, ${REASONS}
SELECT DISTINCT r.objid::pg_catalog.int8 AS oid, CASE WHEN r.classid = ${STATISTICS}::oid THEN (
         SELECT ${unlessLong(sql`s.stxexprs`, sql`pg_catalog.concat('CREATE INDEX ON t ((', pg_catalog.array_to_string(pg_catalog.pg_get_statisticsobjdef_expressions(s.oid), '), ('), '))')`)}
           FROM pg_catalog.pg_statistic_ext s WHERE s.oid = r.objid)
         WHEN EXISTS (SELECT FROM pg_catalog.pg_partitioned_table p WHERE p.partrelid = r.objid) THEN (
         SELECT ${unlessLong(sql`p.partexprs`, sql`pg_catalog.concat('CREATE TABLE t () PARTITION BY ', pg_catalog.pg_get_partkeydef(p.partrelid))`)}
           FROM pg_catalog.pg_partitioned_table p WHERE p.partrelid = r.objid)
         ELSE (SELECT CASE WHEN ${isDeep(sql`i.indexprs`)} OR ${isDeep(sql`i.indpred`)} THEN NULL ELSE pg_catalog.pg_get_indexdef(i.indexrelid) END
           FROM pg_catalog.pg_index i WHERE i.indexrelid = r.objid) END AS text
  FROM reasons r WHERE EXISTS (
   SELECT FROM pg_catalog.pg_depend d WHERE d.classid = r.classid AND d.objid = r.objid AND d.objsubid = 0 AND d.refobjid >= 16384
      AND d.refclassid IN (${PROC}, ${OPERATOR}, ${TYPE}))`;
