import type { Bare } from './node.ts';

/** A node in its tree. */
export interface Placed extends Bare {
  readonly parent: number | null;
  /** The id after its last descendant. */
  readonly end: number;
}

const REFERENCE = /\$\d+|\(InitPlan \d+\)/g;

/** Who reads the result of a subplan that is run on demand, by the subplan's id; a SubPlan runs within its parent. */
export function readersOf(nodes: readonly Placed[]): ReadonlyMap<number, readonly number[]> {
  const scans = byKey(nodes, ({ cte }) => (cte === null ? [] : [cte]));
  const references = byKey(nodes, ({ conditions }) =>
    Object.values(conditions).flatMap((text) => text.match(REFERENCE) ?? []),
  );
  const readers = new Map<number, readonly number[]>();
  nodes.forEach((node, id) => {
    const { subplan, relationship, parent, end, returns } = node;
    if (relationship !== 'InitPlan' || subplan === null || parent === null) return;
    const scope = nodes[parent]?.end ?? 0;
    const among = (ids: readonly number[] = []) =>
      ids.filter((each) => each >= parent && each < scope && (each < id || each >= end));
    const found = subplan.startsWith('CTE ')
      ? among(scans.get(subplan.slice('CTE '.length)))
      : [`(${subplan})`, ...returns].flatMap((key) => among(references.get(key)));
    const isCte = subplan.startsWith('CTE ');
    readers.set(id, found.length > 0 || isCte ? [...new Set(found)] : [parent]);
  });
  return readers;
}

function byKey(
  nodes: readonly Placed[],
  keysOf: (node: Placed) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  nodes.forEach((node, id) => {
    for (const key of new Set(keysOf(node))) {
      const ids = found.get(key);
      if (ids === undefined) found.set(key, [id]);
      else ids.push(id);
    }
  });
  return found;
}
