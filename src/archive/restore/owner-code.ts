import { ATTACHED, type Calls, type Manifest, qualified } from '../../model/index.ts';
import { codeOf, readOwnerCode, type Sql } from '../../postgres/index.ts';
import type { Job } from '../job.ts';
import { needsConsent } from './consent.ts';

type Asking = Pick<Job, 'client' | 'policy'>;

/** Whether a partition may be attached: the server casts its bounds to the types of the key, and reasons with checks.
 *  Throws `needs-consent`. */
export const requireAttachConsent = (job: Asking, manifest: Manifest): Promise<void> =>
  requireConsent(job, manifest, {
    tables: [qualified(manifest.parent), qualified(manifest.table)],
    parts: ATTACHED,
  });

/** Whether rows may go into the new table, which is empty yet: its defaults, checks and generated columns are what the
 *  owner chose, and SET ROLE would be no wall, since a function may take it back. A check that is not validated is
 *  parsed, and calls nothing; it goes again. Texts are parsed once the rows are there, long after this look: what their
 *  constants are of counts as well. Throws `needs-consent`. */
export async function requireRowsConsent(
  job: Asking,
  manifest: Manifest,
  { checks, others }: { readonly checks: readonly Sql[]; readonly others: readonly Sql[] },
): Promise<void> {
  const { client } = job;
  await client.query('SAVEPOINT looking');
  for (const { text } of checks) {
    await client.query(text.endsWith('NOT VALID') ? text : `${text} NOT VALID`);
  }
  await requireConsent(job, manifest, {
    tables: [qualified(manifest.table)],
    parts: ['checks', 'values', 'defaults', 'input'],
    definitions: [...checks, ...others].map(({ text }) => text),
  });
  await client.query('ROLLBACK TO SAVEPOINT looking');
}

async function requireConsent(
  { client, policy }: Asking,
  manifest: Manifest,
  calls: Calls,
): Promise<void> {
  if (policy.allow.includes('owner-code')) return;
  const [first, ...more] = codeOf(await readOwnerCode(client, calls), calls);
  if (first === undefined) return;
  const rest = more.length === 0 ? '' : `, and ${more.length} more`;
  throw needsConsent(
    manifest,
    'owner-code',
    `${first}${rest}`,
    'restore as the owner of the table; or',
  );
}
