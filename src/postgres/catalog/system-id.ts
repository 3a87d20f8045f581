import { type Sql, sql } from '../sql/quote.ts';

/** The system identifier of the cluster as text; null where this role may not ask. By way of a function that runs a
 *  text: a statement that names pg_control_system() is refused as a whole for want of the right to call it. */
export const SYSTEM_ID: Sql = sql`
  (SELECT word FROM pg_catalog.ts_stat(
     CASE WHEN pg_catalog.has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
          THEN 'SELECT pg_catalog.array_to_tsvector(ARRAY[system_identifier::pg_catalog.text]) FROM pg_catalog.pg_control_system()'
          ELSE 'SELECT NULL::pg_catalog.tsvector' END))`;
