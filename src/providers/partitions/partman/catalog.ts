import type { ValueMap } from '../../../model/index.ts';
import { runsNothing, sql, textArray } from '../../../postgres/index.ts';

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

/** A column of the query for partitioned tables, `n.nspname` and `c.relname` being the table; null: there is no such
 *  extension. Where its configuration stands is known only then, and a statement that names it would fail without it,
 *  so a function that runs a text asks; columns that a version does not have are left out. Whoever installed it owns that
 *  table, and is not asked for code of his own: a column's type may have a cast. */
export const PARTMAN = sql`(
       SELECT json_build_object('version', e.extversion, 'schema', en.nspname, 'zone', z.reset_val,
                'encodes', EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = p.oid AND a.attname = 'time_encoder'),
                'readable', may.read, 'writable', has_table_privilege(p.oid, 'INSERT') AND
                  has_table_privilege(p.oid, 'UPDATE') AND has_table_privilege(p.oid, 'DELETE'),
                'config', CASE WHEN may.read THEN (SELECT word::json FROM ts_stat(format(
                  'SELECT array_to_tsvector(ARRAY[(SELECT jsonb_object_agg(key, value)::text FROM jsonb_each(to_jsonb(x)) WHERE key = ANY (%L))]) FROM %I.part_config AS x WHERE parent_table = %L',
                  ${textArray(READ)}, en.nspname, n.nspname || '.' || c.relname))) END)
         FROM pg_extension e
         JOIN pg_namespace en ON en.oid = e.extnamespace
         JOIN pg_class p ON p.relnamespace = en.oid AND p.relname = 'part_config'
         JOIN pg_settings z ON z.name = 'TimeZone'
        CROSS JOIN LATERAL (SELECT has_schema_privilege(en.oid, 'USAGE') AND has_table_privilege(p.oid, 'SELECT')
               AND p.relkind = 'r' AND ${runsNothing(sql`p.oid`)}
               AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = p.oid AND NOT a.attisdropped AND a.atttypid >= 16384) AS read) AS may
        WHERE e.extname = 'pg_partman')`;
