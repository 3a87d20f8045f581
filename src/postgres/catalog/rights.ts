import type { Lacking, Right } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { hasRights, isKin, isSafeHome, ME, mayBecome } from '../sql/membership.ts';
import { id, type Sql, sql } from '../sql/quote.ts';

/** Which of these rights are lacking: one query, however many. What is not there (yet) lacks nothing. */
export async function readLacking(
  client: Client,
  rights: readonly Right[],
): Promise<readonly Lacking[]> {
  if (rights.length === 0) return [];
  const distinct = [...new Set(rights.map((right) => JSON.stringify(right)))];
  const { rows } = await client.query<LackingRow>(QUERY.text, [`[${distinct.join(',')}]`]);
  return rows.map((row) => ({ ...row, grant: grantOf(row).text }));
}

type LackingRow = Omit<Lacking, 'grant'>;

function grantOf({ on, privilege, name, role, owner }: LackingRow): Sql {
  if (owner !== null) return sql`GRANT ${id(owner)} TO ${id(role)}`;
  const may = privilege === 'USAGE' ? sql`USAGE` : sql`CREATE`;
  const what = on === 'schema' ? sql`SCHEMA` : on === 'database' ? sql`DATABASE` : sql`TABLESPACE`;
  return sql`GRANT ${may} ON ${what} ${id(name)} TO ${id(role)}`;
}

/** As new partitions are made: where all of them lie; of several schemas, one being the table's, where the newest lies.
 *  A stranger's partition or schema counts for nothing. */
const HOME = sql`CASE WHEN w.home IS NOT NULL THEN (
    SELECT CASE WHEN pg_catalog.count(DISTINCT l.nspname) = 1 THEN pg_catalog.min(l.nspname::pg_catalog.text)
                WHEN pg_catalog.bool_or(l.nspname = w.home ->> 'schema')
                  THEN (pg_catalog.array_agg(l.nspname::pg_catalog.text ORDER BY c.oid DESC))[1] END
      FROM pg_catalog.pg_class p JOIN pg_catalog.pg_namespace n ON n.oid = p.relnamespace
      JOIN pg_catalog.pg_inherits i ON i.inhparent = p.oid
      JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid AND c.relkind <> 'f'
      JOIN pg_catalog.pg_namespace l ON l.oid = c.relnamespace
      JOIN pg_catalog.pg_database d ON d.datname = pg_catalog.current_database()
       AND ${isKin(sql`c`, sql`p`)} AND ${isSafeHome(sql`l`, sql`p`, sql`n`)}
     WHERE n.nspname = w.home ->> 'schema' AND p.relname = w.home ->> 'name' AND p.relkind = 'p') END`;

// CREATE on the database's own tablespace is never asked for. To own is to have the owner's privileges (USAGE).
// MAINTAIN is unknown before 17: CASE keeps its name from those servers.
const QUERY = sql`
WITH server AS MATERIALIZED (
  SELECT d.oid, d.datname::pg_catalog.text AS name, d.dattablespace, ${hasRights(ME, sql`d.datdba`)} AS owned,
         pg_catalog.current_setting('server_version_num')::pg_catalog.int4 AS version
    FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()),
wanted AS MATERIALIZED (
  SELECT w."on", w.privilege, w.schema, COALESCE(${HOME}, w.name) AS name, r.oid AS role, r.rolname::pg_catalog.text AS who
    FROM pg_catalog.json_to_recordset($1::pg_catalog.json)
           AS w("on" pg_catalog.text, privilege pg_catalog.text, schema pg_catalog.text, name pg_catalog.text,
                "of" pg_catalog.text, absent pg_catalog.json, home pg_catalog.json)
    JOIN pg_catalog.pg_roles r ON r.rolname = COALESCE(w."of", CURRENT_USER::pg_catalog.text)
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                      WHERE n.nspname = w.absent ->> 'schema' AND c.relname = w.absent ->> 'name')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_statistic_ext e JOIN pg_catalog.pg_namespace n ON n.oid = e.stxnamespace
                      WHERE n.nspname = w.absent ->> 'schema' AND e.stxname = w.absent ->> 'name')),
lacking AS (
  SELECT w."on", w.privilege, NULL::pg_catalog.text AS schema, w.name, w.who AS role, NULL::pg_catalog.text AS owner
    FROM wanted w JOIN pg_catalog.pg_namespace n ON n.nspname = w.name
   WHERE w."on" = 'schema' AND NOT pg_catalog.has_schema_privilege(w.role, n.oid, w.privilege)
  UNION ALL
  SELECT w."on", w.privilege, NULL, w.name, w.who, NULL
    FROM wanted w JOIN pg_catalog.pg_tablespace t ON t.spcname = w.name CROSS JOIN server s
   WHERE w."on" = 'tablespace' AND t.oid <> s.dattablespace
     AND NOT pg_catalog.has_tablespace_privilege(w.role, t.oid, w.privilege)
  UNION ALL
  SELECT w."on", w.privilege, NULL, s.name, w.who, NULL
    FROM wanted w CROSS JOIN server s
   WHERE w."on" = 'database' AND NOT pg_catalog.has_database_privilege(w.role, s.oid, w.privilege)
  UNION ALL
  SELECT w."on", w.privilege, NULL, w.name, w.who, w.name
    FROM wanted w JOIN pg_catalog.pg_roles r ON r.rolname = w.name CROSS JOIN server s
   WHERE w."on" = 'role'
     AND NOT ${mayBecome(sql`w.role`, sql`r.oid`)}
  UNION ALL
  SELECT w."on", w.privilege, tn.nspname::pg_catalog.text, t.relname::pg_catalog.text, w.who,
         pg_catalog.pg_get_userbyid(t.relowner)::pg_catalog.text
    FROM wanted w
    JOIN pg_catalog.pg_namespace n ON n.nspname = w.schema
    JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
    LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
    JOIN pg_catalog.pg_class t ON t.oid = COALESCE(i.indrelid, c.oid)
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
    CROSS JOIN server s
   WHERE w."on" = 'relation' AND NOT ${hasRights(sql`w.role`, sql`c.relowner`)}
     AND NOT CASE WHEN w.privilege = 'DROP' THEN ${hasRights(sql`w.role`, sql`n.nspowner`)}
                  WHEN w.privilege = 'VACUUM' AND s.owned THEN true
                  WHEN w.privilege IN ('VACUUM', 'REINDEX') AND s.version >= 170000
                    THEN pg_catalog.has_table_privilege(w.role, t.oid, 'MAINTAIN')
                  ELSE false END)
SELECT DISTINCT * FROM lacking ORDER BY "on", privilege, schema, name`;
