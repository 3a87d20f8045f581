import type { Manifest } from '../../model/index.ts';
import { lit, sql } from '../../postgres/index.ts';
import type { Job } from '../job.ts';
import { needsConsent } from './consent.ts';

/** Whether rows may be brought back in sight of subscribers: until it is attached the table is published under its own
 *  name, by publications of all tables or of its schema, whatever they say of partitioned tables. Throws `needs-consent`. */
export async function requirePublishedConsent(
  { client, policy }: Pick<Job, 'client' | 'policy'>,
  { table, definition }: Manifest,
): Promise<void> {
  if (definition.persistence !== 'p' || policy.allow.includes('replication-stop')) return;
  const asked = sql`
    SELECT pg_catalog.string_agg(pg_catalog.quote_ident(p.pubname), ', ' ORDER BY p.pubname) AS names FROM pg_catalog.pg_publication p
     WHERE p.pubinsert AND (p.puballtables OR EXISTS (
       SELECT FROM pg_catalog.pg_publication_namespace s JOIN pg_catalog.pg_namespace n ON n.oid = s.pnnspid WHERE s.pnpubid = p.oid AND n.nspname = ${lit(table.schema)}))`;
  const names = (await client.query<{ names: string | null }>(asked.text)).rows[0]?.names ?? null;
  if (names === null) return;
  throw needsConsent(
    { table },
    'replication-stop',
    `${names} sends its rows under that name, and a subscriber without such a table stops, while the WAL it has not read is kept`,
    'make the table on every subscriber first; then',
  );
}
