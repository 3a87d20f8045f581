import { list, lit, regclass, type Sql, sql } from '../sql/quote.ts';
import { isLong } from '../sql/untold.ts';

export const [CLASS, PROC, OPERATOR, TYPE, OPCLASS] = [
  regclass('pg_class'),
  regclass('pg_proc'),
  regclass('pg_operator'),
  regclass('pg_type'),
  regclass('pg_opclass'),
];

/** Not volatile, and yet they run a text as SQL, or read a text as any type, which may have checks. */
const RUNNING =
  '(query|table|schema|database|cursor)_to_xml.*|pg_input_is_valid|pg_input_error_info|(domain|array|record|range|multirange)_in|(fmgr_sql|plpgsql)_validator';
export const RUNS = lit(`^(${RUNNING})$`);

/** The same, or they take a transaction's number. */
export const HARMFUL = lit(`^(${RUNNING}|txid_current|pg_current_xact_id)$`);

/** A word as the server reads it: of a longer one than a name can be it takes the beginning. */
export const asName = (word: Sql): Sql => sql`pg_catalog.lower(${word}::pg_catalog.name::text)`;

/** A name without quotes. Whatever is not ASCII is a letter to the server. */
const WORD = String.raw`[^\u0001-\u0040\u005b-\u005e\u0060\u007b-\u007f][^\u0001-\u0023\u0025-\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f]*`;
const WORDS = lit(`(${WORD})|"([^"]+)"`);
/** What may stand between a name and its bracket. Comments in comments are no pattern: see UNREADABLE. */
const GAP = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/|--[^\n\r]*[\n\r])*`;
const CALL = lit(String.raw`(?:(${WORD})|"([^"]+)")${GAP}\(`);
const ATTRIBUTE = lit(String.raw`\.${GAP}(${WORD})`);
const PLAIN = lit('^[a-z_][a-z0-9_$]*$');

/** Operators that are not written, by the words that stand for them. */
const UNWRITTEN = list(
  [
    ...['in', 'case', 'nullif', 'using', 'natural', 'distinct'].map((word) => [word, '=']),
    ...['in', 'distinct'].map((word) => [word, '<>']),
    ...['<', '<=', '>', '>='].map((name) => ['between', name]),
    ...['like', 'ilike'].flatMap((word) =>
      ['~~', '!~~', '~~*', '!~~*'].map((name) => [word, name]),
    ),
    ...['~', '!~'].map((name) => ['similar', name]),
  ].map((pair) => sql`(${list(pair.map(lit))})`),
);

/** Text in which names cannot be told: escapes in names, comments in comments. */
const UNREADABLE = lit(String.raw`u&"|/\*(?:[^*]|\*(?!/))*/\*`);

/** Whether names in the body of the function `f` cannot be told: of that one, or of one too long to be read. */
export const isUnreadable = (f: Sql): Sql =>
  sql`CASE WHEN ${isLong(f)} THEN true ELSE ${f}.prosrc ~* ${UNREADABLE} END`;

/** Types that function `f` takes and gives, in a record too. */
export const TYPES_OF = sql`pg_catalog.unnest(COALESCE(f.proallargtypes, f.proargtypes::oid[]) || f.prorettype)`;

/** What the text of a function, `w`, may name; of the server's own functions, `p`, those that `counts` holds of. With its comments and without, as a string may look like the start of one, and
 *  with its quotes and without, as one may hold a quote. */
