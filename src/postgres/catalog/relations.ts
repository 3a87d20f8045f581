import {
  grouped,
  misfit,
  overlaid,
  type Publication,
  qualified,
  type Relation,
  type RelationName,
  type Relations,
  type Scope,
  shape,
} from '../../model/index.ts';
import { ME, mayBecome } from '../sql/membership.ts';
import { list, lit, type Sql, sql, textArray } from '../sql/quote.ts';

/** The tables of MEMBERS, and what else has the name of a table that was asked for, one row each. */
export function relationsQuery({ measures }: Pick<Scope, 'measures'>): Sql {
  const measured = (column: Sql) => (measures ? column : lit(0));
  return sql`
WITH ${MEMBERS},
others AS (${oids('dbopt.others')})
SELECT c.oid::int8 AS oid, n.nspname::text AS schema, c.relname::text AS name, c.relkind::text AS kind,
       c.relpersistence::text AS persistence, ${measured(sql`c.relpages`)} AS pages,
       ${measured(sql`c.reltuples::float8`)} AS rows, ${measured(sql`c.relallvisible`)} AS "allVisible", c.reltoastrelid <> 0 AS "hasToast",
       ${measures ? heir(sql`c.relowner`, sql`c.relnamespace`) : sql`NULL`} AS heir, COALESCE(array_to_json(c.reloptions), '[]') AS options, COALESCE(array_to_json(t.reloptions), '[]') AS "toastOptions",
       ${INHERITED} AS inherited,
       ${REFERRED} AS referred, ${PUBLICATIONS} AS published, pn.nspname::text AS parent_schema, p.relname::text AS parent_name
  FROM (SELECT oid FROM members UNION ALL SELECT oid FROM others) m
  JOIN pg_catalog.pg_class c ON c.oid = m.oid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
  LEFT JOIN pg_catalog.pg_inherits i ON i.inhrelid = c.oid AND c.relispartition
  LEFT JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
  LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
 ORDER BY n.nspname, c.relname`;
}

/** Whether others inherit from `c`, which is no partitioned table. EXISTS would let the planner read all there are. */
const INHERITED = sql`COALESCE(c.relhassubclass AND c.relkind = 'r' AND (
         SELECT true FROM pg_catalog.pg_inherits h WHERE h.inhparent = c.oid LIMIT 1), false)`;

/** The other tables that foreign keys of `c` refer to, asked likewise. */
const REFERRED = sql`CASE WHEN (
           SELECT true FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' LIMIT 1) THEN (
         SELECT json_agg(json_build_object('schema', rn.nspname, 'name', r.relname) ORDER BY r.oid)
           FROM pg_catalog.pg_constraint k
           JOIN pg_catalog.pg_class r ON r.oid = k.confrelid
           JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
          WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) END`;

/** The publications that send rows of `c`, or would if it were logged. */
const PUBLICATIONS = sql`CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_publication) THEN (
         SELECT json_agg(json_build_object('name', pub.pubname, 'sends', pub.pubinsert OR pub.pubupdate OR pub.pubdelete OR pub.pubtruncate,
                  'named', EXISTS (
                  SELECT FROM pg_catalog.pg_publication_rel l WHERE l.prpubid = pub.oid AND l.prrelid = c.oid)) ORDER BY pub.pubname)
           FROM pg_catalog.pg_publication pub
          WHERE c.relkind = 'r' AND (pub.puballtables OR EXISTS (
                  SELECT FROM (SELECT c.oid UNION ALL SELECT a.relid FROM pg_catalog.pg_partition_ancestors(c.oid) AS a) AS up(oid)
                    JOIN pg_catalog.pg_class u ON u.oid = up.oid
                   WHERE EXISTS (SELECT FROM pg_catalog.pg_publication_rel l WHERE l.prpubid = pub.oid AND l.prrelid = u.oid)
                      OR EXISTS (SELECT FROM pg_catalog.pg_publication_namespace s WHERE s.pnpubid = pub.oid AND s.pnnspid = u.relnamespace)))) END`;

/** The role that something new in a schema is to be given to, so that it belongs to the same as what it is about; NULL
 *  where it does already, or where this role may not give it away. */
export const heir = (owner: Sql, schema: Sql): Sql => sql`CASE
         WHEN ${owner} = (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER) THEN NULL
         WHEN ${mayBecome(ME, owner)}
          AND ((SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER)
               OR pg_catalog.has_schema_privilege(${owner}, ${schema}, 'CREATE'))
         THEN pg_catalog.pg_get_userbyid(${owner})::pg_catalog.text END`;

