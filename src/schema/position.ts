import type { Place } from '../model/index.ts';
import { childOf, type Node } from './tree.ts';

/** A spot of the tree: the value and the place of its key, or its own where it has none. */
export interface Spot {
  readonly node: Node;
  readonly key: Place;
  readonly path: readonly string[];
}

/** Where a JSON pointer of the validator leads. */
export function find(tree: Node, pointer: string): Spot {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node = tree;
  let key = tree.place;
  for (const part of path) {
    const next = childOf(node, part) ?? node;
    key = (node.kind === 'map' ? node.entries.get(part)?.place : undefined) ?? next.place;
    node = next;
  }
  return { node, key, path };
}
