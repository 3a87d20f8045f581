import type { RelationName, Scope, ValueMap } from '../../model/index.ts';
import { bounded, MEMBERS, type Sql, sql, textArray } from '../../postgres/index.ts';

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

/** An index with all that the catalogs say of it. */
export type IndexRow = {
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
  /** Qualified name of the index of the partitioned table it is attached to. */
  readonly parent: string | null;
  readonly bytes: number;
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
  /** Extensions that take it along when they are dropped. */
  readonly extensions: readonly string[];
  /** Statistics targets of expressions, by position from 1. */
  readonly targets: { readonly [position: string]: number };
};

/** The facts of an index. */
export type IndexFacts = IndexRow & {
  /** Of a partitioned one: how many indexes below it hold entries, and the names of those of no use. */
  readonly leaves?: number;
  readonly broken?: readonly (readonly string[])[];
  /** An interrupted run of ours left it. */
  readonly leftover?: true;
};

/** A table, and its indexes in JSON: half the cost of a row for each, for the server and for us. */
export type TableIndexes = {
  readonly table_schema: string;
  readonly table_name: string;
  /** JSON of `CatalogTable`, as text: of ten thousand tables, one at a time is unfolded. */
  readonly described: string;
};

export interface CatalogTable {
  /** Columns by number; those with a collation of their own as [name, collation]. */
  readonly columns: { readonly [attnum: string]: string | readonly [string, string] };
  readonly indexes: readonly CatalogIndex[];
}

/** An index. What only few have is null. */
export type CatalogIndex = readonly [
  oid: number,
  name: string,
  relkind: string,
  using: string,
  /** unique, NULLS NOT DISTINCT, valid and ready, CLUSTERed by, replica identity. */
  flags: readonly [boolean, boolean, boolean, boolean, boolean],
  pages: number,
  options: readonly string[] | null,
  columns: CatalogColumns,
  where: string | null,
  tablespace: string | null,
  more: CatalogMore | null,
];

/** Its columns, keys first. */
export type CatalogColumns = readonly [
  keys: number,
  attnums: readonly number[],
  order: readonly number[],
  collations: readonly number[],
  /** [is the default of its type, name] of each opclass; null: all are. */
  opclasses: readonly (readonly [boolean, string])[] | null,
  /** Names of the collations, where one of them is not the database's. */
  collationNames: readonly (string | null)[] | null,
  /** Text of each key that is an expression. */
  expressions: readonly (string | null)[] | null,
];

/** What few indexes have. */
export type CatalogMore = {
  readonly building?: number;
  readonly comment?: string;
  readonly constraint?: string;
  readonly extensions?: readonly string[];
  /** Settings of the index's own columns: number, statistics target, opclass parameters. */
  readonly own?: readonly (readonly [number, number | null, readonly string[] | null])[];
  readonly parent?: readonly [string, string];
  readonly reference?: string;
};

/** All indexes of the tables in scope, their partitions included, and those of other tables that have a name we want. */
export const indexesOf = (
  { tables, measures }: Pick<Scope, 'tables' | 'measures'>,
  wanted: readonly RelationName[],
): Sql => sql`
WITH ${MEMBERS},
picked AS MATERIALIZED (
  SELECT i.* FROM members m JOIN pg_index i ON i.indrelid = m.oid
   UNION ALL
  SELECT i.*
    FROM unnest(${textArray(wanted.map((w) => w.schema))}, ${textArray(wanted.map((w) => w.name))}) AS w(schema, name)
    JOIN pg_namespace n ON n.nspname = w.schema
    JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
    JOIN pg_index i ON i.indexrelid = c.oid
   WHERE NOT EXISTS (SELECT FROM members m WHERE m.oid = i.indrelid)),
${byTable({ measures, few: tables.length < FEW })}`;

/** Up to here looking up the columns of each index takes less than reading pg_attribute whole. */
const FEW = 2_000;

/** Rows of indexes by oid, as the catalog query has them. */
export const describeIndexes = (oids: Sql): Sql => sql`
WITH picked AS MATERIALIZED (SELECT * FROM pg_index WHERE indexrelid IN (${oids})),
${byTable({ measures: true, few: true })}`;

/** See CatalogIndex. pg_get_indexdef of a whole index would leave out what is default. */
const entry = (measures: boolean): Sql => sql`
json_build_array(
  i.indexrelid::int8, c.relname, c.relkind, a.amname,
  ARRAY[i.indisunique, i.indnullsnotdistinct, i.indisvalid AND i.indisready, i.indisclustered, i.indisreplident],
  ${measures ? sql`c.relpages` : sql`0`}, c.reloptions,
  json_build_array(
    i.indnkeyatts, i.indkey, i.indoption, i.indcollation::oid[]::int8[],
    CASE WHEN NOT classes.usual OR more.facts -> 'own' IS NOT NULL THEN classes.names END, collations.names,
    CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
      SELECT CASE WHEN i.indkey[n - 1] = 0 THEN pg_get_indexdef(i.indexrelid, n, false) END
        FROM generate_series(1, i.indnkeyatts) AS n) END),
  pg_get_expr(i.indpred, i.indrelid),
  CASE WHEN c.reltablespace <> 0 THEN (SELECT spcname FROM pg_tablespace ts WHERE ts.oid = c.reltablespace) END,
  more.facts)`;

