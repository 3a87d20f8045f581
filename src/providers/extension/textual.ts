import type { Server } from '../../model/index.ts';
import { isLong, lit, type Sql, sql } from '../../postgres/index.ts';
import { constantsSaying } from './constants.ts';
import { asJson, dependentsOf } from './dependents.ts';
import { SAYS_SHARED_SIGN, SIGN } from './shared-signs.ts';

/**
 * What finds the objects of an extension by their names alone, which no dependency tells: bodies of functions that are
 * text, strings in expressions, and the search_path that they and sessions look names up with. Columns of the extension query, of the extension
 * `e` in the schema `n`; `to` is where it is to move, NULL where it leaves, as
 * `moves.leaves` says.
 */

/** search_path of fresh sessions, and whose it is: as (who, path). */
const paths = (server: Server): Sql => sql`
    SELECT 'the server' AS who, COALESCE(${configured(server)},
             (SELECT s.boot_val FROM pg_catalog.pg_settings s WHERE s.name = 'search_path')) AS path
     UNION ALL
    SELECT pg_catalog.concat_ws(' in ', 'role ' || pg_catalog.quote_ident(r.rolname), 'database ' || pg_catalog.quote_ident(b.datname)),
           pg_catalog.substr(c, 13)
      FROM pg_catalog.pg_db_role_setting s
      LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
      LEFT JOIN pg_catalog.pg_database b ON b.oid = s.setdatabase,
           pg_catalog.unnest(s.setconfig) AS c
     WHERE pg_catalog.starts_with(c, 'search_path=')
       AND (s.setdatabase = 0 OR b.datname = pg_catalog.current_database())`;

/** What the files say; only some may read them. */
const configured = (server: Server): Sql =>
  server.readsFileSettings
    ? sql`(SELECT f.setting FROM pg_catalog.pg_file_settings f WHERE f.name = 'search_path' AND f.applied)`
    : sql`NULL`;

/** Whether a path has the schema of now, and not the one to come. */
const loses = (path: Sql, to: Sql): Sql => sql`(
    SELECT COALESCE(pg_catalog.bool_or(p = n.nspname), false) AND NOT COALESCE(pg_catalog.bool_or(p = ${to}), false)
      FROM pg_catalog.regexp_split_to_table(${path}, ',') AS each,
           LATERAL (SELECT CASE WHEN pg_catalog.btrim(each) ~ '^"' THEN pg_catalog.replace(pg_catalog.btrim(each, ' "'), '""', '"')
                                ELSE pg_catalog.lower(pg_catalog.btrim(each)) END AS p) AS _)`;

const escaped = (name: Sql): Sql =>
  sql`pg_catalog.regexp_replace(${name}, ${lit('(\\W)')}, ${lit('\\\\\\1')}, 'g')`;
const oneOf = (filter: Sql): Sql =>
  sql`pg_catalog.string_agg(DISTINCT ${escaped(sql`name`)}, '|') FILTER (WHERE ${filter})`;
const member = (alias: Sql, catalog: Sql, more = sql``): Sql => sql`
          LEFT JOIN pg_catalog.${catalog} ${alias}
            ON m.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass AND ${alias}.oid = m.objid${more}`;

/** Names of its members as alternatives: of functions, of what stands for a type or a table, of operators that no type
 *  of the server's own has. */
const NAMES = sql`
    SELECT ${oneOf(sql`sort = 'call'`)} AS calls, ${oneOf(sql`sort = 'word'`)} AS words,
           ${oneOf(sql`sort <> 'sign'`)} AS either, ${oneOf(sql`sort = 'sign'`)} AS signs
      FROM (
        SELECT COALESCE(f.proname, t.typname, c.relname, x.dictname, g.cfgname, l.collname, s.oprname) AS name,
               CASE WHEN f.oid IS NOT NULL THEN 'call' WHEN s.oid IS NOT NULL THEN 'sign' ELSE 'word' END AS sort
          FROM pg_catalog.pg_depend m${member(sql`f`, sql`pg_proc`)}${member(sql`t`, sql`pg_type`, sql` AND t.typcategory <> 'A'`)}${member(
            sql`c`,
            sql`pg_class`,
          )}${member(sql`x`, sql`pg_ts_dict`)}${member(sql`g`, sql`pg_ts_config`)}${member(sql`l`, sql`pg_collation`)}${member(
            sql`s`,
            sql`pg_operator`,
            sql`
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_operator b
                            WHERE b.oprname = s.oprname AND b.oprnamespace = 'pg_catalog'::pg_catalog.regnamespace)`,
          )}
         WHERE m.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND m.refobjid = e.oid AND m.deptype = 'e') members
     WHERE name IS NOT NULL`;

