import { type Desired, qualified, type Relation, type Snapshot } from '../../../model/index.ts';
import { workOf } from '../work.ts';

/** The partitions to be made, as the catalog will have them. */
export function comingRelations(desired: Desired, snapshot: Snapshot): readonly Relation[] {
  const { table } = desired;
  const parent = table === undefined ? undefined : snapshot.relations[qualified(table)];
  const work = workOf(desired);
  if (parent === undefined || work === undefined) return [];
  return work.due.map(({ schema, name }) => ({
    ...{ schema, name, oid: 0, kind: 'r' },
    persistence: work.storage.unlogged ? 'u' : 'p',
    ...{ pages: 0, rows: 0, allVisible: 0, hasToast: true },
    ...{ options: [], toastOptions: [], children: [] },
    parent: qualified(parent),
  }));
}
