import { hasRights, ME } from '../sql/membership.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';
import { commentOn, isLarge, MOST_BODY } from '../sql/untold.ts';
import { asName, HARMFUL, OPERATOR, PROC, TYPE, TYPES_OF } from './bodies.ts';
import { C_TRIGGERS, DOES_MORE, JSON_CASTS } from './does-more.ts';
import { MADE_OF } from './made-of.ts';
import {
  cascading,
  HIDDEN,
  LINKED,
  NAMED,
  REASON_TREES,
  REASONS,
  STATISTICS,
  UP,
} from './owner-code-reasons.ts';
import { returnedTypes } from './returned-types.ts';
import { unknownIn } from './trees.ts';

/** Stands for a tree that is too long to be looked through. */
const UNREAD = lit('too long');
const searched = (tree: Sql): Sql =>
  sql`CASE WHEN ${isLarge(tree, MOST_BODY)} THEN ${UNREAD} ELSE ${tree}::pg_catalog.text END`;

/** The role that initdb makes, whatever its name. */
const SUPERUSER = sql`10`;

const CONSTRAINT = sql`'pg_catalog.pg_constraint'::pg_catalog.regclass`;

/** Whether anybody without this role's rights has anything here: else no code of theirs is to be found. pg_shdepend does not
 *  know what belongs to the roles that the server comes with, and whoever is a member of one may give things to it: so
 *  the owners of all code are looked at, and of the tables in question ($1) with the types of their columns. */
export const OTHERS = sql`
WITH named AS (${NAMED})
SELECT EXISTS (
  SELECT FROM pg_catalog.pg_roles r JOIN pg_catalog.pg_shdepend s ON s.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass AND s.refobjid = r.oid AND s.deptype = 'o'
    JOIN pg_catalog.pg_database d ON d.oid = s.dbid AND d.datname = pg_catalog.current_database()
   WHERE NOT ${hasRights(sql`r.oid`, ME)}) OR EXISTS (
  SELECT FROM (
    SELECT proowner FROM pg_catalog.pg_proc UNION ALL SELECT oprowner FROM pg_catalog.pg_operator
    UNION ALL SELECT opcowner FROM pg_catalog.pg_opclass UNION ALL SELECT srvowner FROM pg_catalog.pg_foreign_server
    UNION ALL SELECT c.relowner FROM named n JOIN pg_catalog.pg_class c ON c.oid = n.oid
    UNION ALL SELECT t.typowner FROM named n JOIN pg_catalog.pg_attribute a ON a.attrelid = n.oid JOIN pg_catalog.pg_type t ON t.oid = a.atttypid) AS o(owner)
   WHERE o.owner <> ${SUPERUSER} AND o.owner < 16384 AND NOT ${hasRights(sql`o.owner`, ME)}) AS yes`;

