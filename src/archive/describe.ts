import type { ArchivedDefinition, Manifest, RelationName } from '../model/index.ts';
import { type Client, lit, rel, type Sql, SYSTEM_ID, sql } from '../postgres/index.ts';

/** A table, by its name or oid, as the catalog has it; asked for in a session made ready by `prepareSession`, so that every
 *  name in it is qualified. */
export async function describeTable(
  client: Client,
  table: RelationName | number,
): Promise<ArchivedDefinition> {
  const asked = typeof table === 'number' ? lit(table) : lit(rel(table).text);
  const { rows } = await client.query<{ definition: Omit<ArchivedDefinition, 'comment'> }>(
    definitionOf(asked).text,
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`no catalog row of ${asked.text}`);
  return { ...row.definition, comment: null };
}

const definitionOf = (table: Sql): Sql => sql`
SELECT pg_catalog.json_build_object(
  'columns', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
      'collation', CASE WHEN a.attcollation <> t.typcollation
                        THEN pg_catalog.format('%I.%I', cn.nspname, co.collname) END,
      'notNull', a.attnotnull, 'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid),
      'generated', a.attgenerated, 'identity', a.attidentity,
      'storage', CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'm' THEN 'main' WHEN 'e' THEN 'external' ELSE 'extended' END,
      'compression', CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' ELSE '' END,
      -- From 17 on the default is NULL, before that -1.
      'statistics', NULLIF(a.attstattarget, -1), 'privileges', a.attacl::pg_catalog.text[],
      'comment', pg_catalog.col_description(a.attrelid, a.attnum)) ORDER BY a.attnum)
    FROM pg_catalog.pg_attribute a
    JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation
    LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
    LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  'constraints', COALESCE((SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', k.conname, 'type', k.contype, 'definition', pg_catalog.pg_get_constraintdef(k.oid)) ORDER BY k.conname)
    FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('c', 'p', 'u', 'x', 'f')), '[]'),
  'indexes', COALESCE((SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', x.relname, 'definition', pg_catalog.pg_get_indexdef(i.indexrelid)) ORDER BY x.relname)
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
   WHERE i.indrelid = c.oid AND i.indisvalid AND NOT EXISTS
     (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))), '[]'),
  'options', COALESCE(c.reloptions, '{}'), 'toastOptions', COALESCE(tt.reloptions, '{}'),
  'persistence', c.relpersistence, 'owner', pg_catalog.pg_get_userbyid(c.relowner),
  'privileges', c.relacl::pg_catalog.text[], 'replicaIdentity', c.relreplident,
  'identityIndex', (SELECT x.relname FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
                     WHERE i.indrelid = c.oid AND i.indisreplident),
  'rowSecurity', pg_catalog.json_build_object('enabled', c.relrowsecurity, 'forced', c.relforcerowsecurity),
  'policies', COALESCE((SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', y.polname, 'command', pg_catalog.concat_ws(' ',
        'AS', CASE WHEN y.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
        'FOR', CASE y.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END),
      'roles', (SELECT pg_catalog.json_agg(CASE WHEN o <> 0 THEN pg_catalog.pg_get_userbyid(o) END) FROM pg_catalog.unnest(y.polroles) AS o),
      'checks', pg_catalog.concat_ws(' ',
        'USING (' || pg_catalog.pg_get_expr(y.polqual, y.polrelid) || ')',
        'WITH CHECK (' || pg_catalog.pg_get_expr(y.polwithcheck, y.polrelid) || ')')) ORDER BY y.polname)
    FROM pg_catalog.pg_policy y WHERE y.polrelid = c.oid), '[]'),
   'tablespace', s.spcname) AS definition
  FROM pg_catalog.pg_class c
  LEFT JOIN pg_catalog.pg_class tt ON tt.oid = c.reltoastrelid
  LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
 WHERE c.oid = ${table}::pg_catalog.regclass`;

/** Which database this is. */
export async function describeSource(client: Client): Promise<Manifest['source']> {
  const { rows } = await client.query<Manifest['source']>(SOURCE.text);
  return rows[0] ?? { system: null, database: '', server: '' };
}

const SOURCE = sql`
SELECT ${SYSTEM_ID} AS system,
       pg_catalog.current_database()::pg_catalog.text AS database, pg_catalog.current_setting('server_version') AS server`;

/** The running server and the database in it: a copy has another one, whatever else of it is the same. */
export async function instanceOf(client: Client): Promise<string> {
  const query = sql`
    SELECT pg_catalog.concat_ws('/', ${SYSTEM_ID}, d.oid, pg_catalog.pg_postmaster_start_time()) AS instance
      FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()`;
  const { rows } = await client.query<{ instance: string }>(query.text);
  return rows[0]?.instance ?? '';
}

/** The partition key of a table; null: it is not there, or has none. */
export async function partitionKey(client: Client, table: RelationName): Promise<string | null> {
  const query = sql`
    SELECT pg_catalog.pg_get_partkeydef(c.oid) AS key
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ${lit(table.schema)} AND c.relname = ${lit(table.name)} AND c.relkind = 'p'`;
  const { rows } = await client.query<{ key: string | null }>(query.text);
  return rows[0]?.key ?? null;
}

/** The definitions of a table's constraints; of one that is not there none. */
export async function constraintsOf(
  client: Client,
  table: RelationName,
): Promise<ReadonlySet<string>> {
  const query = sql`
    SELECT pg_catalog.pg_get_constraintdef(k.oid) AS definition FROM pg_catalog.pg_constraint k
     WHERE k.conrelid = pg_catalog.to_regclass(${lit(rel(table).text)})`;
  const { rows } = await client.query<{ definition: string }>(query.text);
  return new Set(rows.map(({ definition }) => definition));
}
