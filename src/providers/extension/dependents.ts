import {
  type Actual,
  type Address,
  address,
  dictionary,
  isList,
  isMap,
  type Value,
} from '../../model/index.ts';
import { type Sql, sql } from '../../postgres/index.ts';

/** Something that needs another object: what it is, for people, and what to call it by. */
export interface Dependent {
  readonly text: string;
  /** As pg_identify_object has it: `table column`, `function`. */
  readonly type: string;
  readonly names: readonly string[];
}

/**
 * All that needs the objects of `own` (classid, objid, objsubid) and does not go with them by itself, as DROP … RESTRICT
 * would count: a rule stands for its view, an index for its constraint, a member for its extension, the column of a
 * parent for those of its children. An array of jsonb, in the order of their names.
 */
export const dependentsOf = (own: Sql): Sql => sql`ARRAY(
  WITH RECURSIVE own AS (${own}),
  hit AS (
    SELECT d.classid, d.objid, d.objsubid FROM own o
      JOIN pg_catalog.pg_depend d ON d.refclassid = o.classid AND d.refobjid = o.objid
                                 AND (o.objsubid = 0 OR d.refobjsubid = o.objsubid)
     WHERE d.deptype = 'n'
       AND NOT EXISTS (SELECT FROM own w WHERE w.classid = d.classid AND w.objid = d.objid)
    UNION
    SELECT x.classid, x.objid, x.objsubid FROM hit h, LATERAL (
      SELECT d.classid, d.objid, d.objsubid FROM pg_catalog.pg_depend d
       WHERE d.refclassid = h.classid AND d.refobjid = h.objid AND (h.objsubid = 0 OR d.refobjsubid = h.objsubid)
       UNION ALL
      SELECT d.refclassid, d.refobjid, d.refobjsubid FROM pg_catalog.pg_depend d
       WHERE d.classid = h.classid AND d.objid = h.objid AND (h.objsubid = 0 OR d.objsubid = h.objsubid)
         AND d.deptype IN ('i', 'e')) x),
  named AS (
    SELECT DISTINCT h.classid, h.objid, h.objsubid FROM hit h
     WHERE NOT EXISTS (SELECT FROM own w WHERE w.classid = h.classid AND w.objid = h.objid)
       AND NOT EXISTS (
         SELECT FROM pg_catalog.pg_depend d
          WHERE d.classid = h.classid AND d.objid = h.objid AND d.objsubid = h.objsubid
            AND (d.deptype = 'e' OR d.deptype <> 'n' AND EXISTS (
              SELECT FROM hit p WHERE p.classid = d.refclassid AND p.objid = d.refobjid
                                  AND p.objsubid IN (0, d.refobjsubid))))
       AND NOT (h.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND CASE WHEN h.objsubid = 0
         THEN (SELECT c.relispartition FROM pg_catalog.pg_class c WHERE c.oid = h.objid)
         ELSE (SELECT a.attinhcount > 0 FROM pg_catalog.pg_attribute a
                WHERE a.attrelid = h.objid AND a.attnum = h.objsubid) END))
  SELECT ${asJson(sql`named`)} FROM named ORDER BY 1)`;

/** A row of (classid, objid, objsubid) as a Dependent. */
export const asJson = (row: Sql): Sql => sql`(
    SELECT pg_catalog.jsonb_build_object('text', i.type || ' ' || i.identity, 'type', i.type, 'names', a.object_names)
      FROM pg_catalog.pg_identify_object(${row}.classid, ${row}.objid, ${row}.objsubid) i,
           pg_catalog.pg_identify_object_as_address(${row}.classid, ${row}.objid, ${row}.objsubid) a)`;

/** What goes with the extension `e`: its members, what is part of those, and what was made to go with it. */
export const OWN = sql`
  SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid AS classid, e.oid AS objid, 0 AS objsubid
  UNION
  SELECT d.classid, d.objid, d.objsubid FROM own o
    JOIN pg_catalog.pg_depend d ON d.refclassid = o.classid AND d.refobjid = o.objid
                               AND (o.objsubid = 0 OR d.refobjsubid = o.objsubid)
   WHERE d.deptype <> 'n'`;

/** The extension `e` and its members. */
export const MEMBERS = sql`
    SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid, e.oid, 0
     UNION ALL
    SELECT d.classid, d.objid, d.objsubid FROM pg_catalog.pg_depend d
     WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid AND d.deptype = 'e'`;

export function readDependents(value: Value | undefined): readonly Dependent[] {
  return (isList(value) ? value : []).flatMap((one) =>
    isMap(one) && isList(one.names)
      ? [{ text: String(one.text), type: String(one.type), names: one.names.map(String) }]
      : [],
  );
}

/** What dbopt itself may take away in the plan that drops the extension. */
const KINDS: { readonly [type: string]: string } = dictionary({
  extension: 'extension',
  index: 'index',
  'statistics object': 'statistics',
  'table column': 'promote',
});

/** What still needs the extension once the resources of `leaving` are gone. */
export function remaining({ facts }: Actual, leaving: ReadonlySet<Address>): readonly Dependent[] {
  return readDependents(facts.dependents).filter(({ type, names }) => {
    const kind = KINDS[type];
    return kind === undefined || !leaving.has(address(kind, ...names));
  });
}
