import { CLASS, PROC } from '../catalog/bodies.ts';
import { hasRights } from '../sql/membership.ts';
import { type Sql, sql } from '../sql/quote.ts';

/*
 * Code that runs with the rights of this connection may read what its writer may not, and tell of it: which of the writer's
 * own tables it scans next is counted, and no rollback takes that back. So code of others reads what they may read as well.
 */

/** Views of the server's own in which a role sees what another one does not. */
const BY_ROLE = sql`'^pg_(stats|stats_ext|stats_ext_exprs|stat_activity|stat_replication|stat_wal_receiver|stat_subscription|stat_ssl|stat_gssapi|stat_progress_.*|settings|user_mappings|sequences)$'`;

/** The same as a schema: what roles may not use is not in its views, nor are the options of what is not theirs. */
const STANDARD = sql`(SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'information_schema')`;

/** Whether a role may read all of relation `c`. */
const mayRead = (role: Sql): Sql => sql`(pg_catalog.has_table_privilege(${role}, c.oid, 'SELECT')
  AND pg_catalog.has_schema_privilege(${role}, c.relnamespace, 'USAGE')
  AND (NOT c.relrowsecurity OR ${hasRights(role, sql`c.relowner`)})
  AND NOT (c.oid < 16384 AND (c.relname ~ ${BY_ROLE} OR c.relnamespace = ${STANDARD}))
  -- An extension's view of what others have run.
  AND NOT (c.relname = 'pg_stat_statements' AND c.relkind = 'v' AND NOT ${hasRights(role, sql`c.relowner`)}))`;

/** A word of a body is a thing of that name only where its schema `n` is named too, or is in a path. */
export const isMeant = (
  object: Sql,
  body: Sql,
): Sql => sql`(d.way <> 'body' OR ${object} < 16384 OR n.nspname = ANY ($1::text[]) OR n.nspname = CURRENT_USER
  OR pg_catalog.strpos(pg_catalog.lower(pg_catalog.concat(${body}.prosrc, ' ', (SELECT pg_catalog.string_agg(p.proconfig::text, ' ') FROM node JOIN pg_catalog.pg_proc p ON node.classid = ${PROC} AND p.oid = node.objid))),
       pg_catalog.replace(pg_catalog.lower(n.nspname), '"', '""')) > 0)`;

/** Rows of `told`, for what somebody who lacks our rights has read with them: by functions, by views that read as whoever
 *  asks, and by policies. A function that runs as its owner reads as that one. */
export const READS = (called: Sql): Sql => sql`
  SELECT CASE WHEN w.classid = ${PROC} THEN pg_catalog.format('function %s', f.oid::pg_catalog.regprocedure) ELSE pg_catalog.format('relation %s', w.objid::pg_catalog.regclass) END,
         pg_catalog.format('reads %s, which %s may not', c.oid::pg_catalog.regclass, a.rolname),
         w.classid = ${PROC} AND ${called}, w.whose, false, w.runs
    FROM state AS w JOIN edge d USING (classid, objid) JOIN pg_catalog.pg_class c ON d.to_classid = ${CLASS} AND c.oid = d.to_objid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_roles a ON a.oid = w.whose
    LEFT JOIN pg_catalog.pg_proc f ON w.classid = ${PROC} AND f.oid = w.objid
    LEFT JOIN pg_catalog.pg_class v ON w.classid = ${CLASS} AND v.oid = w.objid
   WHERE (NOT f.prosecdef AND ${isMeant(sql`c.oid`, sql`f`)} OR d.way = 'named' AND v.oid <> c.oid AND (v.relkind IN ('r', 'p')
            OR v.relkind = 'v' AND EXISTS (SELECT FROM pg_catalog.unnest(v.reloptions) AS o WHERE o ~* '^security_invoker=(t|on|y|1)')))
     AND NOT ${mayRead(sql`w.whose`)}`;
