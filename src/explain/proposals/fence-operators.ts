import type { FenceQuestion, Value } from '../../model/index.ts';
import { type Column, columnOf } from '../rules/shared/columns.ts';
import type { Level } from '../rules/shared/scope.ts';
import { body, lastName, names, nodes } from '../rules/shared/tree.ts';

/** Operators of the conditions that may move behind it; null: some condition is more than a comparison of columns and
 *  values, or none is about it. */
export function operatorsOf(
  alias: string,
  outer: Level,
  outputs: ReadonlyMap<string, Column>,
  inner: Level,
): FenceQuestion['operators'] | null {
  const found: FenceQuestion['operators'][number][] = [];
  let about = false;
  const typeOf = (node: Value | undefined): string | null => {
    const parts = names(body(node, 'ColumnRef')?.fields);
    const known = columnOf(node, outer);
    if (known !== null) return known.column.type;
    const isOwn = parts.length === 1 || (parts.length === 2 && parts[0] === alias);
    const output = isOwn ? outputs.get(parts.at(-1) ?? '') : undefined;
    if (output === undefined) return null;
    about = true;
    return output.column.type;
  };
  const isValue = (node: Value | undefined): boolean =>
    body(node, 'A_Const') !== null ||
    body(node, 'ParamRef') !== null ||
    (body(node, 'List') !== null && nodes(body(node, 'List')?.items).every(isValue)) ||
    isValueCast(node);
  const isValueCast = (node: Value | undefined): boolean => {
    const cast = body(node, 'TypeCast');
    return cast !== null && isValue(cast.arg);
  };
  const isPlain = (node: Value): boolean => {
    const bool = body(node, 'BoolExpr');
    if (bool !== null) return nodes(bool.args).every(isPlain);
    const test = body(node, 'NullTest');
    if (test !== null) return typeOf(test.arg) !== null;
    const expression = body(node, 'A_Expr');
    if (expression === null) return typeOf(node) === 'bool';
    const { lexpr, rexpr, kind } = expression;
    const types = [typeOf(lexpr), typeOf(rexpr)];
    const sides = [lexpr, rexpr];
    if (!sides.every((side, at) => types[at] !== null || isValue(side))) return false;
    const between = String(kind).includes('BETWEEN');
    const operators = between ? ['<', '<=', '>', '>='] : [lastName(expression.name)];
    for (const type of types) {
      if (type === null) continue;
      for (const name of operators) found.push({ name, type: AS_TEXT.get(type) ?? type });
    }
    return true;
  };
  if (!outer.conditions.every(isPlain) || !about) return null;
  // What the fence itself leaves out may be left out earlier, never later.
  return inner.items.every(({ nullable }) => !nullable) ? found : null;
}

/** Types that are compared as another. */
const AS_TEXT: ReadonlyMap<string, string> = new Map([['varchar', 'text']]);
