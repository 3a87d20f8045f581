/** Does a statement to the first object of a kind on a table, if there is one. */
const each = (
  table: string,
  query: string,
  statement: string,
): string => `DO $edit$ DECLARE one record; BEGIN
  FOR one IN ${query.replaceAll('$table', `'${table.replaceAll("'", "''")}'::regclass`)} ORDER BY 1 LIMIT 1 LOOP
    EXECUTE format('${statement}', one.name, one.on);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL; END $edit$`;
const INDEX =
  'SELECT indexrelid::regclass AS name, indrelid::regclass AS on FROM pg_index WHERE indrelid = $table';
const STATISTICS = `SELECT format('%I.%I', n.nspname, s.stxname) AS name, stxrelid::regclass AS on FROM pg_statistic_ext s
  JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE stxrelid = $table`;
const COLUMN = `SELECT attname AS name, attrelid::regclass AS on FROM pg_attribute WHERE attrelid = $table AND attnum > 2 AND NOT attisdropped`;

/** And by hand to the table itself. */
export const HAND_EDITS: readonly ((table: string) => string)[] = [
  (table) => `ALTER TABLE ${table} SET (autovacuum_vacuum_threshold = 7)`,
  (table) => each(table, INDEX, 'DROP INDEX %1$s'),
  (table) => each(table, INDEX, 'ALTER INDEX %1$s RENAME TO renamed_by_hand'),
  (table) => each(table, INDEX, 'CREATE INDEX made_by_hand ON %2$s (key)'),
  (table) => each(table, INDEX, 'COMMENT ON INDEX %1$s IS $$by hand$$'),
  (table) => each(table, STATISTICS, 'DROP STATISTICS %1$s'),
  (table) => each(table, STATISTICS, 'ALTER STATISTICS %1$s SET STATISTICS 33'),
  (table) => each(table, COLUMN, 'ALTER TABLE %2$s ALTER COLUMN %1$I SET STATISTICS 44'),
];

/** What leaves an error in every plan that comes after. */
export const WRECKS: typeof HAND_EDITS = [
  (table) => each(table, COLUMN, 'ALTER TABLE %2$s DROP COLUMN %1$I CASCADE'),
  (table) => `DROP TABLE ${table} CASCADE`,
];
