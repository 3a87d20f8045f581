import { isList, isMap, type Value, type ValueMap } from '../../../model/index.ts';

/** The body of a node of this tag, or null: `{ TypeCast: { arg, typeName } }` is how libpg-query writes one. */
export function body(node: Value | undefined, tag: string): ValueMap | null {
  const inner = isMap(node) ? node[tag] : undefined;
  return isMap(inner) ? inner : null;
}

/** The parts of a dotted name: operators, functions, types and collations have one each. */
export const nameParts = (nodes: Value | undefined): readonly string[] =>
  isList(nodes)
    ? nodes.flatMap((node) => {
        const text = body(node, 'String');
        return text === null ? [] : String(text.sval ?? '');
      })
    : [];

export const bool = (
  boolop: 'AND_EXPR' | 'OR_EXPR' | 'NOT_EXPR',
  args: readonly Value[],
): Value => ({
  BoolExpr: { boolop, args },
});

/** `left name right`, as the parser has it for an operator. */
export const operator = (kind: string, name: string, lexpr: Value, rexpr: Value): Value => ({
  A_Expr: { kind, name: [{ String: { sval: name } }], lexpr, rexpr },
});
