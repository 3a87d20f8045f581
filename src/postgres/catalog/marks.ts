import type { Client } from '../session/connect.ts';
import { type Sql, sql } from '../sql/quote.ts';

/** What has a table's name: which table that is, whose, and who may do what with its rows. */
export interface Mark extends OwnerMark {
  /** Privileges, row security, and the publications that it is in: another text where one of them changed. */
  readonly rights: string;
}

export interface OwnerMark {
  readonly oid: number;
  /** Oid of a role. */
  readonly owner: number;
}

/** The rights of a row `c` of pg_class. */
export const tableRights: Sql = sql`pg_catalog.concat_ws(' ', c.relacl, c.relrowsecurity, c.relforcerowsecurity,
       (SELECT pg_catalog.string_agg(pg_catalog.concat(a.attnum, a.attacl), ' ' ORDER BY a.attnum)
          FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL),
       (SELECT pg_catalog.string_agg(pg_catalog.concat(p.oid, '/', p.xmin), ' ' ORDER BY p.oid)
          FROM pg_catalog.pg_policy p WHERE p.polrelid = c.oid),
       (SELECT pg_catalog.string_agg(b.oid::pg_catalog.text, ' ' ORDER BY b.oid) FROM pg_catalog.pg_publication b
         WHERE b.puballtables
            OR EXISTS (SELECT FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = b.oid AND r.prrelid = c.oid)
            OR EXISTS (SELECT FROM pg_catalog.pg_publication_namespace s WHERE s.pnpubid = b.oid AND s.pnnspid = c.relnamespace)))`;

/** What has names ($1), each with its schema; not by to_regclass, which fails for a schema that this role may not use. */
const NAMED = sql`
SELECT asked.name, r.oid, r.relkind FROM (
    SELECT name, pg_catalog.parse_ident(name) AS parts FROM pg_catalog.unnest($1::pg_catalog.text[]) AS name) AS asked
  JOIN pg_catalog.pg_namespace s ON s.nspname = asked.parts[1] AND pg_catalog.cardinality(asked.parts) = 2
  JOIN pg_catalog.pg_class r ON r.relnamespace = s.oid AND r.relname = asked.parts[2]`;

const marksOf = (named: Sql, more: Sql = sql`, ${tableRights} AS rights`): Sql => sql`
SELECT n.name, c.oid::pg_catalog.int8 AS oid, c.relowner::pg_catalog.int8 AS owner${more}
  FROM (${named}) AS n JOIN pg_catalog.pg_class c ON c.oid = n.oid WHERE c.relkind IN ('r', 'p', 'm', 'f')`;

const MARKS = marksOf(NAMED);
const OWNERS = marksOf(NAMED, sql``);

const FAMILIES = marksOf(sql`
SELECT pg_catalog.format('%I.%I', s.nspname, f.relname) AS name, f.oid FROM (
    SELECT oid FROM (${NAMED}) AS r
    UNION
    SELECT t.relid FROM (${NAMED}) AS r, pg_catalog.pg_partition_tree(r.oid) AS t WHERE r.relkind = 'p') AS m
  JOIN pg_catalog.pg_class f ON f.oid = m.oid JOIN pg_catalog.pg_namespace s ON s.oid = f.relnamespace`);

type Marks<M> = Promise<ReadonlyMap<string, M>>;

/** By qualified name; of what is no table there is none. */
export const readMarks = (client: Client, names: readonly string[]): Marks<Mark> =>
  read(client, 'marks', MARKS, names);

/** The same with all partitions of these tables. */
export const readFamilyMarks = (client: Client, names: readonly string[]): Marks<Mark> =>
  read(client, 'families', FAMILIES, names);

/** Without rights, which take the server longer. */
export const readOwners = (client: Client, names: readonly string[]): Marks<OwnerMark> =>
  read(client, 'owners', OWNERS, names);

async function read<M extends OwnerMark>(
  client: Client,
  name: string,
  { text }: Sql,
  names: readonly string[],
): Marks<M> {
  if (names.length === 0) return new Map();
  const { rows } = await client.query<M & { name: string }>({ name, text, values: [names] });
  return new Map(rows.map((row) => [row.name, row]));
}

const INDEXES = sql`SELECT name, oid::pg_catalog.int8 FROM (${NAMED}) AS r WHERE relkind IN ('i', 'I')`;

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
