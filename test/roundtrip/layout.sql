-- The physical design as the catalogs have it, one line for each fact, without oids and without the names that
-- partitions' indexes get from their parents.
WITH tables AS (
  SELECT c.*, c.oid::regclass::text AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'dbopt') AND c.relkind IN ('r', 'p', 'm')
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))
SELECT concat_ws(' | ', 'table', t.name, t.relpersistence,
         (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(replace(replace(t.reloptions::text, '=false', '=off'), '=true', '=on')::text[]) AS o),
         (SELECT string_agg('toast.' || o, ', ' ORDER BY o) FROM pg_class x, unnest(replace(replace(x.reloptions::text, '=false', '=off'), '=true', '=on')::text[]) AS o
           WHERE x.oid = t.reltoastrelid)) AS fact
  FROM tables t
 WHERE t.relkind <> 'p'
UNION ALL
SELECT concat_ws(' | ', 'column', t.name, a.attname, a.attstorage, a.attcompression, COALESCE(a.attstattarget, -1),
         (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(a.attoptions) AS o WHERE o ~ '^n_distinct'))
  FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT concat_ws(' | ', 'index', t.name,
         CASE WHEN EXISTS (SELECT FROM pg_inherits h JOIN pg_index p ON p.indexrelid = h.inhparent
                            WHERE h.inhrelid = c.oid AND p.indisvalid) THEN 'of its parent' ELSE c.relname::text END,
         regexp_replace(substr(pg_get_indexdef(c.oid), strpos(pg_get_indexdef(c.oid), ' ON ')), ' WITH \([^)]*\)', ''),
         i.indisunique,
         (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(replace(replace(c.reloptions::text, '=false', '=off'), '=true', '=on')::text[]) AS o))
  FROM tables t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_class c ON c.oid = i.indexrelid
 WHERE i.indisvalid
UNION ALL
SELECT concat_ws(' | ', 'statistics', t.name, pg_get_statisticsobjdef(s.oid), COALESCE(s.stxstattarget, -1))
  FROM tables t JOIN pg_statistic_ext s ON s.stxrelid = t.oid AND s.stxnamespace = t.relnamespace
 ORDER BY 1
