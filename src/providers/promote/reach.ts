import { ofTree, type Sql, sql } from '../../postgres/index.ts';

/*
 * Columns over the table `c` and the name `w.column`. ADD and DROP COLUMN go down pg_inherits, be it to partitions or to
 * what inherits (INHERITS); a partition that is being detached is out of it.
 */

const below = (start: Sql, name: Sql): Sql => sql`
      SELECT ${start} UNION SELECT i.inhrelid FROM pg_inherits i JOIN ${name} ON i.inhparent = ${name}.oid WHERE NOT i.inhdetachpending`;

const TREE = sql`tree (oid) AS (${below(sql`c.oid`, sql`tree`)})`;

const columnOf = (table: Sql): Sql =>
  sql`pg_attribute o WHERE o.attrelid = ${table} AND o.attname = w.column AND NOT o.attisdropped`;

/** The oids of the table itself and of all tables below it. */
export const REACHED: Sql = sql`WITH RECURSIVE ${TREE} SELECT oid FROM tree`;

/** Those that lose the column with the table: it stays where it is also the table's own, or that of another parent. */
const GONE = sql`WITH RECURSIVE ${TREE},
    kept (oid) AS (
      SELECT tree.oid FROM tree WHERE tree.oid <> c.oid AND (
        EXISTS (SELECT FROM ${columnOf(sql`tree.oid`)} AND o.attislocal)
        OR EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = tree.oid AND i.inhparent NOT IN (SELECT oid FROM tree)
                      AND EXISTS (SELECT FROM ${columnOf(sql`i.inhparent`)})))
      UNION SELECT i.inhrelid FROM pg_inherits i JOIN kept ON i.inhparent = kept.oid)
    SELECT oid FROM tree EXCEPT SELECT oid FROM kept`;

/** The column in each table that loses it. */
export const COLUMNS: Sql = sql`
    SELECT 'pg_class'::regclass::oid, o.attrelid::oid, o.attnum::int
      FROM (${GONE}) AS m, ${columnOf(sql`m.oid`)}`;

const named = (schema: Sql, name: Sql): Sql => sql`'schema', ${schema}, 'name', ${name}`;

/** What inherits from the table, see Heir. Pages are those of the last VACUUM or ANALYZE; without `measures` none. */
export const heirs = (measures: boolean): Sql => sql`COALESCE((
         SELECT json_agg(json_build_object(${named(sql`xn.nspname`, sql`x.relname`)}, 'foreign', x.relkind = 'f',
                  'loses', x.oid IN (${GONE}), 'bytes', ${measures ? sql`x.relpages::int8 * current_setting('block_size')::int8` : sql`0`},
                  'type', format_type(o.atttypid, o.atttypmod),
                  'expression', CASE WHEN o.attgenerated = 's' THEN ${ofTree(sql`e.adbin`, sql`pg_get_expr(e.adbin, e.adrelid)`)} END,
                  'indexes', (SELECT COALESCE(json_agg(json_build_object(${named(sql`jn.nspname`, sql`j.relname`)}) ORDER BY jn.nspname, j.relname), '[]')
                     FROM pg_index k JOIN pg_class j ON j.oid = k.indexrelid JOIN pg_namespace jn ON jn.oid = j.relnamespace WHERE k.indrelid = x.oid))
                ORDER BY xn.nspname, x.relname)
           FROM (${REACHED}) AS m JOIN pg_class x ON x.oid = m.oid JOIN pg_namespace xn ON xn.oid = x.relnamespace
           LEFT JOIN pg_attribute o ON o.attrelid = x.oid AND o.attname = w.column AND o.attnum > 0 AND NOT o.attisdropped
           LEFT JOIN pg_attrdef e ON e.adrelid = x.oid AND e.adnum = o.attnum
          WHERE x.oid <> c.oid AND NOT x.relispartition), '[]')`;
