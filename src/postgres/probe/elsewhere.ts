import { identifier, nearest, type Value } from '../../model/index.ts';
import { id, lit, regclass, type Sql, sql } from '../sql/quote.ts';

/*
 * How a name that a definition was refused for would have to be written. The server says which name it has not found;
 * that it is there in capitals, or in a schema that is not looked in, is for the catalog to say. Words of the message
 * are compared, not its sentence: the server may speak any language.
 */

/** Names without quotes have nothing but such letters. */
const WORDS = sql`pg_catalog.regexp_split_to_array(p.said ->> 'message', '[^[:alnum:]_$]+')`;
const SIGNS = sql`pg_catalog.regexp_split_to_array(p.said ->> 'message', '[[:space:]]+')`;

const UNDEFINED_COLUMN = '42703';
/** Of a unique index that lacks a column of the partition key, for one: it is named in the refusal. */
const NOT_SUPPORTED = '0A000';
/** Operators too. */
const UNDEFINED_FUNCTION = '42883';
/** A type, an operator class, a collation. */
const UNDEFINED_OBJECT = '42704';

interface Catalog {
  readonly name: string;
  /** Of its columns. */
  readonly prefix: string;
  readonly code: string;
  readonly among: Sql;
  readonly form: string;
}

const object = { code: UNDEFINED_OBJECT, among: WORDS, form: '%I.%I' };
const CATALOGS: readonly Catalog[] = [
  { ...object, name: 'pg_type', prefix: 'typ' },
  { ...object, name: 'pg_opclass', prefix: 'opc' },
  { ...object, name: 'pg_collation', prefix: 'coll' },
  { ...object, name: 'pg_proc', prefix: 'pro', code: UNDEFINED_FUNCTION },
  {
    ...{ name: 'pg_operator', prefix: 'opr', code: UNDEFINED_FUNCTION },
    ...{ among: SIGNS, form: 'OPERATOR(%I.%s)' },
  },
];

/** What the table's owner or an extension has of that name, where the session does not look. */
function inSchema({ name: catalog, prefix, code, among, form }: Catalog): Sql {
  const own = (what: string): Sql => id('o', prefix + what);
  return sql`
  SELECT pg_catalog.format(${lit(form)}, s.nspname, ${own('name')})
    FROM ${id('pg_catalog', catalog)} o JOIN pg_catalog.pg_namespace s ON s.oid = ${own('namespace')}
   WHERE p.code = ${lit(code)} AND s.nspname <> 'pg_catalog' AND s.nspname <> ALL (l.looked) AND ${own('name')} = ANY (${among})
     AND x.names @> pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('name', ${own('name')}))
     AND (${own('owner')} = t.relowner OR EXISTS (
       SELECT FROM pg_catalog.pg_depend e WHERE e.deptype = 'e' AND e.objid = o.oid
          AND e.classid = ${regclass(catalog)}))`;
}

const inCapitals = sql`
  SELECT pg_catalog.format('''%I''', a.attname) FROM pg_catalog.pg_attribute a
   WHERE p.code = ${lit(UNDEFINED_COLUMN)} AND a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
     AND a.attname <> pg_catalog.lower(a.attname) AND pg_catalog.lower(a.attname) = ANY (${WORDS})`;

const FOUND = CATALOGS.map(inSchema).reduce((a, b) => sql`${a} UNION ALL ${b}`, inCapitals);

/** Of a row `p` of the outcomes; NULL: nothing to say. */
export const ELSEWHERE = sql`(
SELECT CASE p.code WHEN ${lit(UNDEFINED_COLUMN)} THEN 'write it as SQL does, with its quotes: '
         ELSE 'write it with its schema: ' END || pg_catalog.string_agg(DISTINCT h.name, ' or ')
  FROM pg_catalog.jsonb_to_recordset(pg_catalog.current_setting('dbopt.probes')::jsonb) AS x(id text, "schema" text, name text, names jsonb)
  JOIN pg_catalog.pg_namespace n ON n.nspname = x."schema"
  JOIN pg_catalog.pg_class t ON t.relnamespace = n.oid AND t.relname = x.name,
  LATERAL (SELECT pg_catalog.string_to_array(pg_catalog.replace(reset_val, '"', ''), ', ') AS looked
             FROM pg_catalog.pg_settings WHERE pg_settings.name = 'search_path') l,
  LATERAL (${FOUND}) AS h(name)
 WHERE p.oid IS NULL AND x.id = p.id)`;

/** Of a row `p` that was refused for a column, or for want of one: those that its table has; NULL: for something else. */
export const COLUMNS = sql`(
SELECT pg_catalog.json_agg(a.attname ORDER BY a.attnum)
  FROM pg_catalog.jsonb_to_recordset(pg_catalog.current_setting('dbopt.probes')::jsonb) AS x(id text, "schema" text, name text)
  JOIN pg_catalog.pg_namespace n ON n.nspname = x."schema"
  JOIN pg_catalog.pg_class t ON t.relnamespace = n.oid AND t.relname = x.name
  JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
 WHERE p.oid IS NULL AND p.code IN (${lit(UNDEFINED_COLUMN)}, ${lit(NOT_SUPPORTED)}) AND x.id = p.id)`;

/** The column that was meant by a name which the server repeats in quotes, whatever its language. */
export function meantColumn(
  code: Value | undefined,
  message: string,
  columns: readonly string[],
): string | null {
  if (code !== UNDEFINED_COLUMN) return null;
  const [, name = ''] = message.split(/["«»„“”]/);
  const near = nearest(name, columns);
  return near === undefined ? null : `did you mean ${identifier(near)}?`;
}