/** What a design may be about. */
export const TABLES = ['r', 'p', 'm', 'f'];
const isTable = sql`relkind IN (${list(TABLES.map(lit))})`;

/** Common table expression `members(oid)`: the named tables, and all their partitions. */
export const tablesInScope = (tables: readonly RelationName[]): Sql => sql`
roots AS MATERIALIZED (
  SELECT c.oid, c.relkind
    FROM unnest(${textArray(tables.map((t) => t.schema))}, ${textArray(tables.map((t) => t.name))}) AS s(schema, name)
    JOIN pg_catalog.pg_namespace n ON n.nspname = s.schema
    JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = s.name
),
members AS MATERIALIZED (
  SELECT oid FROM roots WHERE ${isTable}
  UNION
  SELECT tree.relid FROM roots, LATERAL pg_catalog.pg_partition_tree(roots.oid) AS tree WHERE roots.relkind = 'p')`;

/** The statement that lets the rest of a transaction speak of these tables as MEMBERS: ten thousand names are looked up
 *  once, and not by each of its queries. */
export const setMembers = (tables: readonly RelationName[]): Sql => sql`
WITH ${tablesInScope(tables)}
SELECT pg_catalog.set_config('dbopt.members', (
         SELECT COALESCE(pg_catalog.string_agg(oid::pg_catalog.text, ',' ORDER BY oid), '') FROM members), true),
       pg_catalog.set_config('dbopt.others', (
         SELECT COALESCE(pg_catalog.string_agg(oid::pg_catalog.text, ','), '') FROM roots WHERE NOT ${isTable}), true)`;

const oids = (setting: string): Sql => sql`
  SELECT m::pg_catalog.oid AS oid
    FROM pg_catalog.string_to_table(pg_catalog.current_setting(${lit(setting)}), ',') AS m`;

/** Common table expression `members(oid)`: the tables that setMembers looked up. */
export const MEMBERS: Sql = sql`
members AS MATERIALIZED (${oids('dbopt.members')})`;

export type RelationRow = Omit<
  Relation,
  'parent' | 'children' | 'inherited' | 'references' | 'publications'
> & {
  readonly inherited: boolean;
  readonly referred: readonly RelationName[] | null;
  readonly published: readonly Publication[] | null;
  readonly parent_schema: string | null;
  readonly parent_name: string | null;
};

const NAME = { schema: shape.text, name: shape.text };

const RELATION = shape.fields({
  ...{ ...NAME, oid: shape.count, kind: shape.text, persistence: shape.text, hasToast: shape.flag },
  ...{ pages: shape.number, rows: shape.number, allVisible: shape.number },
  ...{ heir: shape.nullable(shape.text), parent_schema: shape.nullable(shape.text) },
  ...{ parent_name: shape.nullable(shape.text), options: shape.list(shape.text) },
  toastOptions: shape.list(shape.text),
  inherited: shape.flag,
  referred: shape.nullable(shape.list(shape.fields(NAME))),
  published: shape.nullable(
    shape.list(shape.fields({ name: shape.text, named: shape.flag, sends: shape.flag })),
  ),
});

/** All that is read goes by them, so each is looked at as it arrives. */
export const isRelation = (row: object): row is RelationRow => misfit(row, RELATION) === null;

/** Rows of what is no table: pg_class.relkind by qualified name. */
export const otherRelations = (
  rows: readonly RelationRow[],
): { readonly [qualified: string]: string } =>
  Object.fromEntries(
    rows.filter(({ kind }) => !TABLES.includes(kind)).map((row) => [qualified(row), row.kind]),
  );

/** Rows → relations by qualified name, with parents and children linked. */
export function linkRelations(rows: readonly RelationRow[]): Relations {
  const tables = rows.filter(({ kind }) => TABLES.includes(kind));
  const linked = tables.map((all) => {
    const { parent_schema, parent_name, inherited, referred, published, ...row } = all;
    const parent =
      parent_schema === null || parent_name === null
        ? null
        : qualified({ schema: parent_schema, name: parent_name });
    const references = referred === null ? {} : { references: referred.map(qualified) };
    const publications = published === null ? {} : { publications: published };
    const below = inherited ? { inherited: true as const } : {};
    return overlaid(row, { parent }, below, references, publications);
  });
  const children = grouped(linked, ({ parent }) => parent);
  return Object.fromEntries(
    linked.map((row) => {
      const name = qualified(row);
      return [name, overlaid(row, { children: (children.get(name) ?? []).map(qualified) })];
    }),
  );
}