/** Opclasses and collations are looked up once for each list of them that there is: they are few. */
const byTable = ({ measures, few }: { measures: boolean; few: boolean }): Sql => sql`
classes AS MATERIALIZED (
  SELECT v.indclass, bool_and(o.opcdefault) AS usual,
         json_agg(json_build_array(o.opcdefault, CASE WHEN s.nspname = 'pg_catalog' THEN o.opcname::text
                                                      ELSE format('%I.%I', s.nspname, o.opcname) END) ORDER BY k.n) AS names
    FROM (SELECT DISTINCT indclass FROM picked) v, unnest(v.indclass::oid[]) WITH ORDINALITY AS k(oid, n)
    JOIN pg_opclass o ON o.oid = k.oid
    JOIN pg_namespace s ON s.oid = o.opcnamespace
   GROUP BY v.indclass),
collations AS MATERIALIZED (
  SELECT v.indcollation, json_agg(CASE WHEN l.oid IS NOT NULL THEN format('%I.%I', s.nspname, l.collname) END ORDER BY k.n) AS names
    FROM (SELECT DISTINCT indcollation FROM picked) v, unnest(v.indcollation::oid[]) WITH ORDINALITY AS k(oid, n)
    LEFT JOIN pg_collation l ON l.oid = k.oid
    LEFT JOIN pg_namespace s ON s.oid = l.collnamespace
   GROUP BY v.indcollation
  HAVING bool_or(l.oid <> 'pg_catalog."default"'::regcollation)),
facts AS (
  SELECT attrelid AS oid, 'own' AS key,
         json_agg(json_build_array(attnum, attstattarget, attoptions) ORDER BY attnum) AS value
    FROM pg_attribute
   WHERE (attoptions IS NOT NULL OR attstattarget >= 0)${few ? sql` AND attrelid IN (SELECT indexrelid FROM picked)` : sql``}
   GROUP BY attrelid
   UNION ALL
  SELECT conindid, 'constraint', to_json(conname) FROM pg_constraint WHERE contype IN ('p', 'u', 'x')
   UNION ALL
  SELECT conindid, 'reference', to_json(min(conname::text)) FROM pg_constraint WHERE contype = 'f' GROUP BY conindid
   UNION ALL
  SELECT objoid, 'comment', to_json(${bounded(sql`description`)})
    FROM pg_description
   WHERE classoid = 'pg_class'::regclass AND objsubid = 0 AND objoid IN (SELECT indexrelid FROM picked)
   UNION ALL
  SELECT d.objid, 'extensions', json_agg(e.extname ORDER BY e.extname)
    FROM pg_extension e JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
   WHERE d.classid = 'pg_class'::regclass AND d.deptype = 'x'
   GROUP BY d.objid
   UNION ALL
  SELECT h.inhrelid, 'parent', json_build_array(s.nspname, p.relname)
    FROM pg_inherits h JOIN pg_class p ON p.oid = h.inhparent JOIN pg_namespace s ON s.oid = p.relnamespace
   WHERE p.relkind = 'I'
   UNION ALL
  SELECT index_relid, 'building', to_json(pid) FROM pg_stat_progress_create_index),
more AS MATERIALIZED (
  SELECT oid, json_object_agg(key, value ORDER BY key) AS facts FROM facts WHERE oid <> 0 GROUP BY oid),
tabled AS MATERIALIZED (
  SELECT i.indrelid, json_agg(${entry(measures)} ORDER BY i.indexrelid) AS indexes
    FROM picked i
    JOIN pg_class c ON c.oid = i.indexrelid
    JOIN pg_am a ON a.oid = c.relam
    JOIN classes ON classes.indclass = i.indclass
    LEFT JOIN collations ON collations.indcollation = i.indcollation
    LEFT JOIN more ON more.oid = i.indexrelid
   GROUP BY i.indrelid)
SELECT n.nspname::text AS table_schema, t.relname::text AS table_name,
       json_build_object('indexes', tabled.indexes, 'columns', (
        SELECT json_object_agg(att.attnum, CASE
                 WHEN att.attcollation IN (0, 'pg_catalog."default"'::regcollation) THEN to_json(att.attname)
                 ELSE json_build_array(att.attname, (
                   SELECT format('%I.%I', s.nspname, l.collname)
                     FROM pg_collation l JOIN pg_namespace s ON s.oid = l.collnamespace
                    WHERE l.oid = att.attcollation)) END ORDER BY att.attnum)
          FROM pg_attribute att
         WHERE att.attrelid = t.oid AND att.attnum > 0 AND NOT att.attisdropped))::text AS described
  FROM tabled
  JOIN pg_class t ON t.oid = tabled.indrelid
  JOIN pg_namespace n ON n.oid = t.relnamespace`;
