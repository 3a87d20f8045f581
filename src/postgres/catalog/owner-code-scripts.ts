import type { Calls, ExtensionMove, ExtensionScript } from '../../model/index.ts';
import { list, lit, type Sql, sql } from '../sql/quote.ts';
import { CLASS, PROC, TYPE } from './bodies.ts';
import { makers, OTHERS, SOME, THINGS } from './owner-code-things.ts';

/*
 * The server runs a script of an extension with a search_path of the extension's schema and those of all that it
 * requires (extension.c). An inexact call in it finds what fits best there, whoever's it is; so who may make things in one of
 * these schemas, or has some there already, writes a part of the script.
 */

const EXTENSION = sql`'pg_catalog.pg_extension'::pg_catalog.regclass`;

/** What the scripts (a ExtensionScript[], as jsonb) may run of roles without the rights that they run with. Where this role is
 *  no superuser, that of a trusted extension runs with a superuser's, which is nothing new to whoever could install it
 *  as well. */
const scriptsOf = (scripts: Sql): Sql => sql`
WITH ${OTHERS}, ${THINGS},
script AS (
  SELECT s.extension, s.schema, s.requires, s.coming, CASE WHEN pg_catalog.current_setting('is_superuser') = 'on' OR NOT EXISTS (
           SELECT FROM pg_catalog.pg_available_extension_versions v WHERE v.name = s.extension AND v.superuser) THEN pg_catalog.quote_ident(CURRENT_USER) END AS runner
    FROM pg_catalog.jsonb_to_recordset(${scripts}) AS s(extension name, schema text, requires text[], coming jsonb)),
searched AS (
  SELECT s.extension, s.runner, COALESCE(s.schema, n.nspname) AS schema, NULL AS via
    FROM script s LEFT JOIN pg_catalog.pg_extension e ON e.extname = s.extension LEFT JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
  UNION
  SELECT s.extension, s.runner, COALESCE(s.coming ->> r.name, n.nspname), r.name
    FROM script s CROSS JOIN pg_catalog.unnest(s.requires) AS r(name)
    LEFT JOIN pg_catalog.pg_extension e ON e.extname = r.name LEFT JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace),
place AS (
  SELECT s.*, n.oid, n.nspowner, n.nspacl FROM (
      SELECT extension, runner, schema, CASE WHEN pg_catalog.bool_and(via IS NOT NULL) THEN pg_catalog.format(' of extension %I, which it requires', pg_catalog.min(via)) END AS why
        FROM searched WHERE schema <> 'pg_catalog' GROUP BY extension, runner, schema) AS s
    LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = s.schema),
maker AS (
  SELECT p.extension, p.runner, p.schema, p.why, o.oid, COALESCE(o.name, 'everybody') AS name FROM place p
${makers(sql`
      -- A schema that is made first gets what is granted on any.
      UNION SELECT a.grantee FROM pg_catalog.pg_default_acl y CROSS JOIN pg_catalog.aclexplode(y.defaclacl) AS a
       WHERE p.oid IS NULL AND y.defaclrole = pg_catalog.quote_ident(CURRENT_USER)::pg_catalog.regrole AND y.defaclobjtype = 'n' AND a.privilege_type = 'CREATE'`)}
   WHERE g.role = 0 OR o.oid IS NOT NULL AND (p.runner IS NOT NULL OR NOT o.installs)),
member AS (
  SELECT s.extension, s.runner, d.classid, d.objid FROM script s JOIN pg_catalog.pg_extension e ON e.extname = s.extension OR e.extname = ANY (s.requires)
    JOIN pg_catalog.pg_depend d ON d.refclassid = ${EXTENSION} AND d.refobjid = e.oid AND d.deptype = 'e'),
named AS (
  SELECT m.extension, COALESCE(f.proname, t.typname, c.relname) AS name FROM member m
    LEFT JOIN pg_catalog.pg_proc f ON m.classid = ${PROC} AND f.oid = m.objid
    LEFT JOIN pg_catalog.pg_type t ON m.classid = ${TYPE} AND t.oid = m.objid
    LEFT JOIN pg_catalog.pg_class c ON m.classid = ${CLASS} AND c.oid = m.objid),
found AS (
  SELECT p.extension, p.runner, t.owner, t.schema, t.label FROM place p JOIN things t ON t.schema = p.oid
   WHERE t.called OR t.name IN (SELECT n.name FROM named n WHERE n.extension = p.extension)
  UNION
  SELECT m.extension, m.runner, t.owner, t.schema, t.label FROM member m JOIN things t ON t.classid = m.classid AND t.objid = m.objid
  UNION
  SELECT m.extension, m.runner, f.proowner, NULL, pg_catalog.format('trigger %I of %s', g.tgname, g.tgrelid::pg_catalog.regclass)
    FROM member m JOIN pg_catalog.pg_trigger g ON m.classid = ${CLASS} AND g.tgrelid = m.objid AND NOT g.tgisinternal JOIN pg_catalog.pg_proc f ON f.oid = g.tgfoid)
SELECT m.extension::text AS at, 'scripts' AS part, pg_catalog.format('the script of extension %I runs with the rights of %s, and finds what %s may make in schema %I%s',
         m.extension, COALESCE(m.runner, 'a superuser'), CASE WHEN m.oid IS NULL THEN m.name ELSE pg_catalog.quote_ident(m.name) END, m.schema, m.why) AS message FROM maker m
UNION
SELECT f.extension::text, 'scripts', pg_catalog.format('the script of extension %I runs with the rights of %s, and finds %s of %I',
         f.extension, COALESCE(f.runner, 'a superuser'), ${SOME(sql`f.label`)}, o.name)
  FROM found f JOIN others o ON o.oid = f.owner
 WHERE (f.runner IS NOT NULL OR NOT o.installs)
   -- Who may make something there has been told of.
   AND NOT EXISTS (SELECT FROM place p WHERE p.extension = f.extension AND p.oid = f.schema AND pg_catalog.has_schema_privilege(o.oid, p.oid, 'CREATE'))
 GROUP BY f.extension, f.runner, o.name`;

