import { isKin, type Sql, sql } from '../../../postgres/index.ts';

/** A column of the query for partitioned tables, `c` being the table, `w` what is asked for and `d` the database: the
 *  names that there are. What partitions may be called begins as their table's name, as the template, or as those that
 *  are there do before the first digit, a stranger's aside. A table is a type as well; the type of its arrays makes way by itself.
 *  The index of names is asked for what lies from such a beginning to what follows its letters, as far as these are in
 *  all encodings. */
export const TAKEN: Sql = sql`(
  WITH beside AS (SELECT h.relname, h.relnamespace FROM pg_inherits i JOIN pg_class h ON h.oid = i.inhrelid WHERE i.inhparent = c.oid AND ${isKin(sql`h`, sql`c`)}),
       begun AS (SELECT unnest(w.starts) AS start UNION SELECT regexp_replace(relname, '\\d.*', '') FROM beside),
       starts AS (
         SELECT start, low::name AS low, CASE low
                  WHEN '' THEN greatest((SELECT relname FROM pg_class ORDER BY relname DESC LIMIT 1), (SELECT typname FROM pg_type ORDER BY typname DESC LIMIT 1))
                  ELSE (left(low, -1) || chr(ascii(right(low, 1)) + 1))::name END AS high
           FROM (SELECT start, regexp_replace(start, '[^ -~]+$', '') AS low FROM begun) AS s)
  SELECT json_object_agg(t.nspname, ARRAY(
           SELECT o.relname::text FROM starts CROSS JOIN LATERAL (
             SELECT relname FROM pg_class WHERE relname BETWEEN low AND high AND starts_with(relname, start) AND relnamespace = t.oid OFFSET 0) AS o
           UNION SELECT y.typname::text FROM starts CROSS JOIN LATERAL (
             SELECT typname FROM pg_type y WHERE typname BETWEEN low AND high AND starts_with(typname, start) AND typnamespace = t.oid
                AND oid IS DISTINCT FROM (SELECT e.typarray FROM pg_type e WHERE e.oid = y.typelem) OFFSET 0) AS y
           ORDER BY 1))
    FROM pg_namespace t
   WHERE t.oid = c.relnamespace OR t.nspname = w.home OR t.oid IN (SELECT relnamespace FROM beside))`;
