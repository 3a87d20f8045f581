import { type Sql, sql } from '../sql/quote.ts';

/** The foreign keys that refer to a table, as rows of pg_constraint. That has no index by the table referred to, and would
 *  be read whole for each; whom a key depends on has one. */
export const keysTo = (table: Sql): Sql => sql`(
  SELECT k.* FROM pg_catalog.pg_constraint k
   WHERE k.contype = 'f' AND k.confrelid = ${table} AND k.oid = ANY (ARRAY(
     SELECT d.objid FROM pg_catalog.pg_depend d
      WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = ${table})))`;

/** Those of a table, and those that refer to it. */
export const keysOf = (table: Sql): Sql => sql`(
  SELECT k.* FROM pg_catalog.pg_constraint k WHERE k.contype = 'f' AND k.conrelid = ${table}
  UNION ALL
  SELECT k.* FROM ${keysTo(table)} AS k WHERE k.conrelid <> ${table})`;
