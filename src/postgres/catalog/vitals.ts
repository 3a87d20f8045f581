import { type RelationName, shape } from '../../model/index.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { hasRights, ME } from '../sql/membership.ts';
import { sql } from '../sql/quote.ts';

/** What tells how a session and its role stand with the server. */
export interface Vitals {
  /** Seconds since 1970 by the server's clock. */
  readonly now: number;
  /** null: the connection is not encrypted. */
  readonly tls: string | null;
  /** A socket, or an address of this machine. */
  readonly local: boolean;
  readonly monitor: boolean;
  readonly temporary: boolean;
  readonly mayCreate: boolean;
  /** Free connection slots for ordinary roles. */
  readonly slots: number;
  /** Whose server it is: rds, cloudsql, azure; null: nobody's that is known. */
  readonly managed: 'rds' | 'cloudsql' | 'azure' | null;
  /** May run pg_reload_conf(). */
  readonly reloads: boolean;
  /** Settings of those asked for that this role may not ALTER SYSTEM. */
  readonly unalterable: readonly string[];
  /** Tables of those asked for that are there and not this role's to alter. */
  readonly foreign: readonly { readonly table: string; readonly owner: string }[];
  /** Installed extensions by name, with their version. */
  readonly extensions: { readonly [name: string]: string };
}

const { fields, flag, list, map, nullable, number, text } = shape;

const VITALS = fields({
  ...{ now: number, tls: nullable(text), local: flag, monitor: flag, temporary: flag },
  ...{ mayCreate: flag, slots: number, managed: nullable(text), reloads: flag },
  ...{ unalterable: list(text), foreign: list(fields({ table: text, owner: text })) },
  extensions: map(text),
});

/** One query, readable by any role. */
export async function readVitals(
  client: Client,
  tables: readonly RelationName[],
  settings: readonly string[] = [],
): Promise<Vitals> {
  const names = [tables.map(({ schema }) => schema), tables.map(({ name }) => name), settings];
  const { rows } = await client.query<Vitals>(QUERY.text, names);
  return onlyRow(rows, VITALS);
}

// Managed servers have settings of their own, which any role may see by name.
const QUERY = sql`
SELECT EXTRACT(epoch FROM pg_catalog.clock_timestamp())::float8 AS now,
       (SELECT s.version || ', ' || s.cipher FROM pg_catalog.pg_stat_ssl s
         WHERE s.pid = pg_catalog.pg_backend_pid() AND s.ssl) AS tls,
       COALESCE(pg_catalog.inet_client_addr() = pg_catalog.inet_server_addr()
             OR pg_catalog.inet_client_addr() <<= '127.0.0.0/8' OR pg_catalog.inet_client_addr() = '::1', true) AS local,
       ${hasRights(ME, sql`'pg_monitor'`)} AS monitor,
       pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMPORARY') AS temporary,
       pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE') AS "mayCreate",
       pg_catalog.current_setting('max_connections')::int
         - pg_catalog.current_setting('superuser_reserved_connections')::int
         - (SELECT pg_catalog.count(*)::int FROM pg_catalog.pg_stat_activity
             WHERE backend_type = 'client backend') AS slots,
       CASE WHEN pg_catalog.current_setting('rds.extensions', true) IS NOT NULL THEN 'rds'
            WHEN pg_catalog.current_setting('cloudsql.supported_extensions', true) IS NOT NULL
              OR pg_catalog.current_setting('cloudsql.iam_authentication', true) IS NOT NULL THEN 'cloudsql'
            WHEN pg_catalog.current_setting('azure.extensions', true) IS NOT NULL THEN 'azure' END AS managed,
       pg_catalog.has_function_privilege('pg_catalog.pg_reload_conf()', 'EXECUTE') AS reloads,
       ARRAY(SELECT s FROM pg_catalog.unnest($3::pg_catalog.text[]) AS s
              WHERE NOT pg_catalog.has_parameter_privilege(s, 'ALTER SYSTEM')) AS unalterable,
       COALESCE((SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                   'table', n.nspname || '.' || c.relname, 'owner', pg_catalog.pg_get_userbyid(c.relowner))
                   ORDER BY n.nspname, c.relname)
          FROM ROWS FROM (pg_catalog.unnest($1::pg_catalog.text[]), pg_catalog.unnest($2::pg_catalog.text[]))
            AS t(schema, name)
          JOIN pg_catalog.pg_namespace n ON n.nspname = t.schema
          JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = t.name
         WHERE NOT ${hasRights(ME, sql`c.relowner`)}), '[]') AS foreign,
       COALESCE((SELECT pg_catalog.json_object_agg(extname, extversion) FROM pg_catalog.pg_extension), '{}') AS extensions`;
