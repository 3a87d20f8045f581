import { list, lit, type Sql, sql } from '../sql/quote.ts';
import { RUNS } from './bodies.ts';

/** Arguments of a call in the text of a stored expression (pg_node_tree), as far as the first of them. */
const TO = String.raw`[^{}]*:args \(\{CONST :consttype `;
const BYTES = String.raw`[^{}]*:constvalue \d+ \[ ([-\d ]+)\]`;
const ofType = (type: number): string => `${TO}${type} ${BYTES}`;

/** That function f is one of these oids, and that expression e calls it with a first argument that is no constant of the
 *  type, or with one, in bytes b, of which this is so. */
const callsWith = (oids: readonly number[], type: number, isSo: Sql): Sql => {
  const any = oids.join('|');
  return sql`(f.oid IN (${list(oids.map((oid) => lit(oid)))}) AND (
    e.tree ~ ${lit(`:funcid (${any}) (?!${ofType(type)})`)} OR EXISTS (
  SELECT FROM pg_catalog.regexp_matches(e.tree, ${lit(`:funcid (?:${any}) ${ofType(type)}`)}, 'g') AS found(bytes)
   CROSS JOIN LATERAL (
     SELECT pg_catalog.array_agg((b::int + 256) % 256 ORDER BY n) AS b
       FROM pg_catalog.regexp_split_to_table(pg_catalog.btrim(found.bytes[1]), ' ') WITH ORDINALITY AS x(b, n)) AS told
   WHERE ${isSo})))`;
};

/** Of eight bytes four are an oid, whichever end comes first. */
const OID = sql`(b[1] + b[8] + (b[2] + b[7]) * 256::int8 + (b[3] + b[6]) * 65536::int8 + (b[4] + b[5]) * 16777216::int8)`;

const [REGCLASS, TEXT] = [2205, 25];
const NEXTVAL = [1574];
/** With and without missing_ok. */
const CURRENT_SETTING = [2077, 3294];

/** A sequence that the writer may not use; or nobody knows which. */
const ANY_SEQUENCE = callsWith(
  NEXTVAL,
  REGCLASS,
  sql`NOT COALESCE((SELECT pg_catalog.has_sequence_privilege(e.writer, s.oid, 'USAGE, UPDATE')
         FROM pg_catalog.pg_class s WHERE s.relkind = 'S' AND s.oid::int8 = ${OID}), false)`,
);

/** A default keeps for its owner what a setting is, and some settings tell not everybody. Those that the server does not
 *  know tell all. */
const ANY_SETTING = sql`(e.part = 'defaults' AND ${callsWith(
  CURRENT_SETTING,
  TEXT,
  // Four bytes in front are the length.
  sql`(SELECT named.setting NOT LIKE '%.%' OR EXISTS (SELECT FROM pg_catalog.pg_settings g WHERE pg_catalog.lower(g.name) = pg_catalog.lower(named.setting))
         FROM (SELECT pg_catalog.string_agg(CASE WHEN c < 128 THEN pg_catalog.chr(c) ELSE '?' END, '' ORDER BY n) AS setting
                 FROM pg_catalog.unnest(b) WITH ORDINALITY AS y(c, n) WHERE n > 4) AS named)`,
)})`;

/** Of a function f of the server or of an extension, called in expression e: that it does more than compute, or than its
 *  writer could do. */
export const DOES_MORE = sql`(f.provolatile = 'v' AND f.proname NOT IN ('clock_timestamp', 'timeofday', 'random', 'random_normal', 'gen_random_uuid',
            'uuidv4', 'uuidv7', 'nextval', 'currval', 'lastval', 'uuid_generate_v1', 'uuid_generate_v1mc', 'uuid_generate_v4')
          OR f.oid < 16384 AND (f.proname ~ ${RUNS} OR f.proname ~ '^pg_stat_get_(backend|wal_receiver)')
          OR ${ANY_SEQUENCE} OR ${ANY_SETTING})`;

/** What makes JSON of any value looks for a cast of its type to that, and calls it. */
const MAKES_JSON = lit(
  '^(to_jsonb?|jsonb?_(build_)?(object|array).*|(array|row)_to_json|jsonb?_agg.*|json_scalar)$',
);

/** Rows with `at`, `part`, `what`, `writer` and `does`: casts to JSON that somebody made, beside `expressions` that make it. */
export const JSON_CASTS = sql`
  SELECT e.at, e.part, e.what, c.proowner, pg_catalog.format('may run %s', c.oid::regprocedure)
    FROM expressions e CROSS JOIN pg_catalog.pg_cast k JOIN pg_catalog.pg_proc c ON c.oid = k.castfunc
   WHERE k.castfunc >= 16384 AND k.casttarget IN ('json'::pg_catalog.regtype, 'jsonb'::pg_catalog.regtype)
     AND (pg_catalog.strpos(e.tree, '{JSONCONSTRUCTOREXPR ') > 0 OR EXISTS (
       SELECT FROM pg_catalog.regexp_matches(e.tree, ':funcid (\\d+)', 'g') AS m(found) JOIN pg_catalog.pg_proc f ON f.oid = m.found[1]::oid
        WHERE f.oid < 16384 AND f.proname ~ ${MAKES_JSON}))`;

/** Functions in C that do no more with the arguments of a trigger than find a column or a configuration. */
const HARMLESS = list(
  [
    'tsvector_update_trigger',
    'tsvector_update_trigger_column',
    'moddatetime',
    'insert_username',
  ].map((name) => lit(name)),
);

/** The same of triggers among `pieces` whose function is in C, and takes arguments that whoever made the trigger chose:
 *  some are put into queries as they stand. */
export const C_TRIGGERS = sql`
  SELECT p.at, p.part, p.what, p.writer, pg_catalog.format('gives arguments to %s', f.oid::regprocedure)
    FROM pieces p JOIN pg_catalog.pg_trigger g ON p.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass AND g.oid = p.objid
    JOIN pg_catalog.pg_proc f ON f.oid = g.tgfoid JOIN pg_catalog.pg_language l ON l.oid = f.prolang
   WHERE g.tgnargs > 0 AND l.lanname IN ('internal', 'c') AND f.proname NOT IN (${HARMLESS})`;
