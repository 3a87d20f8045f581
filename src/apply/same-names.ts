import { fail, type Step } from '../model/index.ts';
import { type Client, sql } from '../postgres/index.ts';

/** What names mean, by oid. */
export type Meanings = Map<string, number>;

/** Schemas and tables: indexes give each other their names within a transaction of ours. */
const MEANT = sql`
WITH asked AS (SELECT DISTINCT n AS name, pg_catalog.parse_ident(n) AS parts FROM pg_catalog.unnest($1::text[]) AS n)
SELECT DISTINCT pg_catalog.format('schema %I', s.nspname) AS name, s.oid::int8 AS oid
  FROM asked a JOIN pg_catalog.pg_namespace s ON s.nspname = a.parts[1] AND pg_catalog.cardinality(a.parts) = 2
UNION ALL
SELECT a.name, c.oid::int8 FROM asked a JOIN pg_catalog.pg_namespace s ON s.nspname = a.parts[1]
  JOIN pg_catalog.pg_class c ON c.relnamespace = s.oid AND c.relname = a.parts[2] AND c.relkind IN ('r', 'p')`;

/** Looks whether the names that a step has in its statements still mean what they did: while one of them waits, whoever
 *  owns schemas may swap their names, and the next would be about other tables. What is new is kept in mind, too. Throws
 *  `changed-outside`. */
export async function requireSameNames(
  client: Client,
  { address, locks, makes, calls }: Step,
  seen: Meanings,
): Promise<void> {
  const names = [...locks.map(({ relation }) => relation), ...makes, ...(calls?.tables ?? [])];
  const { rows } = await client.query<{ name: string; oid: number }>(MEANT.text, [names]);
  for (const { name, oid } of rows) {
    const before = seen.get(name) ?? oid;
    if (before !== oid) {
      throw fail('changed-outside', `since the step began ${name} is another one`, {
        address,
        hint: 'apply again, and look who renames schemas and tables here',
      });
    }
    seen.set(name, oid);
  }
}
