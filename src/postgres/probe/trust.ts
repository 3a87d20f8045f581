import { actsAs, couldActAs, whoIs } from '../sql/membership.ts';
import { regclass, type Sql, sql } from '../sql/quote.ts';

/*
 * Whose names a definition may find. What runs in a probe runs with the rights of the table's owner, so nobody else may
 * choose what that is: a schema of the search_path in which others may create something is not looked in, since an
 * exact match there goes before what pg_catalog has with other types. Those who may be the owner anyway, superusers and
 * dbopt's own role, are no others.
 */

/** Whether code of this role may run with the rights of `owner`, both by oid. True of every superuser. */
const mayAct = (role: Sql, owner: Sql): Sql => sql`(${role} = me OR ${actsAs(role, owner)})`;

/** Whether an object, of a catalog by oid, is of somebody who is not trusted, nor put there by an extension of somebody
 *  who is. `me` is dbopt's role. */
export const isUntrusted = (catalog: Sql, object: Sql, role: Sql, owner: Sql): Sql => sql`
 (NOT ${mayAct(role, owner)} AND NOT EXISTS (
   SELECT FROM pg_catalog.pg_depend e JOIN pg_catalog.pg_extension x ON x.oid = e.refobjid
    WHERE e.classid = ${catalog} AND e.objid = ${object} AND e.deptype = 'e' AND ${mayAct(sql`x.extowner`, owner)}))`;

const isForeign = (catalog: string, object: Sql, role: Sql, owner: Sql): Sql =>
  isUntrusted(regclass(catalog), object, role, owner);

/**
 * Into `ways`: by owner, the path that definitions of its tables are read with, and the schemas of the session's path
 * that are left out of it, with who may create there. `me` is dbopt's role. A group that cannot log in is its members.
 */
export const WAYS = sql`
  SELECT r.oid INTO STRICT me FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER;
  back := stable ->> 'search_path';
  PERFORM pg_catalog.set_config('search_path', users ->> 'search_path', true);
  -- Nothing here is looked up by that path: no operator, and every name with its schema.
  visible := pg_catalog.current_schemas(false);
  PERFORM pg_catalog.set_config('search_path', back, true);
  SELECT pg_catalog.array_agg(n.oid ORDER BY s.i) INTO sought
    FROM pg_catalog.unnest(visible) WITH ORDINALITY AS s(name, i)
    JOIN pg_catalog.pg_namespace n ON n.nspname = s.name
   WHERE n.nspname <> 'pg_catalog' AND n.oid <> pg_catalog.pg_my_temp_schema() AND NOT pg_catalog.pg_is_other_temp_schema(n.oid);
  SELECT COALESCE(pg_catalog.jsonb_object_agg(w.owner, w.way), '{}') INTO ways FROM (
    SELECT o.owner, pg_catalog.jsonb_build_object(
        'path', pg_catalog.concat_ws(', ', 'pg_catalog',
          pg_catalog.string_agg(pg_catalog.quote_ident(n.nspname), ', ' ORDER BY s.i) FILTER (WHERE b.who IS NULL), 'pg_temp'),
        'closed', COALESCE(pg_catalog.jsonb_object_agg(n.oid, b.who) FILTER (WHERE b.who IS NOT NULL), '{}')) AS way
      FROM (SELECT DISTINCT t.relowner AS owner
              FROM pg_catalog.jsonb_to_recordset(pg_catalog.current_setting('dbopt.probes')::jsonb) AS x("schema" text, name text)
              JOIN pg_catalog.pg_namespace tn ON tn.nspname = x."schema"
              JOIN pg_catalog.pg_class t ON t.relnamespace = tn.oid AND t.relname = x.name) o
      LEFT JOIN pg_catalog.unnest(sought) WITH ORDINALITY AS s(oid, i) ON true
      LEFT JOIN pg_catalog.pg_namespace n ON n.oid = s.oid
      LEFT JOIN LATERAL (
        SELECT pg_catalog.array_to_string((pg_catalog.array_agg(DISTINCT COALESCE(r.rolname, 'every role')))[1:3], ', ') AS who
          FROM (SELECT ${whoIs(sql`a.role`)} AS role
                  FROM (SELECT n.nspowner UNION
                        SELECT a.grantee FROM pg_catalog.aclexplode(n.nspacl) a WHERE a.privilege_type = 'CREATE') AS a(role),
                       pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()) g
          LEFT JOIN pg_catalog.pg_roles r ON g.role <> 0 AND ${couldActAs(sql`r.oid`, sql`g.role`)}
               AND NOT ${mayAct(sql`r.oid`, sql`o.owner`)}
               AND (r.oid <> g.role OR r.rolcanlogin OR NOT EXISTS (
                 SELECT FROM pg_catalog.pg_auth_members m WHERE m.roleid = g.role AND ${couldActAs(sql`m.member`, sql`g.role`)}))
         WHERE g.role = 0 OR NOT ${mayAct(sql`g.role`, sql`o.owner`)} AND r.oid IS NOT NULL) b ON n.oid IS NOT NULL
     GROUP BY o.owner) w;`;

