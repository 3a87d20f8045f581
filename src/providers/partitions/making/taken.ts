import { type Sql, sql } from '../../../postgres/index.ts';

/** A column of the query for partitioned tables, `c` being the table and `w` what is asked for: the names that there are.
 *  What partitions may be called begins as their table's name, as the template, or as those that are there do before
 *  the first digit. A table is a type as well; the type of its arrays makes way by itself. */
export const TAKEN: Sql = sql`(
  WITH beside AS (SELECT h.relname, h.relnamespace FROM pg_inherits i JOIN pg_class h ON h.oid = i.inhrelid WHERE i.inhparent = c.oid),
       starts AS (SELECT unnest(w.starts) AS start UNION SELECT regexp_replace(relname, '\\d.*', '') FROM beside)
  SELECT json_object_agg(t.nspname, ARRAY(
           SELECT o.relname::text FROM pg_class o
            WHERE o.relnamespace = t.oid AND EXISTS (SELECT FROM starts WHERE starts_with(o.relname, start))
           UNION SELECT y.typname::text FROM pg_type y
            WHERE y.typnamespace = t.oid AND EXISTS (SELECT FROM starts WHERE starts_with(y.typname, start))
              AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = y.oid)))
    FROM pg_namespace t
   WHERE t.oid = c.relnamespace OR t.nspname = w.home OR t.oid IN (SELECT relnamespace FROM beside))`;
