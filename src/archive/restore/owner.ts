import { type Manifest, qualified } from '../../model/index.ts';
import { hasRights, lit, sql } from '../../postgres/index.ts';
import type { Job } from '../job.ts';
import { needsConsent } from './consent.ts';

/** Whether rows may go to a role: to the one that they were of, or that has its rights. A table of somebody else may have
 *  the name by now, and whoever owns a partitioned table reads its partitions. Throws `needs-consent`. */
export async function requireOwnerConsent(
  { client, policy }: Pick<Job, 'client' | 'policy'>,
  { table, parent, definition }: Manifest,
  owner: string,
): Promise<void> {
  if (owner === definition.owner || policy.allow.includes('other-owner')) return;
  const asked = sql`
    SELECT FROM pg_catalog.pg_roles now JOIN pg_catalog.pg_roles before ON before.rolname = ${lit(definition.owner)}
     WHERE now.rolname = ${lit(owner)} AND ${hasRights(sql`now.oid`, sql`before.oid`)}`;
  if ((await client.query(asked.text)).rowCount === 1) return;
  throw needsConsent(
    { table },
    'other-owner',
    `its rows were of ${definition.owner}, and ${qualified(parent)} is of ${owner}, who lacks that role's rights`,
    `give the table back to ${definition.owner}; or`,
  );
}

/** The owner of a table as it is now. */
export async function ownerNow(
  { client }: Pick<Job, 'client'>,
  { parent: { schema, name } }: Manifest,
): Promise<string> {
  const asked = sql`
    SELECT pg_catalog.pg_get_userbyid(c.relowner)::pg_catalog.text AS owner FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ${lit(schema)} AND c.relname = ${lit(name)}`;
  return (await client.query<{ owner: string }>(asked.text)).rows[0]?.owner ?? '';
}
