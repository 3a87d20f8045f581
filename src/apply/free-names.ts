import { sql } from '../postgres/index.ts';
import type { Context } from './context.ts';

/** Those of the qualified names that no relation bears. What bears one already is not ours, whatever happens next:
 *  the journal must not claim it. */
export async function freeNames(
  { observer }: Context,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return names;
  const query = sql`
    SELECT name FROM unnest($1::text[]) WITH ORDINALITY AS wanted (name, position)
    WHERE pg_catalog.to_regclass(name) IS NULL ORDER BY position`;
  return observer.ask(async (client) => {
    const { rows } = await client.query<{ name: string }>(query.text, [names]);
    return rows.map(({ name }) => name);
  });
}