/** Whether what the index or statistics object `item.oid` was made of, or what `item` names with its schema, is
 *  somebody's who may not choose what runs as `holder`. */
export const NAMES_FOREIGN = sql`(EXISTS (
  SELECT FROM pg_catalog.pg_depend d
    LEFT JOIN pg_catalog.pg_operator o ON d.refclassid = ${regclass('pg_operator')} AND o.oid = d.refobjid
    LEFT JOIN pg_catalog.pg_proc p ON p.oid = CASE d.refclassid WHEN ${regclass('pg_proc')} THEN d.refobjid ELSE o.oprcode END
    LEFT JOIN pg_catalog.pg_type y ON d.refclassid = ${regclass('pg_type')} AND y.oid = d.refobjid
   WHERE d.classid IN (${regclass('pg_class')}, ${regclass('pg_statistic_ext')}) AND d.objid = item.oid AND d.refobjid >= 16384
     AND (${isForeign('pg_operator', sql`o.oid`, sql`o.oprowner`, sql`holder`)}
       OR ${isForeign('pg_proc', sql`p.oid`, sql`p.proowner`, sql`holder`)}
       OR ${isForeign('pg_type', sql`y.oid`, sql`y.typowner`, sql`holder`)})) OR EXISTS (
  SELECT FROM pg_catalog.jsonb_to_recordset(item.qualified) AS q("schema" text, name text)
    JOIN pg_catalog.pg_namespace n ON n.nspname = q."schema", LATERAL (
      SELECT FROM pg_catalog.pg_proc p WHERE p.proname = q.name AND p.pronamespace = n.oid
         AND ${isForeign('pg_proc', sql`p.oid`, sql`p.proowner`, sql`holder`)} UNION ALL
      SELECT FROM pg_catalog.pg_operator o LEFT JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode
       WHERE o.oprname = q.name AND o.oprnamespace = n.oid
         AND (${isForeign('pg_operator', sql`o.oid`, sql`o.oprowner`, sql`holder`)}
           OR ${isForeign('pg_proc', sql`p.oid`, sql`p.proowner`, sql`holder`)}) UNION ALL
      SELECT FROM pg_catalog.pg_type y WHERE y.typname = q.name AND y.typnamespace = n.oid
         AND ${isForeign('pg_type', sql`y.oid`, sql`y.typowner`, sql`holder`)}) AS f))`;

/** Whether a value of a column, or the partition key, may call code of such a role. `t` is the table; `quiet` tells of
 *  a type that it calls nothing. */
export const holdsForeign = (type: Sql, quiet: Sql): Sql => sql`(NOT ${quiet} AND EXISTS (
  SELECT FROM pg_catalog.pg_type y WHERE y.oid = ${type} AND ${isForeign('pg_type', sql`y.oid`, sql`y.typowner`, sql`t.relowner`)})
  OR t.relkind = 'p' AND EXISTS (
  SELECT FROM pg_catalog.pg_depend k JOIN pg_catalog.pg_proc p ON p.oid = k.refobjid
   WHERE k.classid = ${regclass('pg_class')} AND k.objid = t.oid AND k.refclassid = ${regclass('pg_proc')}
     AND ${isForeign('pg_proc', sql`p.oid`, sql`p.proowner`, sql`t.relowner`)}))`;

