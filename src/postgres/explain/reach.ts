import {
  bodiesNaming,
  CLASS,
  HARMFUL,
  isUnreadable,
  OPCLASS,
  OPERATOR,
  PROC,
  RUNS,
  TYPE,
} from '../catalog/bodies.ts';
import { isTheirs, ofExtension } from '../catalog/theirs.ts';
import { unknownIn } from '../catalog/trees.ts';
import { type Sql, sql, textArray } from '../sql/quote.ts';
import { isLong } from '../sql/untold.ts';
import { CALLS } from './calls.ts';
import { HARMLESS_OF_EXTENSIONS, OF_COMPUTING } from './extensions.ts';
import type { Relation } from './hold.ts';
import { READS } from './reads.ts';
import { SAME_TO_ALL } from './same-to-all.ts';
import { ALL_TREES, CHECKED, NAMED, PARTS } from './ways.ts';

/*
 * What code a statement may reach, by what the catalog says. Names are taken for all that they could mean: which of
 * several functions of one name the server would choose depends on types, and nobody knows those without its help. From
 * there it goes on through views, policies, operators, casts, domains, defaults of arguments, aggregates, opclasses of
 * indexes, and the bodies of functions in SQL and PL/pgSQL, in which whatever looks like a call is taken for one.
 */

/** Volatile, and yet they only compute or read; by name, of the server's own. */
const HARMLESS = [
  ...['random', 'random_normal', 'gen_random_uuid', 'uuidv4', 'uuidv7'],
  ...['clock_timestamp', 'timeofday', 'currval', 'lastval', 'pg_sequence_last_value'],
  ...['pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size'],
  ...['pg_database_size', 'pg_tablespace_size', 'pg_lock_status', 'pg_blocking_pids'],
  ...['pg_is_in_recovery', 'pg_current_wal_lsn', 'pg_current_wal_insert_lsn'],
  ...['pg_current_wal_flush_lsn', 'pg_last_wal_receive_lsn', 'pg_last_wal_replay_lsn'],
  ...['pg_last_xact_replay_timestamp', 'pg_prepared_xact', 'pg_notification_queue_usage'],
  ...['pg_get_backend_memory_contexts', 'pg_get_shmem_allocations', 'pg_get_multixact_members'],
];

const TAKES_TEXT = sql`f.proargtypes::oid[] && '{text,varchar,bpchar,text[],varchar[]}'::pg_catalog.regtype[]::oid[]`;

/** Who owns `w`. */
const OWNER = sql`CASE w.classid
  WHEN ${PROC} THEN (SELECT o.proowner FROM pg_catalog.pg_proc o WHERE o.oid = w.objid)
  WHEN ${CLASS} THEN (SELECT o.relowner FROM pg_catalog.pg_class o WHERE o.oid = w.objid)
  WHEN ${TYPE} THEN (SELECT o.typowner FROM pg_catalog.pg_type o WHERE o.oid = w.objid)
  WHEN ${OPERATOR} THEN (SELECT o.oprowner FROM pg_catalog.pg_operator o WHERE o.oid = w.objid)
  ELSE (SELECT o.opcowner FROM pg_catalog.pg_opclass o WHERE o.oid = w.objid) END`;

/** Whether a schema is where a name is looked for. */
const isOnPath = (namespace: Sql): Sql => sql`EXISTS (
  SELECT FROM pg_catalog.pg_namespace n WHERE n.oid = ${namespace} AND (n.nspname = a.schema OR a.schema IS NULL AND n.nspname = ANY ($1::text[])))`;

const ROOTS = sql`
  SELECT ${PROC}::oid AS classid, p.oid AS objid FROM asked a JOIN pg_catalog.pg_proc p ON p.proname = a.name
   WHERE a.kind = 'functions' AND ${isOnPath(sql`p.pronamespace`)}
     AND (a.arguments IS NULL OR p.prokind = 'a' OR p.provariadic <> 0 OR a.arguments BETWEEN p.pronargs - p.pronargdefaults AND p.pronargs)
  UNION
  SELECT ${PROC}, p.oid FROM asked a JOIN pg_catalog.pg_proc p ON p.proname = a.name AND p.pronargs - p.pronargdefaults <= 1 AND p.pronargs >= 1
    JOIN pg_catalog.pg_type t ON t.oid = p.proargtypes[0] AND (a.arguments = 1 OR t.typtype IN ('c', 'p', 'd'))
   WHERE a.kind = 'attributes' AND ${isOnPath(sql`p.pronamespace`)}
  UNION
  SELECT ${OPERATOR}, o.oid FROM asked a JOIN pg_catalog.pg_operator o ON o.oprname = a.name
   WHERE a.kind = 'operators' AND o.oid >= 16384 AND ${isOnPath(sql`o.oprnamespace`)}
  UNION
  SELECT ${TYPE}, t.oid FROM asked a JOIN pg_catalog.pg_type t ON t.typname = a.name
   WHERE a.kind = 'types' AND t.oid >= 16384 AND ${isOnPath(sql`t.typnamespace`)}
  UNION
  SELECT ${CLASS}, c.oid FROM asked a JOIN pg_catalog.pg_class c ON c.relname = a.name
   WHERE a.kind = 'relations' AND ${isOnPath(sql`c.relnamespace`)}
  UNION
  -- Casts that the server may put in by itself, whatever the statement says.
  SELECT ${PROC}, k.castfunc FROM pg_catalog.pg_cast k
   WHERE k.castfunc >= 16384 AND k.castsource < 16384 AND k.casttarget < 16384`;

