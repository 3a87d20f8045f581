import { type Sql, sql, textArray } from '../sql/quote.ts';
import { BODIES, CLASS, HARMFUL, NAMED, OPCLASS, OPERATOR, PARTS, PROC, TYPE } from './ways.ts';

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

/** The same of extensions. */
const HARMLESS_OF_EXTENSIONS = [
  ...['uuid_generate_v1', 'uuid_generate_v1mc', 'uuid_generate_v4', 'gen_random_uuid'],
  ...['gen_random_bytes', 'gen_salt', 'pg_stat_statements', 'pg_stat_statements_info'],
];

/** Whether an object belongs to an extension: that put it there as it is. */
const ofExtension = (catalog: Sql, object: Sql): Sql => sql`EXISTS (
  SELECT FROM pg_catalog.pg_depend x WHERE x.classid = ${catalog} AND x.objid = ${object} AND x.deptype = 'e')`;

/** Whether a schema is where a name is looked for. */
const isOnPath = (namespace: Sql): Sql => sql`EXISTS (
  SELECT FROM pg_catalog.pg_namespace n WHERE n.oid = ${namespace} AND (n.nspname = a.schema OR a.schema IS NULL AND n.nspname = ANY ($1::text[])))`;

const ROOTS = sql`
  SELECT ${PROC}::oid AS classid, p.oid AS objid FROM asked a JOIN pg_catalog.pg_proc p ON p.proname = a.name
   WHERE a.kind = 'functions' AND ${isOnPath(sql`p.pronamespace`)}
     AND (a.arguments IS NULL OR p.prokind = 'a' OR p.provariadic <> 0 OR a.arguments BETWEEN p.pronargs - p.pronargdefaults AND p.pronargs)
  UNION
  SELECT ${PROC}, p.oid FROM asked a JOIN pg_catalog.pg_proc p ON p.proname = a.name AND p.pronargs - p.pronargdefaults <= 1 AND p.pronargs >= 1
    JOIN pg_catalog.pg_type t ON t.oid = p.proargtypes[0] AND t.typtype IN ('c', 'p', 'd')
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
    WHEN e.of_extension OR l.lanname = 'internal' THEN NULL
    WHEN l.lanname NOT IN ('sql', 'plpgsql') THEN pg_catalog.format('is code that nobody here knows (language %s)', l.lanname)
    WHEN l.lanname = 'plpgsql' AND f.prosrc ~* '\\m(execute|call)\\M' THEN 'runs a text as SQL' END`;

/** One thing that a statement reaches: what is against running it, null: nothing, but its owner lacks our rights. */
export interface Reached {
  readonly what: string;
  readonly why: string | null;
  /** Even planning asks somebody else. */
  readonly planning: boolean;
  /** Its owner cannot act as this role anyway, nor is it an extension's or the server's own. */
  readonly foreign: boolean;
}

/** $1: schemas that names are looked for in, as current_schemas(true) has them; $2: mentions, as JSON. */
export const REACH = sql`
WITH RECURSIVE
asked AS (SELECT * FROM pg_catalog.jsonb_to_recordset($2::jsonb) AS x(kind text, schema text, name text, arguments int)),
walk (classid, objid) AS (
  SELECT classid, objid FROM (${ROOTS}) AS root
  UNION
  SELECT n.classid, n.objid FROM (SELECT * FROM walk WHERE objid >= 16384 OR classid = ${CLASS}) AS w CROSS JOIN LATERAL (
    SELECT * FROM (${NAMED}) AS a UNION ALL SELECT * FROM (${PARTS}) AS b UNION ALL SELECT * FROM (${BODIES}) AS c) AS n
   WHERE n.objid <> 0 AND (n.objid >= 16384 OR n.classid IN (${PROC}, ${CLASS}))
     -- An extension's functions and types are what it says they are.
     AND (w.classid NOT IN (${PROC}, ${TYPE}, ${OPCLASS}) OR NOT ${ofExtension(sql`w.classid`, sql`w.objid`)})),
told AS (
  SELECT pg_catalog.format('function %s', f.oid::pg_catalog.regprocedure) AS what, ${WHY} AS why, false AS planning,
         f.oid >= 16384 AND NOT e.of_extension AND NOT pg_catalog.pg_has_role(f.proowner, CURRENT_USER, 'USAGE') AS "foreign"
    FROM (SELECT DISTINCT objid FROM walk WHERE classid = ${PROC}) AS w JOIN pg_catalog.pg_proc f ON f.oid = w.objid
    JOIN pg_catalog.pg_language l ON l.oid = f.prolang CROSS JOIN LATERAL (SELECT ${ofExtension(PROC, sql`f.oid`)}) AS e(of_extension)
  UNION ALL
  SELECT pg_catalog.format('foreign table %s', c.oid::pg_catalog.regclass), 'asks another server',
         d.fdwname NOT IN ('postgres_fdw', 'file_fdw')
           OR EXISTS (SELECT FROM pg_catalog.unnest(s.srvoptions || ft.ftoptions) AS o WHERE o ~* '^use_remote_estimate=(t|on|y|1)'), false
    FROM walk w JOIN pg_catalog.pg_class c ON c.oid = w.objid AND c.relkind = 'f' JOIN pg_catalog.pg_foreign_table ft ON ft.ftrelid = c.oid
    JOIN pg_catalog.pg_foreign_server s ON s.oid = ft.ftserver JOIN pg_catalog.pg_foreign_data_wrapper d ON d.oid = s.srvfdw WHERE w.classid = ${CLASS}
  UNION ALL
  SELECT pg_catalog.format('view %s', r.ev_class::pg_catalog.regclass), 'locks rows', false, false
    FROM walk w JOIN pg_catalog.pg_class c ON c.oid = w.objid AND c.relkind = 'v' JOIN pg_catalog.pg_rewrite r ON r.ev_class = w.objid AND r.ev_type = '1'
   WHERE w.classid = ${CLASS} AND r.ev_action::text ~ ':hasForUpdate true')
SELECT DISTINCT what, why, planning, "foreign" FROM told WHERE why IS NOT NULL OR "foreign" ORDER BY 1, 2`;
