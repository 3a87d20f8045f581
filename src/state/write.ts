import { type Client, id, list, type Sql, sql, trusted } from '../postgres/index.ts';

/** Writes a row; its keys are the columns. */
export async function insert(client: Client, table: Sql, row: object, more = sql``): Promise<void> {
  const columns = list(Object.keys(row).map((column) => id(column)));
  const values = list(Object.keys(row).map((_, i) => trusted(`$${i + 1}`)));
  const query = sql`INSERT INTO ${table} (${columns}) VALUES (${values}) ${more}`;
  await client.query(query.text, Object.values(row));
}

/** Writes a row, over the one with the same key if there is one. */
export async function upsert(client: Client, table: Sql, key: string, row: object): Promise<void> {
  const columns = Object.keys(row).filter((column) => column !== key);
  const sets = list(columns.map((column) => sql`${id(column)} = EXCLUDED.${id(column)}`));
  await insert(client, table, row, sql`ON CONFLICT (${id(key)}) DO UPDATE SET ${sets}`);
}