const WHY = sql`CASE
    WHEN f.prokind = 'p' THEN 'is a procedure'
    WHEN f.prorettype = 'pg_catalog.tsm_handler'::pg_catalog.regtype THEN CASE WHEN f.oid >= 16384 AND NOT e.of_extension THEN 'is code that nobody here knows' END
    WHEN f.oid < 16384 THEN CASE
      WHEN f.proname ~ ${HARMFUL} THEN 'does more than compute'
      WHEN f.provolatile = 'v' AND NOT f.proname = ANY (${textArray(HARMLESS)}) AND f.proname !~ '^pg_stat_get_' THEN 'is volatile' END
    WHEN e.of_extension AND f.proname = ANY (${textArray(HARMLESS_OF_EXTENSIONS)}) THEN NULL
    WHEN f.provolatile = 'v' THEN 'is volatile'
    WHEN ${isLong(sql`f`)} THEN 'is too long to be read'
    WHEN e.of_extension AND ${TAKES_TEXT} AND (NOT ${OF_COMPUTING} OR l.lanname = 'plpgsql' AND f.prosrc ~* '\\mexecute\\M')
      THEN 'is of an extension, takes a text, and may run it as SQL'
    WHEN e.of_extension OR l.lanname = 'internal' THEN NULL
    WHEN l.lanname NOT IN ('sql', 'plpgsql') THEN pg_catalog.format('is code that nobody here knows (language %s)', l.lanname)
    WHEN l.lanname = 'plpgsql' AND f.prosrc ~* '\\m(execute|call)\\M' THEN 'runs a text as SQL'
    WHEN f.prosqlbody IS NULL AND ${isUnreadable(sql`f`)} THEN 'is written so that its names cannot be told' END`;

/** One thing that a statement reaches. */
export interface Reached {
  readonly what: string;
  /** What is against running it; null: nothing. */
  readonly why: string | null;
  /** Even planning asks somebody else, or may run it for somebody who lacks our rights. */
  readonly planning: boolean;
  /** Who has planning run it; empty: whoever chose the statement; null: nobody who lacks our rights. */
  readonly whose: string | null;
  /** Its owner lacks our rights, nor is it an extension's or the server's own, and planning may run it. */
  readonly foreign: boolean;
  /** A table or a view, of which nothing else is said here. */
  readonly relation: Relation | null;
  /** A row of its own: constants that the statement does not have may come into its plan. */
  readonly brings: boolean;
}

/** How far planning goes with what is reached: not at all, as with a part of an expression, of which it works out what is
 *  not volatile, or as with what is called by that, which runs whole. */
const [DEAD, TREE, CALLED] = [sql`0`, sql`1`, sql`2`];

/** Whether planning runs function `f`. */
const IS_CALLED = sql`(w.level = ${CALLED} OR w.level = ${TREE} AND f.provolatile <> 'v')`;

const LEVEL = sql`CASE
    WHEN s.level = ${DEAD} THEN ${DEAD}
    -- Estimates call operators and what a type has (how far ends of a range are apart, casts), whatever they are; reading
    -- a literal runs the checks of its type.
    WHEN d.classid IN (${OPERATOR}, ${OPCLASS}) OR d.classid = ${TYPE} AND (d.way = 'named' OR d.to_classid = ${PROC}) THEN ${CALLED}
    WHEN d.classid = ${PROC} AND f.provolatile <> 'v' AND f.prokind <> 'a' AND (d.to_classid <> ${TYPE} OR d.way <> 'part') THEN ${CALLED}
    -- The body of a function in SQL may be put in the place of its call.
    WHEN d.classid = ${PROC} AND d.way = 'body' AND l.lanname <> 'sql' AND s.level < ${CALLED} THEN ${DEAD}
    ELSE s.level END`;

