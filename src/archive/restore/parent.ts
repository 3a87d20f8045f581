import { type ArchivedDefinition, fail, type Manifest, qualified } from '../../model/index.ts';
import type { Client } from '../../postgres/index.ts';
import { describeTable } from '../describe.ts';

/** Looks whether a table still says what a partition takes from it, or is compared with: whose it is, who may do what with
 *  its rows, and how these are told apart. To be asked with the lock of an attach, since its owner may have changed that
 *  while it was waited for. Throws `changed-outside`. */
export async function requireSameParent(
  client: Client,
  { table, parent }: Pick<Manifest, 'table' | 'parent'>,
  before: ArchivedDefinition,
): Promise<void> {
  const [now, was] = [taken(await describeTable(client, parent)), taken(before)];
  const changed = Object.keys(now).filter((what) => now[what] !== was[what]);
  if (changed.length === 0) return;
  throw fail(
    'changed-outside',
    `${qualified(table)} is not attached: meanwhile somebody changed of ${qualified(parent)} its ${changed.join(', ')}`,
    { hint: 'run it again: it goes on from the rows that are there, by what holds then' },
  );
}

function taken(of: ArchivedDefinition): { readonly [what: string]: string } {
  const columns = of.columns.filter(({ privileges }) => privileges != null);
  return {
    owner: of.owner,
    privileges: JSON.stringify([
      of.privileges,
      ...columns.map(({ name, privileges }) => [name, privileges]),
    ]),
    'row security': JSON.stringify(of.rowSecurity),
    policies: JSON.stringify(of.policies),
    'replica identity': JSON.stringify([of.replicaIdentity, of.identityIndex]),
  };
}
