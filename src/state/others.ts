import { list, lit, type Sql, sql, whoIs } from '../postgres/index.ts';
import { STATE_TABLES } from './layout.ts';

/** Whether somebody else than this role and superusers may put something on the tables of a state, or make one of them, as
 *  SQL: by the owners of the schema and of its tables, and by who may make more of them. */
export const areOfOthers = (schema: string): Sql => sql`EXISTS (
  SELECT FROM pg_catalog.pg_namespace n CROSS JOIN LATERAL (
      SELECT ${whoIs(sql`n.nspowner`)} AS role
        FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()
      UNION ALL
      SELECT a.grantee FROM pg_catalog.aclexplode(n.nspacl) a WHERE a.privilege_type = 'CREATE' AND a.grantee <> n.nspowner
      UNION ALL
      SELECT c.relowner FROM pg_catalog.pg_class c
       WHERE c.relnamespace = n.oid AND c.relname IN (${list(STATE_TABLES.map((name) => lit(name)))})) AS by
    LEFT JOIN pg_catalog.pg_roles r ON r.oid = by.role
   WHERE n.nspname = ${lit(schema)} AND r.rolsuper IS NOT TRUE AND r.rolname IS DISTINCT FROM CURRENT_USER)`;