const BEFORE = lit('(?<![.\\w$])"?(');

/** The body says one of the names with no schema. */
const SAYS = sql`(text.body ~* (${BEFORE} || names.calls || ${lit(')"?\\s*\\(')})
          OR text.body ~* (${BEFORE} || names.words || ${lit(')"?(?![\\w$.])')})
          OR text.body ~ (${lit(`(?<!${SIGN})(`)} || names.signs || ${lit(`)(?!${SIGN})`)}))`;

/** The body says one of them with the schema of now. */
const SAYS_WHERE = sql`text.body ~* (${lit('(?<![.\\w$])"?')} || ${escaped(sql`n.nspname`)}
             || ${lit('"?\\s*\\.\\s*"?(')} || names.either || ${lit(')"?(?![\\w$])')})`;

/** It takes or returns one of the types, so that its body may use their operators. */
const HAS_TYPE = sql`EXISTS (
         SELECT FROM pg_catalog.pg_depend u
           JOIN pg_catalog.pg_type y ON y.oid = u.refobjid
           JOIN pg_catalog.pg_depend m ON m.classid = u.refclassid AND m.objid IN (y.oid, NULLIF(y.typelem, 0))
          WHERE u.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND u.objid = f.oid
            AND u.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
            AND m.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND m.refobjid = e.oid AND m.deptype = 'e')`;

const COMMENT = lit('--[^\\n]*|/\\*.*?\\*/');

/** Functions with a text for a body that would not find there what they find now, and what has a string with a name and
 *  the schema of now; not the extension's own, nor, where it
 *  leaves, another's, which requires it anyway. */
const lost = (server: Server, to: Sql): Sql => sql`
    SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid AS classid, f.oid AS objid, 0 AS objsubid
      FROM (${NAMES}) names,
           (SELECT COALESCE(pg_catalog.bool_or(${loses(sql`path`, to)}), false) AS lost FROM (${paths(server)}) paths) session,
           pg_catalog.pg_proc f
      JOIN pg_catalog.pg_language l ON l.oid = f.prolang AND l.lanname NOT IN ('c', 'internal'),
           LATERAL (SELECT CASE WHEN NOT ${isLong(sql`f`)} THEN pg_catalog.regexp_replace(f.prosrc, ${COMMENT}, ' ', 'g') END AS body,
                           (SELECT pg_catalog.substr(o, 13) FROM pg_catalog.unnest(f.proconfig) AS o
                             WHERE pg_catalog.starts_with(o, 'search_path=')) AS path) text
     WHERE f.prosqlbody IS NULL
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend o
                        WHERE o.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND o.objid = f.oid
                          AND o.deptype = 'e' AND (o.refobjid = e.oid OR moves.leaves))
       AND (text.body IS NULL OR ${SAYS_WHERE}
         OR (${SAYS} OR ${HAS_TYPE} OR ${SAYS_SHARED_SIGN})
        AND CASE WHEN text.path IS NULL THEN session.lost ELSE ${loses(sql`text.path`, to)} END)
     UNION ALL
    SELECT said.* FROM (${NAMES}) names, LATERAL (${constantsSaying(SAYS_WHERE)}) said`;

/** Those functions, as jsonb. */
export const functionsLost = (server: Server, to: Sql): Sql => sql`ARRAY(
  SELECT ${asJson(sql`lost`)} FROM (${lost(server, to)}) lost ORDER BY 1)`;

/** What calls them: views, defaults, indexes with expressions, constraints, triggers. */
export const callersLost = (server: Server, to: Sql): Sql => dependentsOf(lost(server, to));

/** Whose sessions look for names in the schema of now, and not in the one to come. */
export const pathsLost = (server: Server, to: Sql): Sql => sql`ARRAY(
  SELECT paths.who || ' (' || paths.path || ')' FROM (${paths(server)}) paths
   WHERE ${loses(sql`paths.path`, to)} ORDER BY 1)`;