// Functions are found by what the catalog says an object depends on, and walked to through operators, operator classes
// and types. What is built in depends on nothing there, so that an expression's own text is looked through for
// functions that do more than compute: some of the server's run a query that they are given as a text.
export const CODE = sql`
WITH RECURSIVE
me AS (SELECT oid, rolname FROM pg_catalog.pg_roles WHERE rolname = current_user),
-- By the catalog's rows: to_regclass asks for USAGE on the schema.
named AS (${NAMED}),
definitions AS (
  SELECT DISTINCT d AS at, ARRAY(SELECT ${asName(sql`w`)} FROM pg_catalog.regexp_split_to_table(d, '[^\\w$]+') w) AS words FROM pg_catalog.unnest($3::text[]) d),
touched AS (SELECT n.at, c.oid, c.relowner, c.relkind FROM named n JOIN pg_catalog.pg_class c ON c.oid = n.oid),
${UP},
below (at, oid) AS (
  SELECT n.at, n.oid FROM named n UNION SELECT b.at, i.inhrelid FROM below b JOIN pg_catalog.pg_inherits i ON i.inhparent = b.oid),
${cascading(sql`$9::text[]`)},
${LINKED},
${REASONS},
written AS (
  SELECT at, oid, relowner, at AS name FROM touched
  UNION SELECT c.at, c.oid, r.relowner, pg_catalog.format('%s, whose rows change with those of %s,', c.oid::regclass, c.at)
    FROM cascading c JOIN pg_catalog.pg_class r ON r.oid = c.oid),
fkeys (at, part, oid) AS (
  SELECT at, 'references', fkey FROM linked
  UNION SELECT w.at, 'triggers', k.oid FROM written w JOIN pg_catalog.pg_constraint k ON k.contype = 'f' AND w.oid IN (k.conrelid, k.confrelid)),
pieces AS MATERIALIZED (
  SELECT t.at, 'triggers' AS part, pg_catalog.format('trigger %I of %s', g.tgname, t.name) AS what, t.relowner AS writer,
         'pg_catalog.pg_trigger'::regclass::oid AS classid, g.oid AS objid, ${searched(sql`g.tgqual`)} AS tree
    FROM written t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid
   WHERE NOT g.tgisinternal AND g.tgtype & 16 <> 0
         -- One of ours that somebody disabled is enabled again before it fires.
     AND (g.tgenabled IN ('O', 'A') OR ${commentOn(sql`g.oid`, 'pg_trigger')} LIKE 'dbopt promotes %')
  UNION ALL
  -- What it compares rows with: its operators, and casts to what they take.
  SELECT f.at, f.part, pg_catalog.format('foreign key %I of %s', k.conname, k.conrelid::regclass), NULL, m.classid, m.objid, NULL
    FROM fkeys f JOIN pg_catalog.pg_constraint k ON k.oid = f.oid CROSS JOIN LATERAL (
      SELECT ${CONSTRAINT}::oid AS classid, k.oid AS objid
      UNION ALL
      SELECT ${PROC}, c.castfunc FROM (VALUES (k.conrelid, k.conkey), (k.confrelid, k.confkey)) AS side(oid, key)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = side.oid AND a.attnum = ANY (side.key)
        JOIN pg_catalog.pg_cast c ON c.castsource = a.atttypid AND c.castfunc >= 16384) m
  UNION ALL
  SELECT t.at, 'rules', pg_catalog.format('rule %I of %s', r.rulename, t.name), t.relowner,
         'pg_catalog.pg_rewrite'::regclass::oid, r.oid, NULL
    FROM written t JOIN pg_catalog.pg_rewrite r ON r.ev_class = t.oid
   WHERE r.ev_type <> '1' AND r.ev_enabled IN ('O', 'A')
  UNION ALL
  SELECT t.at, CASE k.contype WHEN 'c' THEN 'checks' ELSE 'values' END, pg_catalog.format('constraint %I of %s', k.conname, t.name), t.relowner,
         'pg_catalog.pg_constraint'::regclass::oid, k.oid, ${searched(sql`k.conbin`)}
    FROM written t JOIN pg_catalog.pg_constraint k ON k.conrelid = t.oid AND k.contype IN ('c', 'x')
  UNION ALL
  SELECT t.at, CASE WHEN a.attgenerated = '' AND t.name = t.at THEN 'defaults' ELSE 'values' END,
         pg_catalog.format('%s %I of %s', CASE a.attgenerated WHEN '' THEN 'default of column' ELSE 'generated column' END, a.attname, t.name),
         t.relowner, 'pg_catalog.pg_attrdef'::regclass::oid, d.oid, ${searched(sql`d.adbin`)}
    FROM written t JOIN pg_catalog.pg_attrdef d ON d.adrelid = t.oid
    JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.adnum AND NOT a.attisdropped
  UNION ALL
  SELECT t.at, 'values', pg_catalog.format('index %s', i.indexrelid::regclass), t.relowner,
         'pg_catalog.pg_class'::regclass::oid, i.indexrelid, pg_catalog.concat(i.indexprs::text, i.indpred::text)
    FROM written t JOIN pg_catalog.pg_index i ON i.indrelid = t.oid
  UNION ALL
  SELECT t.at, 'values', pg_catalog.format('statistics %I', s.stxname), t.relowner, ${STATISTICS}::oid, s.oid, ${searched(sql`s.stxexprs`)}
    FROM written t JOIN pg_catalog.pg_statistic_ext s ON s.stxrelid = t.oid AND s.stxexprs IS NOT NULL
  UNION ALL
  SELECT r.at, r.part, r.what, NULL, r.classid, r.objid, NULL FROM reasons r WHERE r.objid::int8 = ANY ($4::int8[])
  UNION ALL
  SELECT r.at, r.part, r.what, NULL, x.classid, x.objid, NULL
    FROM reasons r JOIN pg_catalog.pg_depend d ON d.classid = r.classid AND d.objid = r.objid AND d.objsubid = 0 AND d.refobjid >= 16384
    CROSS JOIN LATERAL (${HIDDEN}) x
  UNION ALL
  SELECT r.at, r.part, r.what, NULL, y.classid, y.objid, NULL FROM reasons r CROSS JOIN LATERAL (${REASON_TREES}) t CROSS JOIN LATERAL (${returnedTypes(sql`t.tree`)}) y
  UNION ALL
  SELECT d, 'folds', 'a constant in an index', NULL, 'pg_catalog.pg_proc'::regclass::oid, f.oid, NULL
    FROM pg_catalog.unnest($5::text[]) d CROSS JOIN LATERAL (
      SELECT p.oid FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
       WHERE p.oid >= 16384 AND pg_catalog.strpos(d, pg_catalog.format('%I.%I(', n.nspname, p.proname)) > 0
      UNION
      SELECT o.oprcode::oid FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
       WHERE o.oid >= 16384 AND pg_catalog.strpos(d, pg_catalog.format('OPERATOR(%I.%s)', n.nspname, o.oprname)) > 0
      UNION
      -- Of a type that is named, those that are not written.
      SELECT c.oid FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace CROSS JOIN LATERAL (
          SELECT k.castfunc::oid AS oid FROM pg_catalog.pg_cast k WHERE t.oid IN (k.castsource, k.casttarget)
          UNION ALL SELECT o.oprcode::oid FROM pg_catalog.pg_operator o WHERE o.oprname = '=' AND t.oid IN (o.oprleft, o.oprright)) c
       WHERE c.oid >= 16384 AND pg_catalog.strpos(d, pg_catalog.format('::%I.%I', n.nspname, t.typname)) > 0) f
  UNION ALL
  SELECT u.at, 'keys', pg_catalog.format('partition key of %s', p.partrelid::regclass), c.relowner,
         'pg_catalog.pg_class'::regclass::oid, p.partrelid, ${searched(sql`p.partexprs`)}
    FROM up u JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = u.oid JOIN pg_catalog.pg_class c ON c.oid = u.oid
  UNION ALL
  SELECT t.at, part, pg_catalog.format('column %I of %s', a.attname, t.name), NULL,
         'pg_catalog.pg_type'::regclass::oid, a.atttypid, NULL
    FROM pg_catalog.unnest(ARRAY['values', 'constants', 'defaults']) part CROSS JOIN written t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT u.at, 'keys', pg_catalog.format('partition key of %s', p.partrelid::regclass), NULL,
         'pg_catalog.pg_type'::regclass::oid, a.atttypid, NULL
    FROM up u JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = u.oid
    JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = ANY (p.partattrs::int2[])
  UNION ALL
  SELECT n, 'types', pg_catalog.format('type %s', n), NULL, 'pg_catalog.pg_type'::regclass::oid, pg_catalog.to_regtype(n)::oid, NULL
    FROM pg_catalog.unnest($2::text[]) n WHERE pg_catalog.to_regtype(n) IS NOT NULL
  UNION ALL
  SELECT d.at, 'definitions', pg_catalog.format('type %s', x.oid::regtype), NULL, 'pg_catalog.pg_type'::regclass::oid, x.oid, NULL
    FROM definitions d CROSS JOIN LATERAL (
      SELECT t.oid FROM pg_catalog.pg_type t
       WHERE t.oid >= 16384 AND (pg_catalog.lower(t.typname) = ANY (d.words) OR t.typname ~ '[^\\w$]' AND pg_catalog.strpos(d.at, t.typname) > 0)
      UNION
      SELECT ${TYPES_OF} FROM pg_catalog.pg_proc f
       WHERE f.oid >= 16384 AND (pg_catalog.lower(f.proname) = ANY (d.words) OR f.proname ~ '[^\\w$]' AND pg_catalog.strpos(d.at, f.proname) > 0)
      UNION
      SELECT pg_catalog.unnest(ARRAY[o.oprleft, o.oprright]) FROM pg_catalog.pg_operator o
       WHERE o.oid >= 16384 AND pg_catalog.strpos(d.at, o.oprname) > 0) x
   WHERE x.oid <> 0),
walk (at, part, what, classid, objid) AS (
  SELECT p.at, p.part, p.what, p.classid, p.objid FROM pieces p
  UNION ALL
  SELECT p.at, p.part, p.what, r.classid, r.objid FROM pieces p CROSS JOIN LATERAL (${returnedTypes(sql`p.tree`)}) r
  UNION
  SELECT w.at, w.part, w.what, n.classid, n.objid FROM walk w CROSS JOIN LATERAL (
    -- Tables on the way (a trigger's, an index's) are not followed, columns' types of theirs neither.
    SELECT d.refclassid AS classid, d.refobjid AS objid FROM pg_catalog.pg_depend d
     WHERE d.classid = w.classid AND d.objid = w.objid
       AND w.classid IN ('pg_catalog.pg_trigger'::regclass, 'pg_catalog.pg_constraint'::regclass, 'pg_catalog.pg_attrdef'::regclass, 'pg_catalog.pg_class'::regclass, ${STATISTICS})
       AND d.refclassid IN ('pg_catalog.pg_proc'::regclass, 'pg_catalog.pg_operator'::regclass, 'pg_catalog.pg_opclass'::regclass, 'pg_catalog.pg_type'::regclass)
       AND (w.classid <> 'pg_catalog.pg_class'::regclass OR d.objsubid = 0)
    UNION ALL
    SELECT 'pg_catalog.pg_proc'::regclass, o.oprcode FROM pg_catalog.pg_operator o
     WHERE w.classid = 'pg_catalog.pg_operator'::regclass AND o.oid = w.objid
    UNION ALL
    SELECT 'pg_catalog.pg_proc'::regclass, m.amproc FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_amproc m ON m.amprocfamily = o.opcfamily
     WHERE w.classid = 'pg_catalog.pg_opclass'::regclass AND o.oid = w.objid
    UNION ALL
    SELECT 'pg_catalog.pg_operator'::regclass, m.amopopr FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_amop m ON m.amopfamily = o.opcfamily
     WHERE w.classid = 'pg_catalog.pg_opclass'::regclass AND o.oid = w.objid
    UNION ALL
    SELECT m.classid, m.objid FROM (${MADE_OF}) AS m WHERE w.classid = 'pg_catalog.pg_type'::regclass
    UNION ALL
    SELECT 'pg_catalog.pg_constraint'::regclass, k.oid FROM pg_catalog.pg_constraint k
     WHERE w.classid = 'pg_catalog.pg_type'::regclass AND k.contypid = w.objid AND k.contype = 'c'
    UNION ALL
    SELECT r.classid, r.objid FROM pg_catalog.pg_constraint k CROSS JOIN LATERAL (${returnedTypes(searched(sql`k.conbin`))}) r
     WHERE w.classid = ${CONSTRAINT} AND k.oid = w.objid AND k.contypid <> 0
    UNION ALL
    -- What the default of a domain calls.
    SELECT d.refclassid, d.refobjid FROM pg_catalog.pg_type t JOIN pg_catalog.pg_depend d ON d.classid = ${TYPE} AND d.objid = t.oid AND d.refclassid IN (${PROC}, ${OPERATOR})
     WHERE w.part = 'defaults' AND w.classid = ${TYPE} AND t.oid = w.objid AND t.typtype = 'd' AND t.typdefaultbin IS NOT NULL) n),
expressions AS (
  SELECT at, part, what, writer, tree FROM pieces WHERE tree IS NOT NULL
  UNION
  SELECT w.at, w.part, pg_catalog.format('%s: constraint %I of domain %s', w.what, k.conname, t.oid::regtype), t.typowner, ${searched(sql`k.conbin`)}
    FROM walk w JOIN pg_catalog.pg_constraint k ON w.classid = 'pg_catalog.pg_constraint'::regclass AND k.oid = w.objid
    JOIN pg_catalog.pg_type t ON t.oid = k.contypid
  UNION
  SELECT w.at, w.part, pg_catalog.format('%s: default of domain %s', w.what, t.oid::regtype), t.typowner, ${searched(sql`t.typdefaultbin`)}
    FROM walk w JOIN pg_catalog.pg_type t ON w.classid = ${TYPE} AND t.oid = w.objid AND t.typdefaultbin IS NOT NULL
   WHERE w.part = 'defaults' AND t.typtype = 'd'),
called AS (
  SELECT w.at, w.part, w.what, f.proowner AS writer, pg_catalog.format('runs %s', f.oid::regprocedure) AS does
    FROM walk w JOIN pg_catalog.pg_proc f ON w.classid = 'pg_catalog.pg_proc'::regclass AND f.oid = w.objid
    JOIN pg_catalog.pg_language l ON l.oid = f.prolang
   WHERE l.lanname NOT IN ('internal', 'c')
  UNION
  -- A name that meant a table when it was looked at.
  SELECT t.at, 'kind', pg_catalog.format('%s, which is a view by now,', t.at), t.relowner, 'runs what it was made of' FROM touched t
   WHERE t.relkind IN ('v', 'm')
  UNION
  -- A wrapper gives some readers more than the table's owner, or the server's: postgres_fdw asks a superuser for no password.
  SELECT b.at, 'rows', pg_catalog.format('foreign table %s', f.oid::regclass), w.writer, pg_catalog.format('asks server %I', s.srvname)
    FROM below b JOIN pg_catalog.pg_class f ON f.oid = b.oid AND f.relkind = 'f'
    JOIN pg_catalog.pg_foreign_table t ON t.ftrelid = f.oid JOIN pg_catalog.pg_foreign_server s ON s.oid = t.ftserver
    CROSS JOIN LATERAL (SELECT f.relowner UNION SELECT s.srvowner) w(writer)
  UNION
  -- No lock of a table keeps its partitions from getting partitions.
  SELECT b.at, 'rows', pg_catalog.format('%s, which is partitioned again,', c.oid::regclass), c.relowner, 'may get foreign tables'
    FROM below b JOIN pg_catalog.pg_class c ON c.oid = b.oid AND c.relkind = 'p' WHERE NOT EXISTS (SELECT FROM named n WHERE n.at = b.at AND n.oid = b.oid)
  UNION
  SELECT p.at, p.part, p.what, p.writer, 'runs statements' FROM pieces p WHERE p.part = 'rules'
  UNION
  -- By the text of somebody's function in SQL.
  SELECT p.at, p.part, p.what, p.writer, pg_catalog.format('runs %s', f.oid::regprocedure)
    FROM pieces p JOIN pg_catalog.pg_proc f ON p.classid = ${PROC}::oid AND f.oid = p.objid AND f.oid < 16384 AND f.proname ~ ${HARMFUL}
  UNION
  -- No lock keeps a domain without a check from getting one.
  SELECT w.at, m.told, w.what, t.typowner, pg_catalog.format('is cast to domain %s', t.oid::regtype)
    FROM walk w JOIN pg_catalog.pg_type t ON w.classid = 'pg_catalog.pg_type'::regclass AND t.oid = w.objid AND t.typtype = 'd'
    JOIN (VALUES ('keys', 'bounds'), ('types', 'types'), ('constants', 'input')) AS m(part, told) ON m.part = w.part
  UNION
  -- Nor a type from giving its name to a domain, which is then asked to read the constant while the text is parsed.
  SELECT r.at, 'definitions', pg_catalog.format('a constant of %I.%I', r.schema, r.name), x.writer, 'is read by what has that name by then, a choice'
    FROM ROWS FROM (pg_catalog.unnest($6::text[]), pg_catalog.unnest($7::text[]), pg_catalog.unnest($8::text[])) AS r(at, schema, name)
    JOIN pg_catalog.pg_namespace n ON n.nspname = r.schema
    CROSS JOIN LATERAL (SELECT n.nspowner UNION SELECT t.typowner FROM pg_catalog.pg_type t WHERE t.typnamespace = n.oid AND t.typname = r.name) x(writer)
  UNION
  SELECT t.at, 'untyped', pg_catalog.format('a constant beside a column of %s', t.at), t.relowner, 'is read by what has that name by then, a choice' FROM touched t
  UNION
  ${JSON_CASTS}
  UNION
  ${C_TRIGGERS}
  UNION
  SELECT e.at, e.part, e.what, e.writer, 'runs what is too long to be read,' FROM expressions e WHERE e.tree = ${UNREAD}
  UNION
  SELECT x.at, x.part, x.what, x.writer, pg_catalog.format('runs %s, which nobody here knows,', u.name)
    FROM (SELECT e.at, e.part, e.what, e.writer, e.tree FROM expressions e
          UNION ALL SELECT r.at, r.part, r.what, t.writer, t.tree FROM reasons r CROSS JOIN LATERAL (${REASON_TREES}) t) x
   CROSS JOIN LATERAL (SELECT ${unknownIn(sql`x.tree`)}) AS u(name) WHERE u.name IS NOT NULL
  UNION
  SELECT e.at, e.part, e.what, e.writer, pg_catalog.format('runs %s', f.oid::regprocedure)
    FROM expressions e
    CROSS JOIN LATERAL pg_catalog.regexp_matches(e.tree, ':(funcid|opfuncid|opno) (\\d+)', 'g') AS m(found)
    LEFT JOIN pg_catalog.pg_operator o ON m.found[1] = 'opno' AND o.oid = m.found[2]::oid
    JOIN pg_catalog.pg_proc f ON f.oid = COALESCE(o.oprcode::oid, m.found[2]::oid)
    JOIN pg_catalog.pg_language l ON l.oid = f.prolang
   WHERE l.lanname IN ('internal', 'c') AND ${DOES_MORE})
SELECT DISTINCT c.at, c.part, pg_catalog.format('%s %s of %s with the rights of %s', c.what, c.does,
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(c.writer)), pg_catalog.quote_ident(me.rolname)) AS message
  FROM called c CROSS JOIN me
 WHERE NOT ${hasRights(sql`c.writer`, sql`me.oid`)}
 ORDER BY 1, 2, 3`;
