import { type Client, id, sql, trusted } from '../../../src/postgres/index.ts';

/** Drops the indexes and statistics of a schema and makes them again from the server's own text, as a restored dump has them. */
export async function recreateFromDefinitions(client: Client, schema: string): Promise<void> {
  await client.query("SET search_path = ''");
  const { rows } = await client.query<{ kind: string; name: string; definition: string }>(
    `SELECT 'INDEX' AS kind, c.relname AS name, pg_get_indexdef(c.oid) AS definition
       FROM pg_class c WHERE c.relkind = 'i' AND c.relnamespace = $1::regnamespace
     UNION ALL
     SELECT 'STATISTICS', s.stxname, pg_get_statisticsobjdef(s.oid)
       FROM pg_statistic_ext s WHERE s.stxnamespace = $1::regnamespace`,
    [schema],
  );
  for (const { kind, name, definition } of rows) {
    await client.query(sql`DROP ${trusted(kind)} ${id(schema, name)}`.text);
    await client.query(definition);
  }
  await client.query('RESET search_path');
}
