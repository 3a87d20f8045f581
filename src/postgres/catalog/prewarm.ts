import { type RelationName, shape } from '../../model/index.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { hasRights, ME } from '../sql/membership.ts';
import { id, sql, textArray } from '../sql/quote.ts';

/** A file of blocks to read. */
export interface Piece {
  readonly oid: number;
  readonly blocks: number;
}

/** One relation that a name stands for: itself, or a leaf of it. */
export interface Warmable extends RelationName {
  readonly oid: number;
  /** May read it. */
  readonly readable: boolean;
  /** Itself and, of a table, what holds its rows out of line. */
  readonly pieces: readonly Piece[];
}

export interface Named {
  /** pg_class.relkind; null: there is no such relation. */
  readonly kind: string | null;
  readonly found: readonly Warmable[];
}

export interface Cache {
  /** Where pg_prewarm is installed; null: it is not, or belongs to a role that lacks the rights of this one. */
  readonly schema: string | null;
  /** Bytes. */
  readonly sharedBuffers: number;
  readonly blockSize: number;
}

/** Who may create in the schema may have written functions of the same name for other types: what is called is the one
 *  that belongs to the extension, and every argument has its very type. */
const ARGUMENTS = sql`pg_catalog.array_to_string(ARRAY['regclass', 'text', 'text', 'int8', 'int8']::pg_catalog.regtype[]::pg_catalog.oid[], ' ')::pg_catalog.oidvector`;

const CACHE = shape.fields({
  ...{ schema: shape.nullable(shape.text), sharedBuffers: shape.number, blockSize: shape.number },
});

export async function readCache(client: Client): Promise<Cache> {
  const query = sql`
    SELECT (SELECT n.nspname::text FROM pg_catalog.pg_extension e
              JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
              JOIN pg_catalog.pg_proc p ON p.pronamespace = n.oid AND p.proname = 'pg_prewarm'
               AND p.proargtypes = ${ARGUMENTS}
              JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid
               AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid AND d.deptype = 'e'
               -- Whoever owns it may have replaced it.
               AND ${hasRights(sql`p.proowner`, ME)}
             WHERE e.extname = 'pg_prewarm') AS schema,
      pg_catalog.pg_size_bytes(pg_catalog.current_setting('shared_buffers')) AS "sharedBuffers",
      pg_catalog.current_setting('block_size')::int8 AS "blockSize"`;
  return onlyRow((await client.query<Cache>(query.text)).rows, CACHE);
}

/** What each name stands for, in the order given: one query. Foreign partitions have nothing to load. */
export async function readWarmables(
  client: Client,
  names: readonly RelationName[],
): Promise<readonly Named[]> {
  const schemas = textArray(names.map(({ schema }) => schema));
  const relations = textArray(names.map(({ name }) => name));
  const query = sql`
    SELECT root.relkind::text AS kind, COALESCE((
      SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
               'oid', c.oid::int8, 'schema', n.nspname, 'name', c.relname,
               'readable', pg_catalog.has_table_privilege(COALESCE(i.indrelid, c.oid), 'SELECT'),
               'pieces', (
                 SELECT pg_catalog.json_agg(pg_catalog.json_build_object('oid', p.oid::int8, 'blocks',
                          pg_catalog.pg_relation_size(p.oid::regclass)
                            / pg_catalog.current_setting('block_size')::int8))
                   FROM (SELECT c.oid
                          UNION ALL SELECT c.reltoastrelid WHERE c.reltoastrelid <> 0
                          UNION ALL SELECT t.indexrelid FROM pg_catalog.pg_index t
                                     WHERE t.indrelid = c.reltoastrelid AND c.reltoastrelid <> 0) AS p))
               ORDER BY n.nspname, c.relname)
        FROM (SELECT root.oid WHERE root.relkind NOT IN ('p', 'I')
               UNION ALL
              SELECT tree.relid::oid FROM pg_catalog.pg_partition_tree(root.oid) AS tree
               WHERE root.relkind IN ('p', 'I') AND tree.isleaf) AS leaf
        JOIN pg_catalog.pg_class c ON c.oid = leaf.oid AND c.relkind IN ('r', 'm', 'i')
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid), '[]') AS found
      FROM unnest(${schemas}, ${relations}) WITH ORDINALITY AS wanted(schema, name, position)
      LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
      LEFT JOIN pg_catalog.pg_class root ON root.relnamespace = n.oid AND root.relname = wanted.name
     ORDER BY position`;
  return (await client.query<Named>(query.text)).rows;
}

/** Reads blocks `first` to `last` into the buffer cache; returns how many there were. A relation that has become
 *  smaller, or is gone, has fewer. */
export async function prewarm(
  client: Client,
  schema: string,
  { oid }: Pick<Piece, 'oid'>,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<number> {
  const query = sql`
    SELECT ${id(schema, 'pg_prewarm')}(oid::pg_catalog.regclass, 'buffer'::pg_catalog.text, 'main'::pg_catalog.text,
             $2::pg_catalog.int8, LEAST($3::pg_catalog.int8, blocks - 1)::pg_catalog.int8) AS blocks
      FROM (SELECT $1::pg_catalog.oid AS oid, pg_catalog.pg_relation_size($1::pg_catalog.oid::pg_catalog.regclass)
              / pg_catalog.current_setting('block_size')::pg_catalog.int8 AS blocks) AS relation
     WHERE blocks > $2::pg_catalog.int8`;
  const { rows } = await client.query<{ blocks: number }>(query.text, [oid, first, last]);
  return rows[0]?.blocks ?? 0;
}
