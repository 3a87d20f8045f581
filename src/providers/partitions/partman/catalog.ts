import type { Answer, Completion, RelationName, ValueMap } from '../../../model/index.ts';
import { lit, rel, type Sql, sql, textArray } from '../../../postgres/index.ts';
import { mayAsk } from '../may-ask.ts';

/** What the catalog says of pg_partman and of its care for one table. */
export interface Partman extends ValueMap {
  /** Of the extension, as installed. */
  readonly version: string;
  readonly schema: string;
  /** Its configuration keeps a coder for keys that hold a time in some other form: since 5.2. */
  readonly encodes: boolean;
  /** May read, and may change, the table of its configuration. */
  readonly readable: boolean;
  readonly writable: boolean;
  /** The TimeZone of a session that sets none, which pg_partman's calendar goes by. */
  readonly zone: string;
  /** The table's row of the configuration; null: it looks after some other tables. */
  readonly config: ValueMap | null;
  /** The row is not for the snapshot to read. */
  readonly later: boolean;
}

/** Columns of the configuration that a design has something to say of, and those that decide what to say of it. */
export const CONFIG = [
  'control',
  'partition_type',
  'partition_interval',
  'premake',
  'epoch',
  'time_encoder',
  'time_decoder',
  'datetime_string',
  'date_trunc_interval',
  'infinite_time_partitions',
  'retention',
] as const;

const READ = [
  ...CONFIG,
  'automatic_maintenance',
  'retention_keep_table',
  'retention_schema',
  'template_table',
  'undo_in_progress',
];

/** No cast of anybody's own is called where a row becomes JSON. */
const hasPlainColumns = (table: Sql): Sql =>
  sql`NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = ${table} AND NOT a.attisdropped AND a.atttypid >= 16384)`;

/** A subquery of the query for partitioned tables, `n.nspname` and `c.relname` being the table; null: there is no such
 *  extension. Where its configuration stands is known only then, and a statement that names it would fail without it,
 *  so a function that runs a text asks; columns that a version does not have are left out. Whoever installed it owns that
 *  table, and is not asked for code of his own: see askConfig. */
export const PARTMAN = sql`(
       SELECT json_build_object('version', e.extversion, 'schema', en.nspname, 'zone', z.reset_val,
                'encodes', EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = p.oid AND a.attname = 'time_encoder'),
                'readable', may.read, 'later', may.read AND NOT may.here,
                'writable', has_table_privilege(p.oid, 'INSERT') AND
                  has_table_privilege(p.oid, 'UPDATE') AND has_table_privilege(p.oid, 'DELETE'),
                'config', CASE WHEN may.read AND may.here THEN (SELECT word::json FROM ts_stat(format(
                  'SELECT array_to_tsvector(ARRAY[(SELECT jsonb_object_agg(key, value)::text FROM jsonb_each(to_jsonb(x)) WHERE key = ANY (%L))]) FROM %I.part_config AS x WHERE parent_table = %L',
                  ${textArray(READ)}, en.nspname, n.nspname || '.' || c.relname))) END)
         FROM pg_extension e
         JOIN pg_namespace en ON en.oid = e.extnamespace
         JOIN pg_class p ON p.relnamespace = en.oid AND p.relname = 'part_config'
         JOIN pg_settings z ON z.name = 'TimeZone'
        CROSS JOIN LATERAL (SELECT has_schema_privilege(en.oid, 'USAGE') AND has_table_privilege(p.oid, 'SELECT')
               AND p.relkind = 'r' AS read, ${mayAsk(sql`p.oid`)} AND ${hasPlainColumns(sql`p.oid`)} AS here) AS may
        WHERE e.extname = 'pg_partman')`;

/** The table's row of the configuration, where whoever owns that could have code of theirs run by who reads it. */
export function askConfig({
  schema,
  name,
  partman,
}: RelationName & { readonly partman: Partman | null }): readonly Completion[] {
  if (partman?.later !== true) return [];
  const owner = { schema: partman.schema, name: 'part_config' };
  const query = sql`
    SELECT (SELECT pg_catalog.jsonb_object_agg(key, value)::pg_catalog.text FROM pg_catalog.jsonb_each(pg_catalog.to_jsonb(x))
             WHERE key = ANY (${textArray(READ)})) AS config
      FROM (VALUES (1)) AS one LEFT JOIN ${rel(owner)} AS x
        ON x.parent_table = ${lit(`${schema}.${name}`)} AND ${hasPlainColumns(sql`${lit(rel(owner).text)}::pg_catalog.regclass`)}`;
  return [
    {
      sql: [query.text],
      as: { owner, columns: ['config'], type: 'text', harmless: true },
      take: (row, answer) => ({ ...row, partman: { ...partman, ...configOf(answer) } }),
    },
  ];
}

function configOf(answer: Answer): Pick<Partman, 'readable' | 'config'> {
  if ('unanswered' in answer) return { readable: false, config: null };
  const { config } = answer.row;
  return { readable: true, config: typeof config === 'string' ? JSON.parse(config) : null };
}
