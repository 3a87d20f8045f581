import type { Client } from '../../../src/postgres/index.ts';

/** Count and checksum of the rows of every table and materialized view but dbopt's own, by qualified name. */
export async function rowsOf(client: Client): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await client.query<{ name: string }>(`
    SELECT format('%I.%I', nspname, relname) AS name
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE relkind IN ('r', 'm') AND nspname !~ '^(pg_|information_schema$|dbopt$)' ORDER BY 1`);
  const seen: [string, string][] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ it: string }>(
      `SELECT count(*) || ' rows ' || coalesce(sum(hashtext(t::text)), 0) AS it FROM ONLY ${name} t`,
    );
    seen.push([name, rows[0]?.it ?? '']);
  }
  return Object.fromEntries(seen);
}
