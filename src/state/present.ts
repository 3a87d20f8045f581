import { DboptError, fail, failedWith } from '../model/index.ts';
import { askCatalogs, type Client, id, sql } from '../postgres/index.ts';
import { areOfOthers } from './others.ts';
import type { Place } from './standing.ts';
import { requireTrust, type Taken } from './trust.ts';

/** Where the schema holds a state, and how far that is to be trusted; null: it holds none. Asked of the catalog, because
 *  naming an absent table is an error.
 *  Throws `state-unreadable` where it is there and this role may not read it, `state-untrusted` where others may write. */
export async function presentState(
  client: Client,
  schema: string,
  taken: Taken = {},
): Promise<Place | null> {
  const query = sql`
    SELECT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
       AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AS readable,
       ${areOfOthers(schema)} AS others
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = $1 AND c.relname = 'state'`;
  type Row = { readable: boolean; others: boolean };
  const [found] = await askCatalogs<Row>(client, query.text, [schema]);
  if (found?.readable === false) {
    throw fail(
      'state-unreadable',
      `this role may not read the state in schema ${id(schema).text}`,
      {
        hint: 'grant it pg_monitor, which may',
      },
    );
  }
  if (found !== undefined) {
    const standing = await requireTrust(client, schema, taken);
    return { ...standing, schema, ofOthers: found.others };
  }
  if (taken.doubt !== undefined) await doubtEarly(client, schema, taken.doubt);
  return null;
}

/** The first apply would make it there, and be refused: who only reads is told before. */
async function doubtEarly(
  client: Client,
  schema: string,
  doubt: NonNullable<Taken['doubt']>,
): Promise<void> {
  try {
    await requireTrust(client, schema, { told: true });
  } catch (error) {
    if (!failedWith(error, 'state-untrusted') || !(error instanceof DboptError)) throw error;
    for (const diagnostic of error.diagnostics) doubt({ ...diagnostic, severity: 'warning' });
  }
}
