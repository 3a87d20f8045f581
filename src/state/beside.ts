import { type Client, list, lit, sql } from '../postgres/index.ts';
import { STATE_TABLES } from './layout.ts';

/** Whether a schema holds anything but the tables of a state: then it is no schema to drop. `public` is always others'. */
export async function holdsOthers(client: Client, schema: string): Promise<boolean> {
  const tables = list(STATE_TABLES.map((name) => lit(name)));
  const query = sql`
SELECT n.nspname = 'public' OR EXISTS (
  SELECT FROM pg_catalog.pg_depend d
    LEFT JOIN pg_catalog.pg_class c ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND c.oid = d.objid
   WHERE d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.refobjid = n.oid AND d.deptype = 'n'
     AND d.classid <> 'pg_catalog.pg_default_acl'::pg_catalog.regclass
     AND NOT COALESCE(c.relkind = 'r' AND c.relname IN (${tables}), false)
     AND NOT EXISTS (
       SELECT FROM pg_catalog.pg_depend o JOIN pg_catalog.pg_class t ON t.oid = o.refobjid AND t.relname IN (${tables})
        WHERE c.relkind = 'S' AND t.relnamespace = n.oid AND o.deptype = 'i' AND o.classid = d.classid AND o.objid = d.objid)
  ) AS others
  FROM pg_catalog.pg_namespace n WHERE n.nspname = ${lit(schema)}`;
  return (await client.query<{ others: boolean }>(query.text)).rows[0]?.others === true;
}
