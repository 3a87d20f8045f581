import { readHarmless } from '../../observe/harmless.ts';
import { readOffered } from '../../observe/offered.ts';
import type { Client } from '../../session/connect.ts';
import { sql } from '../../sql/quote.ts';

/** Why tables may not be copied into temporary ones here; null: they may. */
export async function whyNoCopy(client: Client, oids: readonly number[]): Promise<string | null> {
  const offered = await readOffered(client);
  if (offered.standby) return 'a standby makes no copies';
  if (offered.firesTriggers) return 'event triggers would be called';
  const { rows } = await client.query<{ may: boolean }>(
    sql`SELECT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMPORARY') AS may`
      .text,
  );
  if (rows[0]?.may !== true) return 'this role may not create temporary tables';
  const harmless = await readHarmless(client, oids);
  return oids.every((oid) => harmless.has(oid))
    ? null
    : 'reading the table would call functions of others';
}