/** What is said of the schemas left out, `who` being the one of the two columns that tells who may create there. */
const remarkOf = (schema: Sql, who: Sql): Sql =>
  sql`pg_catalog.format('schema %s may be written to by %s, who is not the owner of %s: write the name with its schema', ${schema}, ${who}, item."table")`;

/** Into `remark`: a schema that was left out has something of a name in the definition, which was not found. */
export const REMARK = sql`
  SELECT COALESCE(pg_catalog.jsonb_agg(u.name), '[]') INTO named FROM pg_catalog.jsonb_to_recordset(item.names) AS u(name text);
  SELECT ${remarkOf(sql`n.nspname`, sql`c.value`)} INTO remark
    FROM pg_catalog.jsonb_each_text(closed) AS c JOIN pg_catalog.pg_namespace n ON n.oid = c.key::pg_catalog.oid
   WHERE EXISTS (SELECT FROM pg_catalog.pg_proc p WHERE p.pronamespace = n.oid AND named ? p.proname)
      OR EXISTS (SELECT FROM pg_catalog.pg_operator o WHERE o.oprnamespace = n.oid AND named ? o.oprname)
      OR EXISTS (SELECT FROM pg_catalog.pg_type y WHERE y.typnamespace = n.oid AND named ? y.typname)
      OR EXISTS (SELECT FROM pg_catalog.pg_opclass o WHERE o.opcnamespace = n.oid AND named ? o.opcname)
      OR EXISTS (SELECT FROM pg_catalog.pg_collation o WHERE o.collnamespace = n.oid AND named ? o.collname) LIMIT 1;`;

/** Into `remark`: a schema that was left out has a function or operator that would have been taken in place of the
 *  server's, and is no stranger's, such as citext's =. Leaving it out would silently mean something else. */
export const OTHER_MEANING = sql`
  SELECT ${remarkOf(sql`n.nspname`, sql`c.value`)} INTO remark
    FROM pg_catalog.jsonb_each_text(closed) AS c JOIN pg_catalog.pg_namespace n ON n.oid = c.key::pg_catalog.oid,
    pg_catalog.jsonb_to_recordset(item.names) AS u(name text, columns jsonb), LATERAL (
      SELECT p.proargtypes::pg_catalog.oid[] AS args FROM pg_catalog.pg_proc p
       WHERE p.pronamespace = n.oid AND p.proname = u.name
         AND NOT ${isForeign('pg_proc', sql`p.oid`, sql`p.proowner`, sql`holder`)} UNION ALL
      SELECT ARRAY[o.oprleft, o.oprright] FROM pg_catalog.pg_operator o
       WHERE o.oprnamespace = n.oid AND o.oprname = u.name
         AND NOT ${isForeign('pg_operator', sql`o.oid`, sql`o.oprowner`, sql`holder`)}) AS f
   WHERE (EXISTS (SELECT FROM pg_catalog.pg_proc s WHERE s.proname = u.name AND s.pronamespace = 11)
       OR EXISTS (SELECT FROM pg_catalog.pg_operator s WHERE s.oprname = u.name AND s.oprnamespace = 11))
     AND f.args && ARRAY(
      SELECT a.atttypid FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class t ON t.oid = a.attrelid AND t.relname = item.name
        JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace AND tn.nspname = item."schema"
       WHERE u.columns ? a.attname
       UNION SELECT y.oid FROM pg_catalog.jsonb_to_recordset(item.qualified) AS q("schema" text, name text)
        JOIN pg_catalog.pg_namespace yn ON yn.nspname = q."schema"
        JOIN pg_catalog.pg_type y ON y.typnamespace = yn.oid AND y.typname = q.name) LIMIT 1;`;
