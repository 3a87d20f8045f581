import { dictionary, type RelationName } from '../../model/index.ts';
import { OPCLASS, PROC, TYPE } from '../catalog/bodies.ts';
import { MADE_OF } from '../catalog/made-of.ts';
import { errorCode } from '../session/connect.ts';
import { hasRights, ME } from '../sql/membership.ts';
import { id, list, lit, rel, type Sql, sql } from '../sql/quote.ts';
import { runsNothing, treeOf } from './runs-nothing.ts';

/*
 * Whose code a statement would run is looked at where nobody can have the statement wait any more. What is in the
 * catalog before a wait says nothing: whoever holds the lock goes on to make an index, and lets go. So the relations are
 * locked first; then the look, with a snapshot of its own; then the statement, all in one message.
 *
 * ACCESS SHARE lets an index be built beside it. So nobody without this role's rights may be at work on the relations or
 * their indexes: then nothing half made is finished between the look and the statement, and no index makes it wait.
 */

/** A relation that a statement reads. */
export interface Read extends RelationName {
  /** Absent: whichever has the name. */
  readonly oid?: number;
}

/** Something that must hold of each relation, given by its oid. */
export interface Look {
  holds(oid: Sql): Sql;
  /** SQLSTATE of our own that is raised where it does not. */
  readonly code: string;
  /** Whoever is at work there has the rights by which the relation is read. */
  readonly alike?: true;
}

/** SQLSTATE: somebody is at work there; it may go better in a moment. */
export const AT_WORK = 'ZD001';

/** Nobody whom this role could not trust with its own rights is at work there. An index that somebody waits for makes us
 *  wait behind. */
const QUIET: Look = {
  code: AT_WORK,
  holds: (oid) => sql`NOT EXISTS (
  WITH RECURSIVE tree AS (${treeOf(oid)})
  SELECT FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
    LEFT JOIN pg_catalog.pg_index x ON x.indexrelid = l.relation
   WHERE l.locktype = 'relation' AND l.pid IS DISTINCT FROM pg_catalog.pg_backend_pid()
     AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
     AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock') AND (l.granted OR x.indexrelid IS NOT NULL)
     AND (l.pid IS NULL OR NOT ${hasRights(sql`a.usesysid`, ME)})
     AND COALESCE(x.indrelid, l.relation) IN (SELECT tree.oid FROM tree))`,
};

/** Reading runs nobody's code but that of the server and of extensions, or all of the table is this role's own. */
export const READS: Look = {
  code: 'ZD002',
  holds: (oid) => sql`(NOT ${isShared(oid, ME)} OR ${runsNothing(oid)})`,
};

/** Whether a part of a relation, given by its oid, belongs to somebody who lacks a role's rights, or is on a server of
 *  theirs: that says where it is, and as whom it is asked. */
const isShared = (oid: Sql, role: Sql): Sql => sql`EXISTS (
  WITH RECURSIVE tree AS (${treeOf(oid)})
  SELECT FROM tree JOIN pg_catalog.pg_class p ON p.oid = tree.oid
    LEFT JOIN pg_catalog.pg_foreign_table t ON t.ftrelid = p.oid LEFT JOIN pg_catalog.pg_foreign_server s ON s.oid = t.ftserver
   WHERE NOT ${hasRights(sql`p.relowner`, role)} OR NOT ${hasRights(sql`s.srvowner`, role)})`;

/** SQLSTATE: a part of it is somebody else's. */
export const NOT_ALONE = 'ZD004';

/** Whoever owns the relation, or a part of it, has the rights of another one's owner: as that one it may be read. */
export const ownedAs = ({ schema, name }: RelationName): Look => ({
  code: NOT_ALONE,
  alike: true,
  holds: (oid) =>
    sql`NOT ${isShared(
      oid,
      sql`(SELECT o.relowner FROM pg_catalog.pg_class o JOIN pg_catalog.pg_namespace n ON n.oid = o.relnamespace
            WHERE n.nspname = ${lit(schema)} AND o.relname = ${lit(name)})`,
    )}`,
});

/** Types that values of a table's columns are made of: `top`, the columns' own with the base types of domains; `walk`,
 *  what is in them, from the base types on. */
const typesOf = (oid: Sql): Sql => sql`WITH RECURSIVE top AS (
    SELECT a.atttypid AS oid FROM pg_catalog.pg_attribute a WHERE a.attrelid = ${oid} AND a.attnum > 0 AND NOT a.attisdropped
    UNION SELECT y.typbasetype FROM top JOIN pg_catalog.pg_type y ON y.oid = top.oid AND y.typtype = 'd'),
  walk AS (
    SELECT top.oid FROM top JOIN pg_catalog.pg_type y ON y.oid = top.oid AND y.typtype <> 'd'
    UNION SELECT x.objid FROM walk CROSS JOIN LATERAL (SELECT walk.oid AS objid) AS w CROSS JOIN LATERAL (${MADE_OF}) AS x
     WHERE walk.oid >= 16384 AND x.classid = ${TYPE})`;

/** Functions that values of type `y` call, whoever owns the type: of ranges, casts, checks and operator classes. */
const CALLED = sql`
  SELECT x.objid FROM (SELECT y.oid AS objid) AS w CROSS JOIN LATERAL (${MADE_OF}) AS x WHERE x.classid = ${PROC}
  UNION ALL
  SELECT k.castfunc FROM pg_catalog.pg_cast k WHERE y.oid IN (k.castsource, k.casttarget)
  UNION ALL
  SELECT d.refobjid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND d.objid = k.oid
   WHERE k.contypid = y.oid AND d.refclassid = ${PROC}
  UNION ALL
  SELECT m.amproc FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_amproc m ON m.amprocfamily = o.opcfamily
   WHERE o.opcdefault AND o.opcintype = y.oid OR o.oid IN (
     SELECT x.objid FROM (SELECT y.oid AS objid) AS w CROSS JOIN LATERAL (${MADE_OF}) AS x WHERE x.classid = ${OPCLASS})`;

