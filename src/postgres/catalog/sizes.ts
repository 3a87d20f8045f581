import {
  failedWith,
  PAGE,
  qualified,
  type Relation,
  type TableSize,
  type TableSizes,
  type Value,
} from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { type Sql, sql, textArray } from '../sql/quote.ts';
import { inSnapshot } from './snapshot.ts';

/** Milliseconds to wait for whoever has a table to himself. */
const PATIENCE = 1_000;

/** What tables store, by qualified name: it stats files, so only for those a plan touches. Where one of them is locked,
 *  what the statistics say has to do: without TOAST, and as of the last VACUUM or ANALYZE. */
export async function readSizes(client: Client, tables: readonly Relation[]): Promise<TableSizes> {
  if (tables.length === 0) return {};
  try {
    const [rows = []] = await inSnapshot(client, [sizesOf(tables).text], { patience: PATIENCE });
    const sizes = new Map(rows.map(({ oid, size }) => [Number(oid), sizeOf(size)]));
    return named(tables, (table) => sizes.get(table.oid) ?? NONE);
  } catch (error) {
    if (!failedWith(error, 'table-locked')) throw error;
    return named(tables, lastKnown);
  }
}

const named = (tables: readonly Relation[], size: (table: Relation) => TableSize): TableSizes =>
  Object.fromEntries(tables.map((table) => [qualified(table), size(table)]));

const NONE: TableSize = { bytes: 0, heap: 0, hidden: 0, rows: 0, vectors: {} };

function lastKnown({ pages, allVisible, rows }: Relation): TableSize {
  const bytes = pages * PAGE;
  return {
    bytes,
    heap: bytes,
    hidden: pages - allVisible,
    rows: rows < 0 ? null : rows,
    vectors: {},
  };
}

/** Rows by density, as the planner counts them (plancat.c, estimate_rel_size). */
const sizesOf = (tables: readonly Relation[]): Sql => sql`
SELECT asked AS oid, pg_catalog.json_build_object(
         'bytes', s.bytes, 'heap', s.heap,
         'hidden', GREATEST(s.heap / b.size - c.relallvisible, 0)
                 + GREATEST((s.bytes - s.heap) / b.size - COALESCE(t.relallvisible, 0), 0),
         'rows', CASE WHEN c.reltuples >= 0 AND c.relpages > 0 THEN c.reltuples::float8 * (s.heap / b.size) / c.relpages
                      WHEN s.heap = 0 THEN 0 END,
         'vectors', (SELECT COALESCE(pg_catalog.json_object_agg(a.attname, pg_catalog.json_build_array(y.typname, a.atttypmod)), '{}')
                       FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
                      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypmod > 0
                        AND y.typname IN ('vector', 'halfvec', 'sparsevec', 'bit')))::text AS size
  FROM pg_catalog.unnest(${textArray(tables.map(({ oid }) => String(oid)))}::pg_catalog.oid[]) AS asked
  JOIN pg_catalog.pg_class c ON c.oid = asked
  LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
 CROSS JOIN LATERAL (SELECT COALESCE(pg_catalog.pg_table_size(c.oid::pg_catalog.regclass), 0) AS bytes,
                            COALESCE(pg_catalog.pg_relation_size(c.oid::pg_catalog.regclass), 0) AS heap) AS s
 CROSS JOIN (SELECT pg_catalog.current_setting('block_size')::int8 AS size) AS b`;

const sizeOf = (text: Value | undefined): TableSize => ({ ...NONE, ...JSON.parse(String(text)) });
