import type { Diagnostic } from '../model/index.ts';
import { problem } from './problem.ts';
import { matches, type Node } from './tree.ts';

/** Part of the language that this version reads but cannot carry out: said at its place, never passed over. */
const LATER = ['caches'];

export function notSupportedYet(tree: Node): Diagnostic[] {
  return LATER.flatMap((pattern) =>
    matches(tree, pattern.split('.'))
      .filter(({ entry }) => !isEmpty(entry.value))
      .map(({ entry }) =>
        problem(
          'not-supported-yet',
          entry.place,
          `${pattern} is not supported yet by this version of dbopt`,
          'take it out of the design for now',
        ),
      ),
  );
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'list') return node.items.length === 0;
  return [...node.entries.values()].every((entry) => isEmpty(entry.value));
}