/** Rows may be written into a copy with the base types of its domains, and the copy analysed: values of no column call
 *  code of roles without this role's rights. Checks of domains, functions of ranges, casts are such. */
export const COPIES: Look = {
  code: 'ZD003',
  holds: (oid) => sql`NOT EXISTS (
  ${typesOf(oid)}
  SELECT FROM walk JOIN pg_catalog.pg_type y ON y.oid = walk.oid
   WHERE y.oid >= 16384 AND (NOT ${hasRights(sql`y.typowner`, ME)} AND (y.typtype IN ('d', 'p')
      OR EXISTS (SELECT FROM pg_catalog.pg_range r WHERE r.rngtypid = y.oid AND (r.rngcanonical >= 16384 OR r.rngsubdiff >= 16384))
      OR EXISTS (SELECT FROM pg_catalog.pg_cast k WHERE y.oid IN (k.castsource, k.casttarget) AND k.castfunc >= 16384))
      OR EXISTS (SELECT FROM (${CALLED}) AS f JOIN pg_catalog.pg_proc p ON p.oid = f.objid JOIN pg_catalog.pg_language l ON l.oid = p.prolang
                  WHERE l.lanname NOT IN ('internal', 'c') AND NOT ${hasRights(sql`p.proowner`, ME)})))`,
};

/** Whether nobody without this role's rights can change what values of a table's columns are made of, as long as the
 *  table is locked: then what COPIES has seen once goes on to hold. */
export const hasSettledTypes = (oid: Sql): Sql => sql`NOT EXISTS (
  ${typesOf(oid)}
  SELECT FROM walk JOIN pg_catalog.pg_type y ON y.oid = walk.oid
   WHERE y.oid >= 16384 AND NOT ${hasRights(sql`y.typowner`, ME)})`;

/** The name still means the table: all that there is to see before a statement that takes no more than its columns. */
const SAME: Look = { code: QUIET.code, holds: () => sql`true` };

const WHY = dictionary<string>({
  [QUIET.code]: 'somebody is changing the table or an index of it',
  [READS.code]: 'reading the table would call functions of others',
  [NOT_ALONE]: 'a part of the table belongs to somebody without the rights of its owner',
  [COPIES.code]:
    'a copy of the table would call functions of others, which types of its columns name',
});

/** Why a look refused; null: the error is none of a look. */
export const refusedBy = (error: unknown): string | null => WHY[errorCode(error)] ?? null;

/** Something that must hold of all relations together. */
interface Whole {
  readonly holds: Sql;
  /** SQLSTATE of our own that is raised where it does not. */
  readonly code: string;
}

/** The first statement of a block that looks. */
export const OWN_SNAPSHOT = sql`IF pg_catalog.current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'a look needs a snapshot of its own';
  END IF;`;

/** A statement to send before one that reads these relations, in the same message and in a READ COMMITTED transaction;
 *  none where nothing is read. Without looks: before one that asks for their columns alone, and plans no query. */
export function afterLock(
  relations: readonly Read[],
  looks: readonly Look[],
  whole?: Whole,
): readonly string[] {
  if (relations.length === 0) return [];
  const all = relations.map((relation, at) => ({ relation, view: id(`materialized_${at}`) }));
  // All are locked before the first is looked at.
  const body = sql`
DECLARE${joined(all.map(({ view }) => sql` ${view} boolean;`))}
BEGIN
  ${OWN_SNAPSHOT}${joined(all.map(lock))}${joined(all.flatMap((one) => quietly(looks, whole).map((look) => check(one, look))))}${whole === undefined ? sql`` : unless(whole.holds, whole.code)}
END`;
  return [sql`DO ${lit(body.text)}`.text];
}

function quietly(looks: readonly Look[], whole?: Whole): readonly Look[] {
  if (whole !== undefined) return [QUIET, ...looks];
  if (looks.length === 0) return [SAME];
  return looks.every(({ alike }) => alike) ? looks : [QUIET, ...looks];
}

interface One {
  readonly relation: Read;
  readonly view: Sql;
}

const joined = (all: readonly Sql[]): Sql => list(all, '');

const named = ({ schema, name }: Read): Sql => sql`
    SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ${lit(schema)} AND c.relname = ${lit(name)}`;

/** With its partitions. A materialized view LOCK does not take; to parse a query locks it, and plans nothing. */
const lock = ({ relation, view }: One): Sql => sql`
  ${view} := EXISTS (${named(relation)} AND c.relkind = 'm');
  IF ${view} THEN
    EXECUTE ${lit(sql`PREPARE dbopt_lock AS SELECT FROM ONLY ${rel(relation)}`.text)};
    EXECUTE 'DEALLOCATE dbopt_lock';
  ELSE
    LOCK TABLE ${rel(relation)} IN ACCESS SHARE MODE;
  END IF;`;

const check = ({ relation, view }: One, { holds, code }: Look): Sql =>
  unless(
    sql`EXISTS (${named(relation)} AND c.relkind IN ('r', 'p', 'm') AND (c.relkind = 'm') = ${view}
     AND ${relation.oid === undefined ? sql`true` : sql`c.oid = ${lit(relation.oid)}::pg_catalog.oid`} AND ${holds(sql`c.oid`)})`,
    code,
  );

const unless = (holds: Sql, code: string): Sql => sql`
  IF NOT (${holds}) THEN
    RAISE EXCEPTION USING ERRCODE = ${lit(code)};
  END IF;`;
