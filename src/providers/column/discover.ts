import type { Territory } from '../../model/index.ts';
import { MEMBERS, sql } from '../../postgres/index.ts';

/** Columns that are not as their type would have them; their tables are the roots, so that all partitions are read. */
export function discoverColumns({ tables, all }: Territory): string | null {
  if (tables.length === 0) return null;
  const odd = sql`(a.attstorage <> t.typstorage OR a.attcompression <> '' OR COALESCE(a.attstattarget, -1) >= 0
    OR a.attoptions IS NOT NULL AND EXISTS (SELECT FROM unnest(a.attoptions) AS o WHERE starts_with(o, 'n_distinct')))`;
  // Few are odd, so that the tables are looked up for those alone.
  return sql`
WITH ${MEMBERS},
odd AS MATERIALIZED (
  SELECT a.attrelid, a.attname, a.attnum
    FROM members m
    JOIN pg_attribute a ON a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type t ON t.oid = a.atttypid
   WHERE ${all ? sql`true` : odd})
SELECT ARRAY[n.nspname::text, r.relname::text, a.attname::text] AS names,
       jsonb_build_object('schema', n.nspname, 'name', r.relname) AS table, '{}'::jsonb AS spec
  FROM odd a
  JOIN pg_class r ON r.oid = COALESCE(pg_partition_root(a.attrelid), a.attrelid)
  JOIN pg_namespace n ON n.oid = r.relnamespace
 GROUP BY n.nspname, r.relname, a.attname
 ORDER BY n.nspname, r.relname, min(a.attnum)`.text;
}
