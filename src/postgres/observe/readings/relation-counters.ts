import type { IndexCounters, TableCounters } from '../../../model/index.ts';
import { id, list, type Sql, sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';
import { columnsOf, momentsOf, type Offered } from '../offered.ts';

const TABLE = [
  ...['seq_scan', 'seq_tup_read', 'n_tup_ins', 'n_tup_upd', 'n_tup_del', 'n_tup_hot_upd'],
  ...['n_live_tup', 'n_dead_tup', 'n_mod_since_analyze', 'n_ins_since_vacuum'],
  ...['vacuum_count', 'autovacuum_count', 'analyze_count', 'autoanalyze_count'],
];
/** Sums over indexes: null where there are none. */
const SCANS = ['idx_scan', 'idx_tup_fetch'];
const LATER = ['n_tup_newpage_upd', 'total_vacuum_time', 'total_autovacuum_time'];
const WHEN = [
  ...['last_vacuum', 'last_autovacuum', 'last_analyze', 'last_autoanalyze'],
  ...['last_seq_scan', 'last_idx_scan'],
];
const BLOCKS = [
  ...['heap_blks_read', 'heap_blks_hit', 'idx_blks_read', 'idx_blks_hit'],
  ...['toast_blks_read', 'toast_blks_hit'],
];

const orZero = (from: string, names: readonly string[]): Sql =>
  list(names.map((name) => sql`COALESCE(${id(from, name)}, 0) AS ${id(name)}`));
const plain = (from: string, names: readonly string[]): Sql =>
  list(names.map((name) => id(from, name)));

/** The relations in scope, and their TOAST tables. */
const related = (scope: Sql): Sql => sql`
  rel AS MATERIALIZED (
    SELECT c.oid, c.reltoastrelid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'm') AND c.relpersistence <> 't' AND ${scope}),
  both_kinds AS MATERIALIZED (
    SELECT oid FROM rel UNION ALL SELECT reltoastrelid FROM rel WHERE reltoastrelid <> 0)`;

type Counted<T> = { readonly [oid: string]: T };

/** What counts nothing at all is left out. */
export const tableCountersPart = (offered: Offered, scope: Sql): Part<Counted<TableCounters>> => ({
  query: sql`
WITH ${related(scope)}
SELECT v.relid::int8 AS oid, ${plain('v', TABLE)}, ${orZero('v', SCANS)},
       ${columnsOf(offered, 'pg_stat_all_tables', 'v', LATER)}, ${momentsOf(offered, 'pg_stat_all_tables', 'v', WHEN)},
       ${orZero('b', BLOCKS)}
  FROM pg_catalog.pg_stat_all_tables v
  JOIN both_kinds k ON k.oid = v.relid
  LEFT JOIN pg_catalog.pg_statio_all_tables b ON b.relid = v.relid
 WHERE ${list(
   [...TABLE, ...SCANS].map((name) => sql`COALESCE(${id('v', name)}, 0)`),
   ' + ',
 )} > 0
 ORDER BY v.relid`,
  read: (rows) => byOid(rows as readonly Numbered<TableCounters>[]),
});

/** A row of the driver's. */
type Numbered<T> = { readonly [name in keyof T]: T[name] } & { readonly oid: number };

const byOid = <T>(rows: readonly Numbered<T>[]): Counted<Omit<Numbered<T>, 'oid'>> =>
  Object.fromEntries(rows.map(({ oid, ...counters }) => [String(oid), counters]));

export const indexCountersPart = (
  offered: Offered,
  scope: Sql,
): Part<Counted<Omit<IndexCounters, 'pending'>>> => ({
  query: sql`
WITH ${related(scope)}
SELECT v.indexrelid::int8 AS oid, v.idx_scan, v.idx_tup_read, v.idx_tup_fetch,
       ${momentsOf(offered, 'pg_stat_all_indexes', 'v', ['last_idx_scan'])}, b.idx_blks_read, b.idx_blks_hit
  FROM pg_catalog.pg_stat_all_indexes v
  JOIN rel k ON k.oid = v.relid
  LEFT JOIN pg_catalog.pg_statio_all_indexes b ON b.indexrelid = v.indexrelid
 WHERE v.idx_scan + v.idx_tup_read + v.idx_tup_fetch + b.idx_blks_read + b.idx_blks_hit > 0
 ORDER BY v.indexrelid`,
  read: (rows) => byOid(rows as readonly Numbered<Omit<IndexCounters, 'pending'>>[]),
});
