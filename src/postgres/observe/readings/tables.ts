import type { ColumnFacts, Options, Row, TableFacts, ToastFacts } from '../../../model/index.ts';
import { type Sql, sql } from '../../sql/quote.ts';
import { ofTree } from '../../sql/untold.ts';
import type { Part } from '../ask.ts';
import { behindLocks, LOCKED } from '../locked.ts';
import { columnsOf, type Offered } from '../offered.ts';

/** A table without what stands in other catalogs. */
export type BareTable = Omit<TableFacts, 'indexes' | 'foreign_keys' | 'statistics'>;

/** Anybody may name a type of his like one of the server's, with casts of his own. */
const BASE = sql`CASE WHEN COALESCE(bt.typnamespace, t.typnamespace) = 'pg_catalog'::pg_catalog.regnamespace THEN COALESCE(bt.typname, t.typname)
             ELSE pg_catalog.format('%s.%s', COALESCE(bt.typnamespace, t.typnamespace)::pg_catalog.regnamespace, COALESCE(bt.typname, t.typname)) END`;

/** Tables, partitioned ones, materialised views; `scope` as inScope gives it. */
export const tablesPart = (offered: Offered, scope: Sql): Part<readonly BareTable[]> => ({
  query: sql`
WITH rel AS MATERIALIZED (
  SELECT c.*, n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'm') AND c.relpersistence <> 't' AND ${scope}),
cols AS (
  SELECT a.attrelid, pg_catalog.count(*) FILTER (WHERE a.attisdropped)::int AS dropped,
         pg_catalog.json_agg(pg_catalog.json_build_array(a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
           ${BASE}, a.attlen, a.attalign, a.attnotnull, a.atthasdef, a.attgenerated, a.attidentity,
           a.attstorage, t.typstorage, a.attcompression, a.attstattarget,
           s.null_frac, s.avg_width, s.n_distinct, s.correlation) ORDER BY a.attnum)
           FILTER (WHERE NOT a.attisdropped) AS columns
    FROM rel r
    JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0
    LEFT JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_type bt ON bt.oid = t.typbasetype
    LEFT JOIN pg_catalog.pg_stats s ON s.schemaname = r.nspname AND s.tablename = r.relname
          AND s.attname = a.attname AND s.inherited = (r.relkind = 'p')
   GROUP BY a.attrelid)
SELECT r.oid::int8 AS oid, r.nspname AS schema, r.relname AS name, r.relkind AS kind, r.relpersistence AS persistence,
       (SELECT i.inhparent::int8 FROM pg_catalog.pg_inherits i WHERE i.inhrelid = r.oid AND r.relispartition
         ORDER BY i.inhseqno LIMIT 1) AS parent,
       COALESCE(CASE WHEN r.relispartition OR r.relkind = 'p' THEN pg_catalog.pg_partition_root(r.oid) END, r.oid)::oid::int8 AS root,
       (SELECT ${ofTree(sql`pt.partexprs`, sql`pg_catalog.pg_get_partkeydef(r.oid)`)} FROM pg_catalog.pg_partitioned_table pt
         WHERE pt.partrelid = r.oid AND r.oid <> ALL (${behindLocks('pg_class')})) AS partition_key,
       pg_catalog.pg_get_userbyid(r.relowner)::text AS owner,
       (SELECT e.extname::text FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
         WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = r.oid AND d.deptype = 'e'
           AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass LIMIT 1) AS extension,
       (SELECT am.amname::text FROM pg_catalog.pg_am am WHERE am.oid = r.relam) AS access_method,
       (SELECT ts.spcname::text FROM pg_catalog.pg_tablespace ts WHERE ts.oid = r.reltablespace) AS tablespace,
       pg_catalog.to_json(r.reloptions) AS options,
       r.reltuples::float8 AS reltuples, r.relpages, r.relallvisible, ${columnsOf(offered, 'pg_class', 'r', ['relallfrozen'])},
       CASE WHEN r.relfrozenxid::text <> '0' THEN pg_catalog.age(r.relfrozenxid) END AS xid_age,
       CASE WHEN r.relminmxid::text <> '0' THEN pg_catalog.mxid_age(r.relminmxid) END AS mxid_age,
       CASE WHEN r.relkind = 'p' THEN 0 WHEN r.oid <> ALL (${LOCKED}) THEN pg_catalog.pg_relation_size(r.oid) END AS bytes,
       CASE WHEN t.oid IS NOT NULL THEN pg_catalog.json_build_array(t.oid::int8, t.reloptions, t.reltuples, t.relpages, t.relallvisible,
         pg_catalog.age(t.relfrozenxid), pg_catalog.mxid_age(t.relminmxid),
         CASE WHEN NOT ARRAY[r.oid, t.oid] && ${LOCKED} THEN pg_catalog.pg_relation_size(t.oid) END,
         CASE WHEN NOT ARRAY[r.oid, ti.indexrelid] && ${LOCKED} THEN pg_catalog.pg_relation_size(ti.indexrelid) END) END AS toast,
       r.relfilenode <> 0 AND r.relfilenode <> r.oid AS rewritten,
       pg_catalog.has_table_privilege(r.oid, 'SELECT') AND pg_catalog.has_schema_privilege(r.relnamespace, 'USAGE')
         AND NOT pg_catalog.row_security_active(r.oid) AS readable,
       r.relrowsecurity AS row_security, r.relreplident AS replica_identity,
       CASE WHEN r.relhastriggers THEN (SELECT pg_catalog.count(*) FROM pg_catalog.pg_trigger g
         WHERE g.tgrelid = r.oid AND NOT g.tgisinternal AND g.tgenabled <> 'D') ELSE 0 END::int AS triggers,
       COALESCE(cols.dropped, 0) AS dropped_columns, COALESCE(cols.columns, '[]') AS columns
  FROM rel r
  LEFT JOIN cols ON cols.attrelid = r.oid
  LEFT JOIN pg_catalog.pg_class t ON t.oid = r.reltoastrelid AND r.reltoastrelid <> 0
  LEFT JOIN pg_catalog.pg_index ti ON ti.indrelid = t.oid
 ORDER BY r.nspname COLLATE "C", r.relname COLLATE "C"`,
  unfold: (row) => toTable(row as TableRow) as Row & BareTable,
  read: (rows) => rows as readonly (Row & BareTable)[],
});