/** From one thing to the next. What only a check names is not run by a statement that reads. */
const WAYS = sql`
  SELECT *, 'named' AS way FROM (${NAMED}) AS a UNION ALL SELECT *, 'part' FROM (${PARTS}) AS b
  UNION ALL SELECT *, 'body' FROM (${bodiesNaming(sql`p.provolatile <> 'i' OR p.proname ~ ${HARMFUL}`)}) AS c UNION ALL SELECT *, 'check' FROM (${CHECKED}) AS d`;

const GOES_ON = sql`n.objid <> 0 AND (n.objid >= 16384 OR n.classid IN (${PROC}, ${CLASS}))
     -- An extension's functions and types are what it says they are.
     AND (w.classid NOT IN (${PROC}, ${TYPE}, ${OPCLASS}) OR NOT ${ofExtension(sql`w.classid`, sql`w.objid`, OWNER)})`;

/** What it leads to cannot be told, so that even planning may run anything. */
const UNKNOWN = sql`
  SELECT CASE w.classid WHEN ${PROC} THEN pg_catalog.format('function %s', w.objid::pg_catalog.regprocedure) WHEN ${CLASS} THEN pg_catalog.format('relation %s', w.objid::pg_catalog.regclass)
           ELSE pg_catalog.format('type %s', w.objid::pg_catalog.regtype) END,
         pg_catalog.format('holds %s, which nobody here knows', u.name), true, NULL, false, true
    FROM (SELECT * FROM node WHERE objid >= 16384 OR classid = ${CLASS}) AS w CROSS JOIN LATERAL (${ALL_TREES}) AS t CROSS JOIN LATERAL (SELECT ${unknownIn(sql`t.tree`)}) AS u(name)
   WHERE u.name IS NOT NULL AND (w.classid = ${CLASS} OR NOT ${ofExtension(sql`w.classid`, sql`w.objid`, OWNER)})`;

/** What has constants of its own, or gives some back: functions and operators that the statement calls, views, policies,
 *  columns that are worked out when they are read; of a statement that writes, defaults and rules. */
const BRINGS = sql`$3 OR EXISTS (SELECT FROM root r JOIN node n USING (classid, objid) WHERE r.objid >= 16384 AND r.classid <> ${CLASS}
    AND NOT ${ofExtension(sql`r.classid`, sql`r.objid`, sql`COALESCE(n.theirs, 10)`)})
  OR EXISTS (SELECT FROM node n JOIN pg_catalog.pg_class c ON n.classid = ${CLASS} AND c.oid = n.objid WHERE c.oid >= 16384 AND (c.relkind = 'v' OR c.relrowsecurity
       OR EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attgenerated = 'v')))`;

/** Relations that are held; of more than so many, partitions come last. */
const MOST = sql`1000`;

/** $1: schemas that names are looked for in, as current_schemas(true) has them; $2: mentions, as JSON; $3: the statement
 *  writes; $4: others chose it. */
