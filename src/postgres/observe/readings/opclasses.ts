import type { OperatorClass, RelationName, Row } from '../../../model/index.ts';
import { type Sql, sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';

export type Classes = ReadonlyMap<
  number,
  { readonly name: RelationName; readonly family: RelationName; readonly isDefault: boolean }
>;

/** All operator classes by oid. */
export const classesPart: Part<Classes> = {
  query: sql`
SELECT o.oid::int8 AS oid, n.nspname AS schema, o.opcname AS name, o.opcdefault AS default, fn.nspname AS family_schema, f.opfname AS family
  FROM pg_catalog.pg_opclass o
  JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
  JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily
  JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace`,
  read: (rows) =>
    new Map(
      rows.map((row) => [
        Number(row.oid),
        {
          name: { schema: String(row.schema), name: String(row.name) },
          family: { schema: String(row.family_schema), name: String(row.family) },
          isDefault: row.default === true,
        },
      ]),
    ),
};

/** Operator classes of GIN and of vectors, with what they can serve. */
export const servingPart: Part<readonly OperatorClass[]> = {
  query: sql`
SELECT n.nspname AS schema, o.opcname AS name, am.amname AS method, t.typname AS type, o.opcdefault AS default,
       fn.nspname AS family_schema, f.opfname AS family,
       (SELECT COALESCE(pg_catalog.json_agg(pg_catalog.json_build_object(
                 'name', p.oprname, 'left', lt.typname, 'right', rt.typname) ORDER BY p.oprname, lt.typname, rt.typname), '[]')
          FROM pg_catalog.pg_amop a
          JOIN pg_catalog.pg_operator p ON p.oid = a.amopopr
          JOIN pg_catalog.pg_type lt ON lt.oid = p.oprleft
          JOIN pg_catalog.pg_type rt ON rt.oid = p.oprright
         WHERE a.amopfamily = o.opcfamily AND (am.amname = 'gin' OR a.amoppurpose = 'o')) AS operators
  FROM pg_catalog.pg_opclass o
  JOIN pg_catalog.pg_am am ON am.oid = o.opcmethod AND am.amname IN ('gin', 'hnsw', 'ivfflat')
  JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
  JOIN pg_catalog.pg_type t ON t.oid = o.opcintype
  JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily
  JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
 ORDER BY n.nspname COLLATE "C", o.opcname COLLATE "C", am.amname COLLATE "C"`,
  read: (rows) =>
    (rows as readonly ServingRow[]).map(({ family, family_schema, ...row }) => ({
      ...row,
      family: { schema: family_schema, name: family },
    })),
};

type ServingRow = Row &
  Omit<OperatorClass, 'family'> & { readonly family: string; readonly family_schema: string };

/** Collations that keys of indexes have, by oid. */
export const collationsPart = (scope: Sql): Part<ReadonlyMap<number, RelationName>> => ({
  query: sql`
SELECT o.oid::int8 AS oid, cn.nspname AS schema, o.collname AS name
  FROM pg_catalog.pg_collation o JOIN pg_catalog.pg_namespace cn ON cn.oid = o.collnamespace
 WHERE o.oid IN (
       SELECT pg_catalog.unnest(i.indcollation::oid[]) FROM pg_catalog.pg_index i
         JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND ${scope})`,
  read: (rows) =>
    new Map(
      rows.map((row) => [Number(row.oid), { schema: String(row.schema), name: String(row.name) }]),
    ),
});

/** Collations of columns that differ from the database's, by table and attnum. */
export const collatedPart = (scope: Sql): Part<ReadonlyMap<string, number>> => ({
  query: sql`
SELECT a.attrelid::int8 AS table, a.attnum, a.attcollation::int8 AS collation
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'm')
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND ${scope}
 WHERE a.attnum > 0 AND a.attcollation <> 0 AND a.attcollation <> 'pg_catalog."default"'::pg_catalog.regcollation`,
  read: (rows) => new Map(rows.map((row) => [`${row.table} ${row.attnum}`, Number(row.collation)])),
});
