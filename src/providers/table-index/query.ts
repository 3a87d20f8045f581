import type { RelationName, Scope, ValueMap } from '../../model/index.ts';
import { type Sql, sql, tablesInScope, textArray } from '../../postgres/index.ts';

/** One key of an index as the catalog has it. */
export interface CatalogKey extends ValueMap {
  /** Column name, or null for an expression. */
  readonly column: string | null;
  /** The expression as the server deparses it, with the parentheses it needs; null for a column. */
  readonly expression: string | null;
  /** Qualified outside of pg_catalog; '' where it is the type's default and has no parameters. */
  readonly opclass: string;
  /** `name=value` of opclass parameters. */
  readonly params: readonly string[];
  /** '' where it is the column's own. */
  readonly collation: string;
  readonly desc: boolean;
  readonly nullsFirst: boolean;
}

/** A row of `describeIndexes`. */
export interface IndexRow extends ValueMap {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly table_schema: string;
  readonly table_name: string;
  readonly partitioned: boolean;
  readonly using: string;
  readonly unique: boolean;
  readonly nulls_not_distinct: boolean;
  readonly valid: boolean;
  /** It backs a primary key, unique or exclusion constraint. */
  readonly constraint: string | null;
  /** A foreign key that refers to its columns. */
  readonly reference: string | null;
  readonly parent_schema: string | null;
  readonly parent_name: string | null;
  readonly pages: number;
  readonly options: readonly string[];
  readonly keys: readonly CatalogKey[];
  readonly include: readonly string[];
  readonly where: string | null;
  /** null: the database's own. */
  readonly tablespace: string | null;
  /** pid of the session that is building it right now. */
  readonly building: number | null;
  readonly comment: string | null;
  /** CLUSTER goes by it. */
  readonly clustered: boolean;
  /** Replication tells rows apart by it. */
  readonly identity: boolean;
  /** Statistics targets of expressions, by position from 1. */
  readonly targets: { readonly [position: string]: number };
}

/** All indexes of the tables in scope, their partitions included, and those of other tables that have a name we want. */
export function indexesOf(
  { tables, measures }: Pick<Scope, 'tables' | 'measures'>,
  wanted: readonly RelationName[],
): Sql {
  return sql`
WITH ${tablesInScope(tables)},
${indexRows(
  sql`indexrelid IN (
  SELECT i.indexrelid FROM members m JOIN pg_index i ON i.indrelid = m.oid UNION ${oidsByName(wanted)})`,
  measures,
)}`;
}

const oidsByName = (names: readonly RelationName[]): Sql => sql`
  SELECT c.oid
    FROM unnest(${textArray(names.map((n) => n.schema))}, ${textArray(names.map((n) => n.name))}) AS s(schema, name)
    JOIN pg_namespace n ON n.nspname = s.schema
    JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = s.name`;

/** The same of indexes by oid. */
export const describeIndexes = (oids: Sql): Sql =>
  sql`WITH ${indexRows(sql`indexrelid IN (${oids})`, true)}`;

/** The catalog's view of indexes, part by part: pg_get_indexdef would leave out what is default.
 *  The keys of all of them are joined once: a subquery for each takes four times as long. */
const indexRows = (condition: Sql, measures: boolean): Sql => sql`
picked AS MATERIALIZED (SELECT * FROM pg_index WHERE ${condition}),
classes AS MATERIALIZED (
  SELECT o.oid, o.opcdefault, CASE WHEN n.nspname = 'pg_catalog' THEN o.opcname::text
                                   ELSE format('%I.%I', n.nspname, o.opcname) END AS name
    FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace),
referred AS MATERIALIZED (
  SELECT conindid, min(conname::text) AS name FROM pg_constraint WHERE contype = 'f' GROUP BY conindid),
keyed AS MATERIALIZED (
  SELECT i.indexrelid,
         COALESCE(json_agg(json_build_object(
           'column', att.attname,
           'expression', CASE WHEN k.attnum = 0 THEN pg_get_indexdef(i.indexrelid, k.n::int, false) END,
           'opclass', CASE WHEN o.opcdefault AND own.attoptions IS NULL THEN '' ELSE o.name END,
           'params', COALESCE(own.attoptions, '{}'),
           'collation', CASE WHEN col.oid IS NULL THEN '' ELSE format('%I.%I', cn.nspname, col.collname) END,
           'desc', k.option & 1 = 1, 'nullsFirst', k.option & 2 = 2) ORDER BY k.n)
           FILTER (WHERE k.n <= i.indnkeyatts), '[]') AS keys,
         COALESCE(json_object_agg(k.n, own.attstattarget) FILTER (WHERE own.attstattarget >= 0), '{}') AS targets,
         COALESCE(array_agg(att.attname::text ORDER BY k.n) FILTER (WHERE k.n > i.indnkeyatts), '{}') AS include
    FROM picked i
   CROSS JOIN unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[])
           WITH ORDINALITY AS k(attnum, opclass, coll, option, n)
    LEFT JOIN pg_attribute att ON att.attrelid = i.indrelid AND att.attnum = k.attnum
    LEFT JOIN pg_attribute own ON own.attrelid = i.indexrelid AND own.attnum = k.n
          AND (own.attoptions IS NOT NULL OR own.attstattarget >= 0)
    LEFT JOIN classes o ON o.oid = k.opclass
    LEFT JOIN pg_collation col ON col.oid = k.coll AND col.oid IS DISTINCT FROM att.attcollation
    LEFT JOIN pg_namespace cn ON cn.oid = col.collnamespace
   GROUP BY i.indexrelid, i.indnkeyatts)
SELECT i.indexrelid::int8 AS oid, n.nspname::text AS schema, c.relname::text AS name,
       tn.nspname::text AS table_schema, t.relname::text AS table_name, c.relkind = 'I' AS partitioned,
       a.amname::text AS using, i.indisunique AS unique, i.indnullsnotdistinct AS nulls_not_distinct,
       i.indisvalid AND i.indisready AS valid, con.conname::text AS constraint, referred.name AS reference,
       pn.nspname::text AS parent_schema, p.relname::text AS parent_name,
       ${measures ? sql`c.relpages` : sql`0`} AS pages, COALESCE(c.reloptions, '{}') AS options,
       keyed.keys, keyed.include, pg_get_expr(i.indpred, i.indrelid) AS where, ts.spcname::text AS tablespace, build.pid AS building,
       note.description AS comment, i.indisclustered AS clustered, i.indisreplident AS identity, keyed.targets
  FROM picked i
  JOIN keyed ON keyed.indexrelid = i.indexrelid
  JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class t ON t.oid = i.indrelid
  JOIN pg_namespace tn ON tn.oid = t.relnamespace
  JOIN pg_am a ON a.oid = c.relam
  LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
  LEFT JOIN pg_constraint con ON con.conindid = i.indexrelid AND con.contype IN ('p', 'u', 'x')
  LEFT JOIN referred ON referred.conindid = i.indexrelid
  LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
  LEFT JOIN pg_class p ON p.oid = h.inhparent
  LEFT JOIN pg_namespace pn ON pn.oid = p.relnamespace
  LEFT JOIN pg_description note ON note.objoid = c.oid AND note.classoid = 'pg_class'::regclass AND note.objsubid = 0
  LEFT JOIN pg_stat_progress_create_index build ON build.index_relid = i.indexrelid
 ORDER BY tn.nspname, t.relname, c.relname`;
