import { type Desired, qualified, type Relation, type Snapshot } from '../../../model/index.ts';
import type { Work } from '../work.ts';

/** The partitions to be made, as the catalog will have them. */
export function comingRelations(
  { facts, table }: Desired,
  snapshot: Snapshot,
): readonly Relation[] {
  const parent = table === undefined ? undefined : snapshot.relations[qualified(table)];
  const work = facts.work as Work | undefined;
  if (parent === undefined || work === undefined) return [];
  return work.due.map(({ schema, name }) => ({
    ...{ schema, name, oid: 0, kind: 'r' },
    persistence: work.storage.unlogged ? 'u' : 'p',
    ...{ pages: 0, rows: 0, allVisible: 0, hasToast: true },
    ...{ options: [], toastOptions: [], children: [] },
    parent: qualified(parent),
  }));
}
