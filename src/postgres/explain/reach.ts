import { lit, type Sql, sql, textArray } from '../sql/quote.ts';

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

/** Not volatile, and yet they run a text as SQL, read a text as any type, or take a transaction's number. */
const HARMFUL = sql`'^((query|table|schema|database|cursor)_to_xml.*|pg_input_is_valid|pg_input_error_info|txid_current|pg_current_xact_id)$'`;

const oid = (catalog: string): Sql => sql`${lit(`pg_catalog.${catalog}`)}::pg_catalog.regclass`;
const [CLASS, PROC, OPERATOR, TYPE, OPCLASS] = [
  oid('pg_class'),
  oid('pg_proc'),
  oid('pg_operator'),
  oid('pg_type'),
  oid('pg_opclass'),
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

/** Trees of expressions that belong to `w`. Of a check the planner works out constants alone. */
const TREES = sql`
  SELECT r.ev_action::text AS tree FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class AND c.relkind = 'v'
   WHERE w.classid = ${CLASS} AND r.ev_class = w.objid AND r.ev_type = '1'
  UNION ALL
  SELECT y.polqual::text FROM pg_catalog.pg_policy y JOIN pg_catalog.pg_class c ON c.oid = y.polrelid AND c.relrowsecurity
   WHERE w.classid = ${CLASS} AND y.polrelid = w.objid AND y.polcmd IN ('*', 'r')
  UNION ALL
  SELECT pg_catalog.concat(i.indexprs::text, i.indpred::text) FROM pg_catalog.pg_index i
   WHERE w.classid = ${CLASS} AND i.indrelid = w.objid AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
  UNION ALL
  SELECT k.partexprs::text FROM pg_catalog.pg_partitioned_table k WHERE w.classid = ${CLASS} AND k.partrelid = w.objid
  UNION ALL
  SELECT s.stxexprs::text FROM pg_catalog.pg_statistic_ext s WHERE w.classid = ${CLASS} AND s.stxrelid = w.objid AND s.stxexprs IS NOT NULL
  UNION ALL
  SELECT d.adbin::text FROM pg_catalog.pg_attrdef d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum AND a.attgenerated = 'v'
   WHERE w.classid = ${CLASS} AND d.adrelid = w.objid
  UNION ALL
  SELECT k.conbin::text FROM pg_catalog.pg_constraint k WHERE w.classid = ${TYPE} AND k.contypid = w.objid AND k.contype = 'c'
  UNION ALL
  SELECT pg_catalog.concat(f.proargdefaults::text, f.prosqlbody::text) FROM pg_catalog.pg_proc f WHERE w.classid = ${PROC} AND f.oid = w.objid`;

/** What a tree names, by number. */
const NAMED = sql`
  SELECT CASE WHEN m[1] IN ('funcid', 'opfuncid', 'aggfnoid', 'winfnoid', 'hashfuncid', 'negfuncid', 'tsmhandler') THEN ${PROC}::oid
              WHEN m[1] IN ('opno', 'eqop', 'sortop') THEN ${OPERATOR}::oid
              WHEN m[1] = 'relid' THEN ${CLASS}::oid ELSE ${TYPE}::oid END AS classid, m[2]::oid AS objid
    FROM (${TREES}) AS t(tree),
         pg_catalog.regexp_matches(t.tree, ':(funcid|opfuncid|aggfnoid|winfnoid|hashfuncid|negfuncid|tsmhandler|opno|eqop|sortop|relid|resulttype) (\\d+)', 'g') AS m
  UNION ALL
  SELECT ${OPERATOR}, o::oid FROM (${TREES}) AS t(tree), pg_catalog.regexp_matches(t.tree, ':opnos \\(o ([0-9 ]+)\\)', 'g') AS m,
         pg_catalog.unnest(pg_catalog.string_to_array(pg_catalog.btrim(m[1]), ' ')) AS o`;

/** What belongs to `w` and is no expression. */
const PARTS = sql`
  SELECT ${CLASS}::oid AS classid, h.inhrelid AS objid FROM pg_catalog.pg_inherits h WHERE w.classid = ${CLASS} AND h.inhparent = w.objid
  UNION ALL
  SELECT ${TYPE}, a.atttypid FROM pg_catalog.pg_attribute a
   WHERE w.classid = ${CLASS} AND a.attrelid = w.objid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid >= 16384
  UNION ALL
  SELECT ${OPCLASS}, o FROM pg_catalog.pg_index i, pg_catalog.unnest(i.indclass::oid[]) AS o WHERE w.classid = ${CLASS} AND i.indrelid = w.objid AND o >= 16384
  UNION ALL
  SELECT ${OPCLASS}, o FROM pg_catalog.pg_partitioned_table k, pg_catalog.unnest(k.partclass::oid[]) AS o WHERE w.classid = ${CLASS} AND k.partrelid = w.objid AND o >= 16384
  UNION ALL
  SELECT ${PROC}, f FROM pg_catalog.pg_operator o, pg_catalog.unnest(ARRAY[o.oprcode, (SELECT n.oprcode FROM pg_catalog.pg_operator n WHERE n.oid = o.oprnegate), (SELECT n.oprcode FROM pg_catalog.pg_operator n WHERE n.oid = o.oprcom)]::oid[]) AS f
   WHERE w.classid = ${OPERATOR} AND o.oid = w.objid
  UNION ALL
  SELECT ${PROC}, m.amproc FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_amproc m ON m.amprocfamily = o.opcfamily WHERE w.classid = ${OPCLASS} AND o.oid = w.objid
  UNION ALL
  SELECT ${OPERATOR}, m.amopopr FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_amop m ON m.amopfamily = o.opcfamily WHERE w.classid = ${OPCLASS} AND o.oid = w.objid
  UNION ALL
  SELECT ${PROC}, f FROM pg_catalog.pg_aggregate g, pg_catalog.unnest(ARRAY[g.aggtransfn, g.aggfinalfn, g.aggcombinefn, g.aggserialfn, g.aggdeserialfn, g.aggmtransfn, g.aggminvtransfn, g.aggmfinalfn]::oid[]) AS f
   WHERE w.classid = ${PROC} AND g.aggfnoid = w.objid
  UNION ALL
  SELECT ${TYPE}, t FROM pg_catalog.pg_proc f, pg_catalog.unnest(f.proargtypes::oid[] || f.prorettype) AS t WHERE w.classid = ${PROC} AND f.oid = w.objid AND t >= 16384
  UNION ALL
  -- The server's own function under another name.
  SELECT ${PROC}, b.oid FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_language l ON l.oid = f.prolang AND l.lanname = 'internal'
    JOIN pg_catalog.pg_proc b ON b.oid < 16384 AND b.prolang = f.prolang AND b.prosrc = f.prosrc WHERE w.classid = ${PROC} AND f.oid = w.objid
  UNION ALL
  SELECT ${TYPE}, x FROM pg_catalog.pg_type t, pg_catalog.unnest(ARRAY[t.typbasetype, t.typelem]) AS x WHERE w.classid = ${TYPE} AND t.oid = w.objid AND x >= 16384
  UNION ALL
  SELECT ${TYPE}, a.atttypid FROM pg_catalog.pg_type t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE w.classid = ${TYPE} AND t.oid = w.objid AND t.typrelid <> 0 AND a.atttypid >= 16384
  UNION ALL
  SELECT ${PROC}, f FROM pg_catalog.pg_range r, pg_catalog.unnest(ARRAY[r.rngcanonical, r.rngsubdiff]::oid[]) AS f WHERE w.classid = ${TYPE} AND w.objid IN (r.rngtypid, r.rngmultitypid)
  UNION ALL
  SELECT ${PROC}, f FROM pg_catalog.pg_type t, pg_catalog.unnest(ARRAY[t.typinput, t.typoutput, t.typmodin, t.typsubscript]::oid[]) AS f WHERE w.classid = ${TYPE} AND t.oid = w.objid AND f >= 16384
  UNION ALL
  SELECT ${PROC}, k.castfunc FROM pg_catalog.pg_cast k WHERE w.classid = ${TYPE} AND w.objid IN (k.castsource, k.casttarget) AND k.castfunc >= 16384
  UNION ALL
  SELECT ${OPCLASS}, o.oid FROM pg_catalog.pg_opclass o WHERE w.classid = ${TYPE} AND o.opcintype = w.objid AND o.opcdefault AND o.oid >= 16384`;

/** What the text of a function may name. With its comments and without: a string may look like the start of one. */
const BODIES = sql`
  SELECT n.classid, n.objid FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_language l ON l.oid = f.prolang AND l.lanname IN ('sql', 'plpgsql')
   CROSS JOIN LATERAL (SELECT pg_catalog.lower(pg_catalog.concat(f.prosrc, ' ; ', pg_catalog.regexp_replace(f.prosrc, '/\\*.*?\\*/|--[^\\n]*', ' ', 'g'))) AS text) AS b
   CROSS JOIN LATERAL (SELECT pg_catalog.array_agg(DISTINCT COALESCE(m[1], m[2])) AS words FROM pg_catalog.regexp_matches(b.text, '([[:alpha:]_][[:alnum:]_$]*)|"([^"]+)"', 'g') AS m) AS s
   CROSS JOIN LATERAL (SELECT pg_catalog.array_agg(DISTINCT COALESCE(m[1], m[2])) AS calls FROM pg_catalog.regexp_matches(b.text, '(?:([[:alpha:]_][[:alnum:]_$]*)|"([^"]+)")\\s*\\(', 'g') AS m) AS c
   CROSS JOIN LATERAL (
     SELECT ${PROC}::oid AS classid, p.oid AS objid FROM pg_catalog.pg_proc p WHERE pg_catalog.lower(p.proname) = ANY (c.calls) AND (p.oid >= 16384 OR p.provolatile = 'v' OR p.proname ~ ${HARMFUL})
     UNION ALL
     SELECT ${CLASS}, r.oid FROM pg_catalog.pg_class r WHERE pg_catalog.lower(r.relname) = ANY (s.words) AND r.oid >= 16384 AND r.relkind IN ('r', 'p', 'v', 'f')
     UNION ALL
     SELECT ${TYPE}, t.oid FROM pg_catalog.pg_type t WHERE pg_catalog.lower(t.typname) = ANY (s.words) AND t.oid >= 16384 AND t.typtype <> 'c'
     UNION ALL
     SELECT ${OPERATOR}, o.oid FROM pg_catalog.pg_operator o WHERE o.oid >= 16384 AND pg_catalog.strpos(b.text, o.oprname) > 0) AS n
   WHERE w.classid = ${PROC} AND f.oid = w.objid AND f.prosqlbody IS NULL`;

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