export const bodiesNaming = (counts: Sql): Sql => sql`
  SELECT n.classid, n.objid FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_language l ON l.oid = f.prolang AND l.lanname IN ('sql', 'plpgsql')
   CROSS JOIN LATERAL (SELECT pg_catalog.concat(f.prosrc, ' ; ', pg_catalog.regexp_replace(f.prosrc, '/\\*.*?\\*/|--[^\\n\\r]*', ' ', 'g')) AS whole) AS r
   CROSS JOIN LATERAL (SELECT pg_catalog.concat(r.whole, ' ; ', pg_catalog.translate(r.whole, '"', ' ')) AS said) AS t
   CROSS JOIN LATERAL (SELECT pg_catalog.lower(t.said) AS text) AS b
   CROSS JOIN LATERAL (SELECT pg_catalog.array_agg(DISTINCT ${asName(sql`COALESCE(m[1], m[2])`)}) AS words FROM pg_catalog.regexp_matches(t.said, ${WORDS}, 'g') AS m) AS s
   CROSS JOIN LATERAL (SELECT pg_catalog.array_agg(DISTINCT ${asName(sql`COALESCE(m[1], m[2])`)}) AS calls FROM pg_catalog.regexp_matches(t.said, ${CALL}, 'g') AS m) AS c
   CROSS JOIN LATERAL (SELECT pg_catalog.array_agg(DISTINCT ${asName(sql`m[1]`)}) AS attributes FROM pg_catalog.regexp_matches(t.said, ${ATTRIBUTE}, 'g') AS m) AS d
   CROSS JOIN LATERAL (SELECT c.calls || d.attributes AS called, (
     SELECT pg_catalog.array_agg(y.operator) FROM (VALUES ${UNWRITTEN}) AS y(word, operator) WHERE y.word = ANY (s.words)) AS operators) AS u
   CROSS JOIN LATERAL (
     -- Whatever gives a value may be followed by the name of a function: (1).f, and x.f where x is what a function in FROM gives.
     SELECT ${PROC}::oid AS classid, p.oid AS objid FROM pg_catalog.pg_proc p
      WHERE pg_catalog.lower(p.proname) = ANY (u.called) AND (p.oid >= 16384 OR ${counts})
        AND (p.pronargs >= 1 AND p.pronargs - p.pronargdefaults <= 1 OR pg_catalog.lower(p.proname) = ANY (c.calls))
     UNION ALL
     SELECT ${PROC}, p.oid FROM pg_catalog.pg_proc p
      WHERE p.oid >= 16384 AND pg_catalog.lower(p.proname) !~ ${PLAIN} AND pg_catalog.strpos(b.text, pg_catalog.replace(pg_catalog.lower(p.proname), '"', '""')) > 0
     UNION ALL
     SELECT ${CLASS}, r.oid FROM pg_catalog.pg_class r WHERE r.relkind IN ('r', 'p', 'v', 'f', 'm', 'S', 't')
        AND CASE WHEN r.oid < 16384 THEN r.relname = ANY (s.words) AND (r.relname ~ '^_?pg_' OR r.relnamespace IN (SELECT y.oid FROM pg_catalog.pg_namespace y WHERE y.nspname = 'information_schema')
                   -- Of its names those of one word are everybody's: columns, tables, views.
                   AND (r.relname ~ '_' OR 'information_schema' = ANY (s.words) OR f.proconfig::text ~* 'information_schema'))
                 ELSE pg_catalog.lower(r.relname) = ANY (s.words) OR pg_catalog.lower(r.relname) !~ ${PLAIN} AND pg_catalog.strpos(b.text, pg_catalog.replace(pg_catalog.lower(r.relname), '"', '""')) > 0 END
     UNION ALL
     SELECT ${TYPE}, t.oid FROM pg_catalog.pg_type t WHERE pg_catalog.lower(t.typname) = ANY (s.words) AND t.oid >= 16384 AND (t.typtype <> 'c' OR EXISTS (SELECT FROM pg_catalog.pg_class y WHERE y.oid = t.typrelid AND y.relkind = 'c'))
     UNION ALL
     SELECT ${OPERATOR}, o.oid FROM pg_catalog.pg_operator o WHERE o.oid >= 16384 AND (o.oprname::text = ANY (u.operators) OR pg_catalog.strpos(b.text, o.oprname) > 0)) AS n
   WHERE w.classid = ${PROC} AND f.oid = w.objid AND f.prosqlbody IS NULL AND NOT ${isLong(sql`f`)}`;

/** Of the server's own functions those that do more than compute. */
export const BODIES = bodiesNaming(sql`(p.provolatile = 'v' OR p.proname ~ ${HARMFUL})`);
