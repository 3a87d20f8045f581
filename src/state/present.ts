import { DboptError, type Diagnostic, fail, failedWith } from '../model/index.ts';
import { type Client, id, sql } from '../postgres/index.ts';
import type { Standing } from './standing.ts';
import { requireTrust } from './trust.ts';

/** How far the state in a schema is to be trusted; null: it holds none. Asked of the catalog, because naming an absent table is an error.
 *  Throws `state-unreadable` where it is there and this role may not read it, `state-untrusted` where others may write. */
export async function presentState(
  client: Client,
  schema: string,
  doubt?: (said: Diagnostic) => void,
): Promise<Standing | null> {
  const query = sql`
    SELECT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
       AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AS readable
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = $1 AND c.relname = 'state'`;
  const { rows } = await client.query<{ readable: boolean }>(query.text, [schema]);
  if (rows[0]?.readable === false) {
    throw fail(
      'state-unreadable',
      `this role may not read the state in schema ${id(schema).text}`,
      {
        hint: 'grant it pg_monitor, which may',
      },
    );
  }
  if (rows.length > 0) return requireTrust(client, schema, doubt);
  if (doubt !== undefined) await doubtEarly(client, schema, doubt);
  return null;
}

/** The first apply would make it there, and be refused: who only reads is told before. */
async function doubtEarly(
  client: Client,
  schema: string,
  doubt: (said: Diagnostic) => void,
): Promise<void> {
  try {
    await requireTrust(client, schema);
  } catch (error) {
    if (!failedWith(error, 'state-untrusted') || !(error instanceof DboptError)) throw error;
    for (const diagnostic of error.diagnostics) doubt({ ...diagnostic, severity: 'warning' });
  }
}
