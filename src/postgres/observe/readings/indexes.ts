import type { IndexFacts, RelationName, Row } from '../../../model/index.ts';
import { type Sql, sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';
import type { Definitions } from '../definitions.ts';
import { behindLocks, LOCKED } from '../locked.ts';
import { indexesRead } from '../most.ts';
import type { Classes } from './opclasses.ts';
import { type BareTable, rowsOrNull, toOptions } from './tables.ts';

// Whose the build is any role may see, on which table only pg_monitor: the lock on it tells everybody.
const BUILT_ON = sql`ARRAY(
  SELECT l.relation FROM pg_catalog.pg_stat_progress_create_index p JOIN pg_catalog.pg_locks l ON l.pid = p.pid
   WHERE p.datname = pg_catalog.current_database() AND l.locktype = 'relation' AND l.mode = 'ShareUpdateExclusiveLock'
     AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))`;

/** Whether texts of an index are waited for by nobody. One of a constraint need not refer to its table. */
const IS_FREE = sql`(c.oid <> ALL (${LOCKED}) AND i.indexrelid <> ALL (${behindLocks('pg_class')}))`;

/** Indexes of the tables in scope, as the catalog has them: by number. */
export const indexesPart = (scope: Sql): Part<readonly IndexRow[]> => ({
  query: sql`
WITH own AS (
  SELECT a.attrelid, pg_catalog.json_agg(pg_catalog.json_build_array(a.attnum, a.attoptions, a.attstattarget)) AS settings
    FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class ic ON ic.oid = a.attrelid AND ic.relkind IN ('i', 'I')
   WHERE a.attoptions IS NOT NULL OR a.attstattarget >= 0 AND a.attrelid >= 16384
   GROUP BY a.attrelid),
needed AS (
  SELECT f.conindid, pg_catalog.count(*)::int AS times FROM pg_catalog.pg_constraint f WHERE f.contype = 'f' GROUP BY f.conindid),
con AS (
  SELECT DISTINCT ON (k.conindid) k.conindid, k.conname, k.contype FROM pg_catalog.pg_constraint k
   WHERE k.contype IN ('p', 'u', 'x') ORDER BY k.conindid, k.contype)
SELECT i.indexrelid::int8 AS oid, i.indrelid::int8 AS table, xn.nspname AS schema, x.relname AS name,
       (SELECT h.inhparent::int8 FROM pg_catalog.pg_inherits h WHERE h.inhrelid = i.indexrelid LIMIT 1) AS parent,
       am.amname::text AS access_method, x.relkind = 'I' AS partitioned, pg_catalog.to_json(x.reloptions) AS options,
       i.indnkeyatts AS keys, pg_catalog.to_json(i.indkey::int2[]) AS key, pg_catalog.to_json(i.indclass::oid[]::int8[]) AS classes,
       pg_catalog.to_json(i.indcollation::oid[]::int8[]) AS collations, pg_catalog.to_json(i.indoption::int2[]) AS flags,
       CASE WHEN i.indexprs IS NOT NULL AND NOT e.cut AND ${IS_FREE} THEN
         (SELECT pg_catalog.json_agg(CASE WHEN k.attnum = 0 THEN pg_catalog.pg_get_indexdef(i.indexrelid, k.at::int, false) END ORDER BY k.at)
            FROM pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, at)) END AS expressions,
       CASE WHEN i.indpred IS NOT NULL AND NOT e.cut AND ${IS_FREE} THEN pg_catalog.pg_get_expr(i.indpred, i.indrelid) END AS predicate,
       COALESCE(NOT e.cut, false) AND NOT ${IS_FREE} AS behind, i.indexprs IS NOT NULL AS computed, i.indpred IS NOT NULL AS partial,
       i.indisunique AS unique, COALESCE((pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct')::bool, false) AS nulls_not_distinct,
       i.indisprimary AS primary, i.indisexclusion AS exclusion, i.indisvalid AS valid, i.indisready AS ready,
       NOT i.indisvalid AND i.indrelid = ANY (${BUILT_ON}) AS building,
       i.indislive AS live, i.indisclustered AS clustered, i.indisreplident AS replica_identity,
       con.conname::text AS constraint_name, con.contype AS constraint_type, COALESCE(needed.times, 0) AS referenced_by,
       (SELECT ts.spcname::text FROM pg_catalog.pg_tablespace ts WHERE ts.oid = x.reltablespace) AS tablespace,
       x.relpages, x.reltuples::float8 AS reltuples, own.settings,
       CASE WHEN x.relkind = 'I' THEN 0 WHEN c.oid <> ALL (${LOCKED}) AND x.oid <> ALL (${LOCKED})
            THEN pg_catalog.pg_relation_size(x.oid) END AS bytes
  FROM pg_catalog.pg_index i
  LEFT JOIN ${indexesRead()} AS e ON e.oid = i.indexrelid
  JOIN pg_catalog.pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'p', 'm') AND c.relpersistence <> 't'
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND ${scope}
  JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
  JOIN pg_catalog.pg_namespace xn ON xn.oid = x.relnamespace
  JOIN pg_catalog.pg_am am ON am.oid = x.relam
  LEFT JOIN con ON con.conindid = i.indexrelid
  LEFT JOIN needed ON needed.conindid = i.indexrelid
  LEFT JOIN own ON own.attrelid = i.indexrelid
 ORDER BY x.relname COLLATE "C", xn.nspname COLLATE "C"`,
  read: (rows) => rows as readonly IndexRow[],
});

type Plain = Omit<
  IndexFacts,
  'key' | 'include' | 'predicate' | 'options' | 'constraint' | 'extension'
>;

export type IndexRow = Row &
  Plain & {
    readonly table: number;
    readonly options: readonly string[] | null;
    readonly keys: number;
    readonly key: readonly number[];
    readonly classes: readonly number[];
    readonly collations: readonly number[];
    readonly flags: readonly number[];
    readonly expressions: readonly (string | null)[] | null;
    readonly predicate: string | null;
    /** It has such texts, which are left out for a lock. */
    readonly behind: boolean;
    readonly computed: boolean;
    readonly partial: boolean;
    readonly constraint_name: string | null;
    readonly constraint_type: 'p' | 'u' | 'x' | null;
    readonly settings:
      | readonly (readonly [
          attnum: number,
          options: readonly string[] | null,
          target: number | null,
        ])[]
      | null;
  };

export interface Naming {
  readonly classes: Classes;
  readonly definitions: Definitions;
  readonly collations: ReadonlyMap<number, RelationName>;
  /** Collations of columns that are not the type's own, by table and attnum. */
  readonly collated: ReadonlyMap<string, number>;
}

const DESCENDING = 1;
const NULLS_FIRST = 2;

/** An index by names. */
export function toIndex(row: IndexRow, table: BareTable, naming: Naming): IndexFacts {
  const { definitions, classes, collations, collated } = naming;
  const column = (attnum: number) =>
    table.columns.find((each) => each.attnum === attnum)?.name ?? null;
  const key = row.key.slice(0, row.keys).map((attnum, at): IndexFacts['key'][number] => {
    const flags = row.flags[at] ?? 0;
    const own = row.settings?.find(([position]) => position === at + 1);
    const opclass = classes.get(row.classes[at] ?? 0);
    const collation = row.collations[at] ?? 0;
    const usual = collated.get(`${table.oid} ${attnum}`) ?? DEFAULT_COLLATION;
    return {
      column: attnum === 0 ? null : column(attnum),
      expression: attnum === 0 ? definitions.of(row.expressions?.[at] ?? null) : null,
      opclass: opclass?.name ?? UNKNOWN,
      family: opclass?.family ?? UNKNOWN,
      opclass_default: opclass?.isDefault ?? false,
      opclass_options: toOptions(own?.[1] ?? null),
      collation:
        collation === 0 || collation === usual ? null : (collations.get(collation) ?? null),
      descending: (flags & DESCENDING) !== 0,
      nulls_first: (flags & NULLS_FIRST) !== 0,
      statistics_target: own?.[2] === undefined || (own[2] ?? -1) < 0 ? null : own[2],
    };
  });
  const { constraint_name: name, constraint_type: type } = row;
  return {
    ...plain(row),
    options: toOptions(row.options),
    key,
    include: row.key.slice(row.keys).flatMap((attnum) => column(attnum) ?? []),
    predicate: row.partial ? definitions.of(row.predicate) : null,
    constraint: name === null || type === null ? null : { name, type },
    extension: table.extension,
    reltuples: rowsOrNull(row.reltuples),
  };
}

/** pg_catalog."default". */
const DEFAULT_COLLATION = 100;
const UNKNOWN: RelationName = { schema: '', name: '' };

const plain = (row: IndexRow): Plain => ({
  oid: row.oid,
  schema: row.schema,
  name: row.name,
  parent: row.parent,
  access_method: row.access_method,
  partitioned: row.partitioned,
  unique: row.unique,
  nulls_not_distinct: row.nulls_not_distinct,
  primary: row.primary,
  exclusion: row.exclusion,
  valid: row.valid,
  building: row.building,
  ready: row.ready,
  live: row.live,
  clustered: row.clustered,
  replica_identity: row.replica_identity,
  referenced_by: row.referenced_by,
  tablespace: row.tablespace,
  relpages: row.relpages,
  reltuples: row.reltuples,
  bytes: row.bytes,
});
