import { CLASS, PROC } from '../catalog/bodies.ts';
import { ofExtension } from '../catalog/theirs.ts';
import { sql } from '../sql/quote.ts';
import { OF_COMPUTING, SAME_OF_EXTENSIONS } from './extensions.ts';
import { isMeant } from './reads.ts';
import { isForAll, readsForAll } from './same-to-all.ts';
import { ALL_TREES } from './ways.ts';

/*
 * Functions of the server and of extensions answer by the rights of whoever runs them. So what others have called with
 * the rights of this connection is what would tell them the same.
 */

const IS_SETTING = sql`f.proname = 'current_setting' AND f.oid < 16384`;

/** Whether what function `f` tells those who lead to `w` may be more than it tells them without us. */
const TELLS_MORE = sql`CASE
  WHEN f.oid < 16384 THEN NOT EXISTS (SELECT FROM same WHERE same.oid = f.oid)
  WHEN ${ofExtension(PROC, sql`f.oid`, sql`f.proowner`)} THEN f.provolatile <> 'i' AND NOT f.proname = ANY (${SAME_OF_EXTENSIONS})
    AND (f.provolatile = 'v' OR f.proname ~ '^(pg_stat_statements|_?postgis_|st_estimated_?extent)' OR NOT ${OF_COMPUTING}) END`;

/** All functions of one name are looked at. */
const NAME = sql`CASE WHEN f.oid < 16384 THEN f.proname::text ELSE f.oid::pg_catalog.regproc::text END`;

const WHO = sql`COALESCE(a.rolname, 'whoever chose the statement')`;

/** Rows of `told`: what functions, views and types call, and then what a statement that others chose calls itself. A
 *  function that runs as its owner asks as that one; defaults of its arguments are worked out before. */
export const CALLS = sql`
  SELECT CASE w.classid WHEN ${PROC} THEN pg_catalog.format('function %s', w.objid::pg_catalog.regprocedure) WHEN ${CLASS} THEN pg_catalog.format('relation %s', w.objid::pg_catalog.regclass)
           ELSE pg_catalog.format('function %s', f.oid::pg_catalog.regprocedure) END,
         CASE WHEN y.more THEN pg_catalog.format('calls %s(), which may tell this connection more than %s', ${NAME}, ${WHO})
           ELSE pg_catalog.format('calls %s(), which %s may not', ${NAME}, ${WHO}) END,
         t.level = 2 OR t.level = 1 AND f.provolatile <> 'v', w.whose, false, t.runs
    FROM state AS w JOIN edge d USING (classid, objid) JOIN state AS t ON d.to_classid = ${PROC} AND t.classid = d.to_classid AND t.objid = d.to_objid AND t.whose = w.whose
    JOIN pg_catalog.pg_proc f ON f.oid = t.objid JOIN pg_catalog.pg_namespace n ON n.oid = f.pronamespace
    LEFT JOIN pg_catalog.pg_roles a ON a.oid = w.whose LEFT JOIN pg_catalog.pg_proc g ON w.classid = ${PROC} AND g.oid = w.objid
   CROSS JOIN LATERAL (SELECT CASE WHEN ${IS_SETTING} THEN NOT ${readsForAll(ALL_TREES)} ELSE ${TELLS_MORE} END) AS y(more)
   WHERE (g.prosecdef AND (d.way = 'body' OR g.proargdefaults IS NULL)) IS NOT TRUE AND (y.more OR a.oid IS NOT NULL AND NOT pg_catalog.has_function_privilege(a.oid, f.oid, 'EXECUTE') AND ${isMeant(sql`f.oid`, sql`g`)})
  UNION ALL
  SELECT pg_catalog.format('function %s', f.oid::pg_catalog.regprocedure), 'may tell this connection more than whoever chose the statement', f.provolatile <> 'v', 0, false, true
    FROM root r JOIN pg_catalog.pg_proc f ON r.classid = ${PROC} AND f.oid = r.objid
   WHERE $4 AND CASE WHEN ${IS_SETTING} THEN EXISTS (SELECT FROM asked k WHERE k.kind = 'functions' AND k.name = f.proname AND (k.setting IS NULL OR k.setting <> '' AND NOT ${isForAll(sql`pg_catalog.lower(k.setting)`)})) ELSE ${TELLS_MORE} END`;
