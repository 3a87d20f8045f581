import { type ConnectionLimits, shape } from '../../model/index.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { sql } from '../sql/quote.ts';

interface Row {
  readonly max_connections: number;
  readonly reserved: number;
  readonly database: string;
  readonly database_limit: number;
  readonly role_limit: number | null;
  readonly version: string;
}

const LIMITS = shape.fields({
  ...{ max_connections: shape.number, reserved: shape.number, database: shape.text },
  ...{ database_limit: shape.number, role_limit: shape.nullable(shape.number) },
  version: shape.text,
});

/** How many sessions the server lets in, and of them the database and the role; readable by any role. `role` null: which
 *  one is meant is not known. A role that is not there has no limit of its own. */
export async function readConnectionLimits(
  client: Client,
  role: string | null,
): Promise<ConnectionLimits> {
  const { rows } = await client.query<Row>(QUERY.text, [role]);
  const row = onlyRow(rows, LIMITS);
  return {
    from: `the server, PostgreSQL ${row.version}`,
    maxConnections: row.max_connections,
    reserved: row.reserved,
    role:
      role === null || row.role_limit === null
        ? null
        : { name: role, limit: row.role_limit, place: null },
    database: { name: row.database, limit: row.database_limit },
  };
}

// reserved_connections is there since 16.
const QUERY = sql`
SELECT pg_catalog.current_setting('max_connections')::int AS max_connections,
       pg_catalog.current_setting('superuser_reserved_connections')::int
         + COALESCE(pg_catalog.current_setting('reserved_connections', true), '0')::int AS reserved,
       d.datname::pg_catalog.text AS database, d.datconnlimit AS database_limit,
       (SELECT r.rolconnlimit FROM pg_catalog.pg_roles r WHERE r.rolname = $1) AS role_limit,
       pg_catalog.current_setting('server_version') AS version
  FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()`;