export const REACH = sql`
WITH RECURSIVE
asked AS (SELECT * FROM pg_catalog.jsonb_to_recordset($2::jsonb) AS x(kind text, schema text, name text, arguments int, setting text)),
same AS MATERIALIZED (${SAME_TO_ALL}),
root AS MATERIALIZED (SELECT DISTINCT classid, objid FROM (${ROOTS}) AS r),
walk (classid, objid) AS (
  SELECT classid, objid FROM root
  UNION
  SELECT n.classid, n.objid FROM (SELECT * FROM walk WHERE objid >= 16384 OR classid = ${CLASS}) AS w CROSS JOIN LATERAL (${WAYS}) AS n
   WHERE ${GOES_ON}),
-- Who lacks our rights and has a thing; of the server's own nobody.
node AS MATERIALIZED (SELECT w.*, CASE WHEN w.objid >= 16384 AND ${isTheirs(OWNER)} THEN ${OWNER} END AS theirs FROM walk AS w),
edge AS MATERIALIZED (
  SELECT DISTINCT w.classid, w.objid, n.way, n.classid AS to_classid, n.objid AS to_objid
    FROM (SELECT * FROM node WHERE objid >= 16384 OR classid = ${CLASS}) AS w CROSS JOIN LATERAL (${WAYS}) AS n WHERE ${GOES_ON}),
-- Each thing with who leads to it (0: whoever chose the statement), and what becomes of it.
state (classid, objid, whose, level, runs) AS (
  SELECT r.classid, r.objid, CASE WHEN $4 THEN 0::oid ELSE n.theirs END, ${TREE}, true FROM root r JOIN node n USING (classid, objid)
  UNION
  SELECT d.to_classid, d.to_objid, COALESCE(s.whose, n.theirs), ${LEVEL}, s.runs AND d.way <> 'check'
    FROM state s JOIN edge d USING (classid, objid) JOIN node n ON n.classid = d.to_classid AND n.objid = d.to_objid
    LEFT JOIN pg_catalog.pg_proc f ON d.classid = ${PROC} AND f.oid = d.objid LEFT JOIN pg_catalog.pg_language l ON l.oid = f.prolang),
told AS (
  SELECT pg_catalog.format('function %s', f.oid::pg_catalog.regprocedure) AS what, y.why,
         y.why IS NOT NULL AND c.called AND (w.whose IS NOT NULL AND f.proname NOT IN ('txid_current', 'pg_current_xact_id')
           -- Whoever chose the statement, what it runs is chosen by a table, a view or a type.
           OR f.oid < 16384 AND f.proname ~ ${RUNS}) AS planning,
         w.whose, f.oid >= 16384 AND NOT e.of_extension AND ${isTheirs(sql`f.proowner`)} AND c.called AND w.runs AS "foreign", w.runs
    FROM state AS w JOIN pg_catalog.pg_proc f ON f.oid = w.objid AND w.classid = ${PROC}
    JOIN pg_catalog.pg_language l ON l.oid = f.prolang
   CROSS JOIN LATERAL (SELECT ${ofExtension(PROC, sql`f.oid`, sql`CASE WHEN l.lanname = 'c' THEN 10::oid ELSE f.proowner END`)}) AS e(of_extension)
   CROSS JOIN LATERAL (SELECT ${WHY}) AS y(why)
   CROSS JOIN LATERAL (SELECT ${IS_CALLED}) AS c(called)
  UNION ALL
  ${READS(IS_CALLED)}
  UNION ALL
  ${CALLS}
  UNION ALL
  ${UNKNOWN}
  UNION ALL
  SELECT pg_catalog.format('foreign table %s', c.oid::pg_catalog.regclass), 'asks another server',
         d.fdwname NOT IN ('postgres_fdw', 'file_fdw')
           OR EXISTS (SELECT FROM pg_catalog.unnest(s.srvoptions || ft.ftoptions) AS o WHERE o ~* '^use_remote_estimate=(t|on|y|1)'), NULL, false, true
    FROM walk w JOIN pg_catalog.pg_class c ON c.oid = w.objid AND c.relkind = 'f' JOIN pg_catalog.pg_foreign_table ft ON ft.ftrelid = c.oid
    JOIN pg_catalog.pg_foreign_server s ON s.oid = ft.ftserver JOIN pg_catalog.pg_foreign_data_wrapper d ON d.oid = s.srvfdw WHERE w.classid = ${CLASS}
  UNION ALL
  SELECT pg_catalog.format('view %s', r.ev_class::pg_catalog.regclass), 'locks rows', false, NULL, false, true
    FROM walk w JOIN pg_catalog.pg_class c ON c.oid = w.objid AND c.relkind = 'v' JOIN pg_catalog.pg_rewrite r ON r.ev_class = w.objid AND r.ev_type = '1'
   WHERE w.classid = ${CLASS} AND r.ev_action::text ~ ':hasForUpdate true')
SELECT what, CASE WHEN pg_catalog.bool_or(planning OR runs) THEN why END AS why, pg_catalog.bool_or(planning) AS planning,
       pg_catalog.bool_or("foreign") AS "foreign", pg_catalog.min(COALESCE(a.rolname, '')::text) FILTER (WHERE planning AND told.whose IS NOT NULL) AS whose, NULL::json AS relation, false AS brings
  FROM told LEFT JOIN pg_catalog.pg_roles a ON a.oid = told.whose
 GROUP BY what, told.why HAVING pg_catalog.bool_or("foreign") OR why IS NOT NULL AND pg_catalog.bool_or(planning OR runs)
UNION ALL
(SELECT '', NULL, false, false, NULL, pg_catalog.json_build_object('oid', c.oid::int8, 'schema', n.nspname, 'name', c.relname), false
   FROM walk w JOIN pg_catalog.pg_class c ON c.oid = w.objid AND c.relkind IN ('r', 'p', 'v') JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE w.classid = ${CLASS} AND c.oid >= 16384 AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
  ORDER BY c.relispartition, c.oid LIMIT ${MOST})
UNION ALL
SELECT '', NULL, false, false, NULL, NULL, true WHERE ${BRINGS}
 ORDER BY 1, 2`;
