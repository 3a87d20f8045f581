import { type Actual, qualified, type Snapshot } from '../../model/index.ts';

/** All indexes below a partitioned one, at every level. */
export function treeOf(snapshot: Snapshot, parent: Actual): readonly Actual[] {
  const [schema = '', name = ''] = parent.names;
  const above = qualified({ schema, name });
  return Object.values(snapshot.actual)
    .filter((a) => a.kind === 'index' && a.facts.parent === above)
    .flatMap((child) => [child, ...treeOf(snapshot, child)]);
}
