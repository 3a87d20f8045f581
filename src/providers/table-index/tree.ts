import {
  type Actual,
  isForeign,
  qualified,
  type Relation,
  type Relations,
  type Snapshot,
} from '../../model/index.ts';
import { rowOf } from './rows.ts';

/** All indexes below a partitioned one, at every level. */
export function treeOf(snapshot: Snapshot, parent: Actual): readonly Actual[] {
  const [schema = '', name = ''] = parent.names;
  const above = qualified({ schema, name });
  return Object.values(snapshot.actual)
    .filter((a) => a.kind === 'index' && rowOf(a).parent === above)
    .flatMap((child) => [child, ...treeOf(snapshot, child)]);
}

/** A foreign table among the partitions, at any level. */
export function foreignPartition(relations: Relations, table: Relation): Relation | undefined {
  for (const name of table.children) {
    const child = relations[name];
    const found =
      child === undefined || isForeign(child) ? child : foreignPartition(relations, child);
    if (found !== undefined) return found;
  }
  return undefined;
}
