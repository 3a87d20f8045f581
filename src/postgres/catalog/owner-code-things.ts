import { hasRights, ME } from '../sql/membership.ts';
import { type Sql, sql } from '../sql/quote.ts';
import { CLASS, OPERATOR, PROC, TYPE } from './bodies.ts';

/** Roles without the rights of this one. */
export const OTHERS = sql`others AS MATERIALIZED (
  SELECT r.oid, r.rolname::text AS name, pg_catalog.has_database_privilege(r.oid, pg_catalog.current_database()::text, 'CREATE') AS installs
    FROM pg_catalog.pg_roles r WHERE NOT ${hasRights(sql`r.oid`, ME)})`;

/** What has an owner who says what runs where it is used. A function for triggers is no other's namesake: it takes
 *  nothing. A type may be meant by a call, where no function fits. */
export const THINGS = sql`things AS MATERIALIZED (
  SELECT ${PROC}::oid AS classid, p.oid AS objid, p.proowner AS owner, p.pronamespace AS schema, p.proname AS name,
         p.prorettype NOT IN (2279, 3838) AS called, pg_catalog.format('%I.%I(%s)', n.nspname, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)) AS label
    FROM others o JOIN pg_catalog.pg_proc p ON p.proowner = o.oid JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  UNION ALL
  SELECT ${OPERATOR}, s.oid, o.oid, s.oprnamespace, s.oprname, true,
         pg_catalog.format('operator %I.%s (%s, %s)', n.nspname, s.oprname, pg_catalog.format_type(NULLIF(s.oprleft, 0), NULL), pg_catalog.format_type(s.oprright, NULL))
    FROM pg_catalog.pg_operator s JOIN pg_catalog.pg_namespace n ON n.oid = s.oprnamespace LEFT JOIN pg_catalog.pg_proc f ON f.oid = s.oprcode
   CROSS JOIN LATERAL (VALUES (s.oprowner), (f.proowner)) AS w(writer) JOIN others o ON o.oid = w.writer
  UNION ALL
  SELECT ${TYPE}, t.oid, t.typowner, t.typnamespace, t.typname,
         EXISTS (SELECT FROM pg_catalog.pg_proc b WHERE b.proname = t.typname AND b.pronamespace = 11), pg_catalog.format('type %I.%I', n.nspname, t.typname)
    FROM others o JOIN pg_catalog.pg_type t ON t.typowner = o.oid AND t.typtype <> 'c' AND t.typcategory <> 'A' JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
  UNION ALL
  SELECT ${CLASS}, c.oid, c.relowner, c.relnamespace, c.relname, false, pg_catalog.format('%s %I.%I', CASE WHEN c.relkind IN ('v', 'm') THEN 'view' ELSE 'table' END, n.nspname, c.relname)
    FROM others o JOIN pg_catalog.pg_class c ON c.relowner = o.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f') JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace)`;

/** The first of them, and how many more. */
export const SOME = (label: Sql): Sql => sql`pg_catalog.concat(
    pg_catalog.array_to_string((pg_catalog.array_agg(DISTINCT ${label} ORDER BY ${label}))[1:3], ', '),
    CASE WHEN pg_catalog.count(DISTINCT ${label}) > 3 THEN pg_catalog.format(' and %s more', pg_catalog.count(DISTINCT ${label}) - 3) END)`;

/** Behind schemas `p`, as rows of pg_namespace: the roles `g` that may make things there, and `o` where it is one of the others.
 *  Whoever owns the database is pg_database_owner. `more` adds to the roles. */
export const makers = (more: Sql = sql``): Sql => sql`
    JOIN pg_catalog.pg_database d ON d.datname = pg_catalog.current_database() CROSS JOIN LATERAL (
      SELECT p.nspowner AS role WHERE p.oid IS NOT NULL
      UNION SELECT a.grantee FROM pg_catalog.aclexplode(p.nspacl) AS a WHERE a.privilege_type = 'CREATE'${more}) AS g
    LEFT JOIN pg_catalog.pg_roles w ON w.oid = g.role AND w.rolname = 'pg_database_owner'
    LEFT JOIN others o ON o.oid = CASE WHEN w.oid IS NULL THEN g.role ELSE d.datdba END`;
