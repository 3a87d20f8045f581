import type { Offered } from '../../observe/offered.ts';
import { NotDone, whyNoCopy } from '../../observe/trial/session.ts';
import type { Client } from '../../session/connect.ts';
import { sql } from '../../sql/quote.ts';

/** Throws NotDone where tables may not be copied into temporary ones here, whatever they are. */
export async function requireCopies(client: Client, offered: Offered): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    sql`SELECT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMPORARY') AS may`
      .text,
  );
  const why = whyNoCopy(offered, { temporary: rows[0]?.may === true, readable: true });
  if (why !== null) throw new NotDone(why);
}