type TableRow = Row &
  Omit<BareTable, 'options' | 'toast' | 'columns'> & {
    readonly options: readonly string[] | null;
    readonly toast: ToastRow | null;
    readonly columns: readonly ColumnRow[];
  };

type ToastRow = readonly [
  oid: number,
  options: readonly string[] | null,
  reltuples: number,
  relpages: number,
  relallvisible: number,
  xid_age: number,
  mxid_age: number,
  bytes: number | null,
  index_bytes: number | null,
];

type ColumnRow = readonly [
  attnum: number,
  name: string,
  type: string,
  base: string,
  length: number,
  align: ColumnFacts['align'],
  not_null: boolean,
  has_default: boolean,
  generated: string,
  identity: string,
  storage: ColumnFacts['storage'],
  default_storage: ColumnFacts['storage'],
  compression: string,
  target: number | null,
  null_frac: number | null,
  avg_width: number | null,
  n_distinct: number | null,
  correlation: number | null,
];

const toTable = ({ options, toast, columns, ...row }: TableRow): BareTable => ({
  ...row,
  options: toOptions(options),
  reltuples: rowsOrNull(row.reltuples),
  toast: toast === null ? null : toToast(toast),
  columns: columns.map(toColumn),
});

/** Most relations have none: one for all of them. */
const NO_OPTIONS: Options = {};

/** reltuples is −1 where nobody has counted. */
export const rowsOrNull = (reltuples: number | null): number | null =>
  reltuples === null || reltuples < 0 ? null : reltuples;

/** `name=value` by name. */
export const toOptions = (options: readonly string[] | null): Options =>
  options === null
    ? NO_OPTIONS
    : Object.fromEntries(
        options.map((option) => {
          const cut = option.indexOf('=');
          return [option.slice(0, cut), option.slice(cut + 1)];
        }),
      );

const toToast = (row: ToastRow): ToastFacts => ({
  oid: row[0],
  options: toOptions(row[1]),
  reltuples: rowsOrNull(row[2]),
  relpages: row[3],
  relallvisible: row[4],
  xid_age: row[5],
  mxid_age: row[6],
  bytes: row[7],
  index_bytes: row[8],
});

const toColumn = ([
  attnum,
  name,
  type,
  base_type,
  length,
  align,
  not_null,
  has_default,
  generated,
  identity,
  storage,
  default_storage,
  compression,
  target,
  null_frac,
  avg_width,
  n_distinct,
  correlation,
]: ColumnRow): ColumnFacts => ({
  ...{ attnum, name, type, base_type, length, align, not_null, has_default },
  generated: generated === 's' || generated === 'v' ? generated : null,
  identity: identity !== '',
  ...{ storage, default_storage },
  compression: compression === 'p' ? 'pglz' : compression === 'l' ? 'lz4' : null,
  // Up to 16 the default is −1.
  statistics_target: target === null || target < 0 ? null : target,
  stats:
    null_frac === null || avg_width === null || n_distinct === null
      ? null
      : { null_frac, avg_width, n_distinct, correlation },
});
