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
  const below = byParent.get(snapshot.actual) ?? indexByParent(snapshot);
  const children = below.get(qualified({ schema, name })) ?? [];
  return children.flatMap((child) => [child, ...treeOf(snapshot, child)]);
}

const byParent = new WeakMap<Snapshot['actual'], Map<string, Actual[]>>();

/** Once per snapshot: of a tree each index asks for those below it. */
function indexByParent({ actual }: Snapshot): Map<string, Actual[]> {
  const below = new Map<string, Actual[]>();
  for (const one of Object.values(actual)) {
    const above = one.kind === 'index' ? rowOf(one).parent : null;
    if (above === null) continue;
    const siblings = below.get(above);
    if (siblings === undefined) below.set(above, [one]);
    else siblings.push(one);
  }
  byParent.set(actual, below);
  return below;
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
