import { isList, isMap, type RelationName, type Value, type ValueMap } from '../../model/index.ts';
import { type Sql, sql } from '../../postgres/index.ts';

/** What a DROP takes along without asking, and without CASCADE. */
export interface Along {
  /** Type and identity, in their order: `table constraint c on public.t`. */
  readonly names: readonly string[];
  readonly indexes: readonly RelationName[];
  /** Tables that foreign keys which go refer to: they lose triggers, under the lock that this takes. */
  readonly referred: readonly RelationName[];
}

/** Names that a message holds before it counts. */
const NAMED = 12;

/**
 * All that goes with the objects of `seeds` (rows of classid, objid, objsubid) by the catalog's own dependencies: a whole
 * constraint, index or statistics object for one of its columns. What is but a part of one named is not named: the index
 * of a constraint, the pieces on partitions; nor is a default or a NOT NULL, which are parts of their column. See the
 * manual, pg_depend. An array of jsonb.
 */
export const alongWith = (seeds: Sql): Sql => sql`ARRAY(
  WITH RECURSIVE seed (classid, objid, objsubid) AS (${seeds}),
  gone AS (
    SELECT * FROM seed
    UNION
    SELECT d.classid, d.objid, d.objsubid FROM gone g
      JOIN pg_catalog.pg_depend d ON d.refclassid = g.classid AND d.refobjid = g.objid
                                 AND (g.objsubid = 0 OR d.refobjsubid = g.objsubid)
     WHERE d.deptype <> 'n')
  SELECT pg_catalog.jsonb_build_object('schema', n.nspname, 'name', r.relname,
         'index', k.oid IS NULL, 'text', CASE WHEN NOT EXISTS (
             SELECT FROM pg_catalog.pg_depend d JOIN gone w ON w.classid = d.refclassid AND w.objid = d.refobjid
              WHERE d.classid = g.classid AND d.objid = g.objid AND d.deptype IN ('i', 'P'))
             AND (k.coninhcount > 0 OR k.contype = 'n') IS NOT TRUE
           THEN (SELECT i.type || ' ' || i.identity FROM pg_catalog.pg_identify_object(g.classid, g.objid, g.objsubid) i) END)
    FROM gone g
    LEFT JOIN pg_catalog.pg_constraint k ON g.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND k.oid = g.objid
    LEFT JOIN pg_catalog.pg_class r ON r.oid = CASE WHEN g.classid = 'pg_catalog.pg_class'::pg_catalog.regclass THEN g.objid
                                                    WHEN k.contype = 'f' THEN k.confrelid END
                                   AND (k.oid IS NOT NULL OR r.relkind IN ('i', 'I'))
    LEFT JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
   WHERE g.classid <> 'pg_catalog.pg_attrdef'::pg_catalog.regclass
     AND NOT EXISTS (SELECT FROM seed s WHERE s.classid = g.classid AND s.objid = g.objid AND s.objsubid = g.objsubid)
   ORDER BY 1)`;

/** Of what alongWith() has found. */
export function readAlong(value: Value | undefined): Along {
  const found = (isList(value) ? value : []).flatMap((one) => (isMap(one) ? [one] : []));
  const names = found.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  return {
    names: [...new Set(names)].sort(),
    indexes: found.filter(({ index }) => index === true).flatMap(relationOf),
    referred: found.filter(({ index }) => index === false).flatMap(relationOf),
  };
}

const relationOf = ({ schema, name }: ValueMap): readonly RelationName[] =>
  typeof schema === 'string' && typeof name === 'string' ? [{ schema, name }] : [];

/** As many of them as a line holds, and how many more. */
export const listed = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
