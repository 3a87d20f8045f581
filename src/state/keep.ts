import { type Client, errorCode, id, list, type Sql, sql } from '../postgres/index.ts';
import { send } from './door.ts';
import { standingOf } from './standing.ts';
import { keepToOwner } from './trust.ts';

/** Makes a table of the state that comes into being when something is first written to it. */
export async function requireTable(
  client: Client,
  schema: string,
  table: string,
  create: Sql,
): Promise<void> {
  const there = sql`SELECT pg_catalog.to_regclass($1) IS NOT NULL AS yes`;
  const { rows } = await client.query<{ yes: boolean }>(there.text, [id(schema, table).text]);
  // In one message, which is one transaction: nobody sees the table with what default privileges give.
  if (rows[0]?.yes !== true) await client.query(list([create, keepToOwner(schema)], '; ').text);
}

/** No right to write, no state to write to, a standby. */
const UNWRITABLE: ReadonlySet<string> = new Set(['42501', '25006', '3F000']);

/** Writes to such a table what nobody has to have. Whether it could be kept: with a role that only reads, without a state,
 *  or beside one of others, it cannot. */
export async function keepIfOurs(
  client: Client,
  schema: string,
  {
    table,
    create,
    rows,
  }: { readonly table: string; readonly create: Sql; readonly rows: readonly Sql[] },
): Promise<boolean> {
  try {
    const standing = await standingOf(client, schema);
    if (standing?.proves !== true) return false;
    await requireTable(client, schema, table, create);
    await send(
      client,
      { schema, ...standing },
      rows.map((text) => ({ table, text })),
    );
    return true;
  } catch (error) {
    if (UNWRITABLE.has(errorCode(error))) return false;
    throw error;
  }
}
