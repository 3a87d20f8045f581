-- Takes from a database its rows and what a design can give it: indexes that no constraint owns, extended statistics,
-- storage parameters, column storage, statistics targets, persistence. Tables, columns and constraints stay.
DO $strip$
DECLARE
  item record;
BEGIN
  FOR item IN
    SELECT format('TRUNCATE %I.%I CASCADE', n.nspname, c.relname) AS statement
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  LOOP
    EXECUTE item.statement;
  END LOOP;

  FOR item IN
    SELECT format('DROP INDEX %I.%I', n.nspname, c.relname) AS statement
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
      JOIN pg_class t ON t.oid = i.indrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname !~ '^pg_' AND NOT c.relispartition AND t.relkind IN ('r', 'p', 'm')
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
    UNION ALL
    SELECT format('DROP STATISTICS %I.%I', n.nspname, s.stxname)
      FROM pg_statistic_ext s
      JOIN pg_namespace n ON n.oid = s.stxnamespace
      JOIN pg_class t ON t.oid = s.stxrelid AND t.relnamespace = n.oid
  LOOP
    BEGIN
      EXECUTE item.statement;
    EXCEPTION WHEN dependent_objects_still_exist THEN
      -- A constraint of a partition, or a foreign key: then it stays.
      NULL;
    END;
  END LOOP;

  FOR item IN
    SELECT format('ALTER TABLE %I.%I RESET (%s)', n.nspname, c.relname,
                  (SELECT string_agg(p || split_part(o, '=', 1), ', ')
                     FROM (SELECT '' AS p, unnest(c.reloptions) AS o
                           UNION ALL SELECT 'toast.', unnest(t.reloptions)) AS options)) AS statement
      FROM pg_class c
      LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname !~ '^pg_' AND c.relkind IN ('r', 'm') AND COALESCE(c.reloptions, t.reloptions) IS NOT NULL
  LOOP
    EXECUTE item.statement;
  END LOOP;

  FOR item IN
    SELECT format('ALTER TABLE ONLY %I.%I ALTER %I SET STATISTICS -1', n.nspname, c.relname, a.attname)
             || CASE WHEN a.attstorage <> t.typstorage THEN format(', ALTER %I SET STORAGE %s', a.attname,
                  CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END)
                ELSE '' END
             || CASE WHEN a.attcompression <> '' THEN format(', ALTER %I SET COMPRESSION default', a.attname) ELSE '' END
             || CASE WHEN a.attoptions::text ~ 'n_distinct'
                THEN format(', ALTER %I RESET (n_distinct, n_distinct_inherited)', a.attname) ELSE '' END AS statement
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_type t ON t.oid = a.atttypid
     WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p', 'm')
       AND a.attnum > 0 AND NOT a.attisdropped
       AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR COALESCE(a.attstattarget, -1) >= 0
            OR a.attoptions::text ~ 'n_distinct')
  LOOP
    EXECUTE item.statement;
  END LOOP;

  FOR item IN
    SELECT format('ALTER TABLE %I.%I SET LOGGED', n.nspname, c.relname) AS statement
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname !~ '^pg_' AND c.relkind = 'r' AND c.relpersistence = 'u'
     -- A logged table may not refer to an unlogged one.
     ORDER BY (SELECT count(*) FROM pg_constraint k WHERE k.contype = 'f' AND k.conrelid = c.oid), c.oid
  LOOP
    EXECUTE item.statement;
  END LOOP;
END $strip$;
