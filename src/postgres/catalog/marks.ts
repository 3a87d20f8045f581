import type { Client } from '../session/connect.ts';
import { type Sql, sql } from '../sql/quote.ts';

/** What has a table's name: which table that is, whose, and who may do what with its rows. */
export interface Mark {
  readonly oid: number;
  /** Oid of a role. */
  readonly owner: number;
  /** Privileges, row security, and the publications that it is in: another text where one of them changed. */
  readonly rights: string;
}

/** The last of these of a row `c` of pg_class. */
export const tableRights: Sql = sql`pg_catalog.concat_ws(' ', c.relacl, c.relrowsecurity, c.relforcerowsecurity,
       (SELECT pg_catalog.string_agg(pg_catalog.concat(a.attnum, a.attacl), ' ' ORDER BY a.attnum)
          FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL),
       (SELECT pg_catalog.string_agg(pg_catalog.concat(p.oid, '/', p.xmin), ' ' ORDER BY p.oid)
          FROM pg_catalog.pg_policy p WHERE p.polrelid = c.oid),
       (SELECT pg_catalog.string_agg(b.oid::pg_catalog.text, ' ' ORDER BY b.oid) FROM pg_catalog.pg_publication b
         WHERE b.puballtables
            OR EXISTS (SELECT FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = b.oid AND r.prrelid = c.oid)
            OR EXISTS (SELECT FROM pg_catalog.pg_publication_namespace s WHERE s.pnpubid = b.oid AND s.pnnspid = c.relnamespace)))`;

const marksOf = (named: Sql): Sql => sql`
SELECT n.name, c.oid::pg_catalog.int8 AS oid, c.relowner::pg_catalog.int8 AS owner, ${tableRights} AS rights
  FROM (${named}) AS n JOIN pg_catalog.pg_class c ON c.oid = n.oid WHERE c.relkind IN ('r', 'p', 'm', 'f')`;

const MARKS = marksOf(
  sql`SELECT name, pg_catalog.to_regclass(name) AS oid FROM pg_catalog.unnest($1::pg_catalog.text[]) AS name`,
);

const FAMILIES = marksOf(sql`
SELECT pg_catalog.format('%I.%I', s.nspname, f.relname) AS name, f.oid FROM (
    SELECT pg_catalog.to_regclass(name)::pg_catalog.oid AS oid FROM pg_catalog.unnest($1::pg_catalog.text[]) AS name
    UNION
    SELECT t.relid FROM pg_catalog.unnest($1::pg_catalog.text[]) AS name, pg_catalog.pg_partition_tree(pg_catalog.to_regclass(name)) AS t) AS m
  JOIN pg_catalog.pg_class f ON f.oid = m.oid JOIN pg_catalog.pg_namespace s ON s.oid = f.relnamespace`);

/** By qualified name; of what is no table there is none. */
export const readMarks = (client: Client, names: readonly string[]) => read(client, MARKS, names);

/** The same with all partitions of these tables. */
export const readFamilyMarks = (client: Client, names: readonly string[]) =>
  read(client, FAMILIES, names);

async function read(
  client: Client,
  { text }: Sql,
  names: readonly string[],
): Promise<ReadonlyMap<string, Mark>> {
  if (names.length === 0) return new Map();
  const { rows } = await client.query<Mark & { name: string }>(text, [names]);
  return new Map(rows.map(({ name, ...mark }) => [name, mark]));
}

const INDEXES = sql`
SELECT name, c.oid::pg_catalog.int8 AS oid FROM pg_catalog.unnest($1::pg_catalog.text[]) AS name
  JOIN pg_catalog.pg_class c ON c.oid = pg_catalog.to_regclass(name) WHERE c.relkind IN ('i', 'I')`;

/** The oids of indexes by name. */
export async function readIndexes(
  client: Client,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (names.length === 0) return new Map();
  type Row = { name: string; oid: number };
  const { rows } = await client.query<Row>(INDEXES.text, [names]);
  return new Map(rows.map(({ name, oid }) => [name, oid]));
}

const CALLED = sql`
SELECT c.oid::pg_catalog.int8 AS oid, pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ANY ($1::pg_catalog.oid[])`;

/** What relations are called by now; of those that are gone there is nothing. */
export async function readNames(
  client: Client,
  oids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  type Row = { name: string; oid: number };
  const { rows } = await client.query<Row>(CALLED.text, [oids]);
  return new Map(rows.map(({ name, oid }) => [oid, name]));
}

/** What has a column's name. */
export interface ColumnMark {
  readonly attnum: number;
  /** What depends on it, and would go with it. */
  readonly dependents: readonly string[];
}

const COLUMN = sql`
SELECT a.attnum::pg_catalog.int4 AS attnum, ARRAY(
         SELECT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid) FROM pg_catalog.pg_depend d
          WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
          ORDER BY 1) AS dependents
  FROM pg_catalog.pg_attribute a
 WHERE a.attrelid = pg_catalog.to_regclass($1) AND a.attname = $2 AND NOT a.attisdropped`;

/** Null: the table has no such column. */
export async function readColumnMark(
  client: Client,
  table: string,
  column: string,
): Promise<ColumnMark | null> {
  const { rows } = await client.query<ColumnMark>(COLUMN.text, [table, column]);
  return rows[0] ?? null;
}