/** What the moves (a ExtensionMove[], as jsonb) bring into a schema, of roles without this one's rights that may make nothing
 *  there. */
const movesOf = (moves: Sql): Sql => sql`
WITH ${OTHERS}, ${THINGS},
move AS (SELECT * FROM pg_catalog.jsonb_to_recordset(${moves}) AS m(extension name, schema text))
SELECT m.extension::text AS at, 'moves' AS part, pg_catalog.format('extension %I takes %s of %I into schema %I, where %I may make nothing', m.extension, ${SOME(sql`t.label`)}, o.name, m.schema, o.name) AS message
  FROM move m JOIN pg_catalog.pg_extension e ON e.extname = m.extension
  JOIN pg_catalog.pg_depend d ON d.refclassid = ${EXTENSION} AND d.refobjid = e.oid AND d.deptype = 'e'
  JOIN things t ON t.classid = d.classid AND t.objid = d.objid JOIN others o ON o.oid = t.owner
  LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = m.schema
 WHERE NOT COALESCE(pg_catalog.has_schema_privilege(o.oid, n.oid, 'CREATE'), false)
 GROUP BY m.extension, m.schema, o.name`;

/** Rows as OwnerCode of what scripts and moves of extensions bring about: one SELECT. */
export const scriptCode = (
  scripts: readonly ExtensionScript[],
  moves: readonly ExtensionMove[],
): Sql => {
  const json = (values: readonly object[]): Sql => sql`${lit(JSON.stringify(values))}::jsonb`;
  const asked = [
    ...(scripts.length > 0 ? [sql`(${scriptsOf(json(scripts))})`] : []),
    ...(moves.length > 0 ? [sql`(${movesOf(json(moves))})`] : []),
  ];
  return sql`${list(asked, ' UNION ALL ')} ORDER BY 1, 3`;
};

/** A statement that runs where it runs no code of others, and fails where it would: a plan asks nobody for consent. */
export function unlessOwnerCode(statement: string, calls: Calls | undefined): string {
  const { scripts = [], moves = [] } = calls ?? {};
  if (scripts.length + moves.length === 0) return statement;
  const found = scriptCode(byNow(scripts), moves);
  return sql`DO ${lit(sql`BEGIN IF EXISTS (${found}) THEN RAISE EXCEPTION 'code of others'; END IF; EXECUTE ${lit(statement)}; END`.text)}`
    .text;
}

/** As they are by now: what the plan was to put somewhere is there, or is not. */
export const byNow = (scripts: readonly ExtensionScript[]): readonly ExtensionScript[] =>
  scripts.map((script) => ({ ...script, coming: {} }));
