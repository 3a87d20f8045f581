import { readFile } from 'node:fs/promises';
import { type Client, id, lit, sql } from '../../src/postgres/index.ts';
import type { TestDatabase } from './database.ts';

const PASSWORD = 'for tests only';

/** The SQL of a page of the documentation, as it stands there. */
export async function documentedGrants(page = 'docs/plan-role.md'): Promise<string> {
  const text = await readFile(page, 'utf8');
  const block = /```sql\n([\s\S]*?)```/.exec(text)?.[1];
  if (block === undefined) throw new Error(`${page} has no SQL block`);
  return block;
}

/** Makes a role with what `grants` gives it, nothing that PUBLIC has on the database but CONNECT, and returns a URL
 *  that logs in with it. */
export async function roleUrl(
  { client, url }: Pick<TestDatabase, 'client' | 'url'>,
  role: string,
  grants: string,
): Promise<string> {
  await dropRole(client, role);
  const database = id(new URL(url).pathname.slice(1));
  await client.query(sql`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`.text);
  await client.query(grants);
  await client.query(sql`ALTER ROLE ${id(role)} PASSWORD ${lit(PASSWORD)}`.text);
  const own = new URL(url);
  own.username = role;
  own.password = PASSWORD;
  return own.href;
}

/** Takes a role away with all that it was granted in this database. */
export async function dropRole(client: Client, role: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) return;
  await client.query(sql`DROP OWNED BY ${id(role)}`.text);
  await client.query(sql`DROP ROLE ${id(role)}`.text);
}
