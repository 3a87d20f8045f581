import { type Definition, toldKey } from '../../model/index.ts';
import { maskExpression } from '../sql/parse.ts';
import { jsonPaths, namesOf } from './workload/expression.ts';
import { expressionTree } from './workload/tree.ts';

/** Expressions and predicates of one evidence: equal ones get equal numbers. */
export interface Definitions {
  /** null: its text could not be read. */
  of(text: string | null): Definition;
}

/** `loadParser` must have been awaited. */
export function definitions(): Definitions {
  const byText = new Map<string, Definition>();
  let unread = 0;
  return {
    of(text) {
      if (text === null) {
        // Equal to no other.
        unread -= 1;
        return { text: null, same: unread, columns: [], json: [] };
      }
      const before = byText.get(text);
      if (before !== undefined) return before;
      const tree = expressionTree(text);
      const made: Definition = {
        text: tree === null ? null : maskExpression(text),
        same: byText.size + 1,
        columns: tree === null ? [] : namesOf(tree),
        json: tree === null ? [] : jsonPaths(tree).map(told),
      };
      byText.set(text, made);
      return made;
    },
  };
}

const told = ({ column, path }: Definition['json'][number]) => ({
  column,
  path: path.map(toldKey),
});
