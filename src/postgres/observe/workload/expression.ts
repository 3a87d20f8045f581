import { isList, isMap, type Value } from '../../../model/index.ts';
import { operandOf } from './operand.ts';
import { columnParts } from './tree.ts';

/** Names of the columns that an expression reads. */
export function namesOf(node: Value): readonly string[] {
  const columns = new Set<string>();
  each(node, (one) => {
    const name = columnParts(one)?.at(-1);
    if (name !== undefined) columns.add(name);
    return true;
  });
  return [...columns];
}

/** JSON keys that an expression takes out of columns, the longest paths. */
export function jsonPaths(
  node: Value,
): readonly { readonly column: string; readonly path: readonly string[] }[] {
  const uses: { readonly column: string; readonly path: readonly string[] }[] = [];
  each(node, (one) => {
    const operand = operandOf(one);
    if (operand === null) return true;
    const path = operand.path.flatMap((key) => key ?? []);
    if (path.length > 0 && path.length === operand.path.length) {
      uses.push({ column: operand.column.at(-1) ?? '', path });
    }
    return false;
  });
  return uses;
}

/** Calls for each node from the top; false: not for what is below. */
function each(node: Value | undefined, visit: (node: Value) => boolean): void {
  if (isList(node)) {
    for (const inner of node) each(inner, visit);
  } else if (isMap(node) && visit(node) !== false) {
    for (const inner of Object.values(node)) each(inner, visit);
  }
}
