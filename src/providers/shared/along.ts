import { isList, isMap, qualified, type RelationName, type Value } from '../../model/index.ts';
import { regclass, type Sql, sql } from '../../postgres/index.ts';

/** What a DROP takes along without asking, and without CASCADE. */
export interface Along {
  /** Type and identity: `table constraint c on public.t`. null: part of another one. */
  readonly text: string | null;
  /** An index that goes, and the table that loses it, or a trigger: locked as what is dropped is. */
  readonly index: RelationName | null;
  readonly table: RelationName | null;
}

/** Names that a message holds before it counts. */
const NAMED = 12;

const is = (catalog: string): Sql => sql`g.classid = ${regclass(catalog)}`;

/** The index of a constraint, a piece on a partition, what a table or a domain has that goes as a whole, and operators of
 *  a family. */
const IS_PART = sql`d.deptype IN ('i', 'P') OR d.deptype = 'a' AND (
             d.classid IN (${regclass('pg_amop')}, ${regclass('pg_amproc')})
             OR g.objsubid = 0 AND (${is('pg_class')} OR ${is('pg_type')}))`;

/** A constraint that is inherited is one of the parent; NOT NULL belongs to its column. */
const IS_CONSTRAINT_PART = sql`(k.coninhcount > 0 OR k.contype = 'n') IS TRUE`;

const relation = (alias: Sql): Sql => sql`(
         SELECT pg_catalog.jsonb_build_object('schema', n.nspname, 'name', c.relname)
           FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          WHERE c.oid = ${alias} AND n.nspname <> 'pg_toast')`;

/**
 * All that goes with the objects of `seeds` (rows of classid, objid, objsubid) by the catalog's own dependencies: a whole
 * constraint, index or statistics object for one of its columns, and what was made to go with an extension. See the
 * manual, pg_depend. An array of jsonb.
 */
export const alongWith = (seeds: Sql): Sql => sql`ARRAY(
  WITH RECURSIVE gone (classid, objid, objsubid, part) AS (
    SELECT s.*, true FROM (${seeds}) s
    UNION
    SELECT d.classid, d.objid, d.objsubid, ${IS_PART} FROM gone g
      JOIN pg_catalog.pg_depend d ON d.refclassid = g.classid AND d.refobjid = g.objid
                                 AND (g.objsubid = 0 OR d.refobjsubid = g.objsubid)
     WHERE d.deptype <> 'n')
  SELECT pg_catalog.jsonb_build_object('index', ${relation(sql`x.indexrelid`)},
         'table', ${relation(sql`COALESCE(x.indrelid, t.tgrelid, m.oid)`)},
         'text', CASE WHEN g.part OR ${IS_CONSTRAINT_PART} THEN NULL ELSE (
           SELECT i.type || ' ' || i.identity FROM pg_catalog.pg_identify_object(g.classid, g.objid, g.objsubid) i) END)
    FROM (SELECT classid, objid, objsubid, pg_catalog.bool_or(part) AS part FROM gone GROUP BY 1, 2, 3) g
    LEFT JOIN pg_catalog.pg_constraint k ON ${is('pg_constraint')} AND k.oid = g.objid
    LEFT JOIN pg_catalog.pg_index x ON ${is('pg_class')} AND x.indexrelid = g.objid
    LEFT JOIN pg_catalog.pg_trigger t ON ${is('pg_trigger')} AND t.oid = g.objid
    LEFT JOIN pg_catalog.pg_class m ON ${is('pg_class')} AND m.oid = g.objid AND m.relkind = 'm'
   WHERE NOT ${is('pg_attrdef')} AND (NOT g.part OR x.indexrelid IS NOT NULL OR t.oid IS NOT NULL OR m.oid IS NOT NULL)
   ORDER BY 1)`;

/** Of what alongWith() has found. */
export const readAlong = (value: Value | undefined): readonly Along[] =>
  (isList(value) ? value : []).flatMap((one) =>
    isMap(one)
      ? {
          text: typeof one.text === 'string' ? one.text : null,
          index: relationOf(one.index),
          table: relationOf(one.table),
        }
      : [],
  );

export const relationOf = (value: Value | undefined): RelationName | null =>
  isMap(value) && typeof value.schema === 'string' && typeof value.name === 'string'
    ? { schema: value.schema, name: value.name }
    : null;

/** Their names in order; '' for nothing. */
export const namesAlong = (along: readonly Along[]): string =>
  listed([...new Set(along.flatMap(({ text }) => text ?? []))].sort());

/** As many as a line holds, and how many more. */
export function listed(names: readonly string[], between = ', '): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(between)}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Their qualified names, each once. */
export const relationsAlong = (
  along: readonly Along[],
  part: 'index' | 'table',
): readonly string[] => [
  ...new Set(along.flatMap((one) => (one[part] === null ? [] : qualified(one[part])))),
];
