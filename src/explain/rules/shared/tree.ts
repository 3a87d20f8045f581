import { isList, isMap, type Value, type ValueMap } from '../../../model/index.ts';

/** The body of a node of this tag, or null. */
export function body(node: Value | undefined, tag: string): ValueMap | null {
  const inner = isMap(node) ? node[tag] : undefined;
  return isMap(inner) ? inner : null;
}

export const nodes = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

/** The parts of a dotted name. */
export const names = (value: Value | undefined): readonly string[] =>
  nodes(value).flatMap((node) => {
    const text = body(node, 'String');
    return text === null ? [] : [String(text.sval ?? '')];
  });

export const lastName = (value: Value | undefined): string => names(value).at(-1) ?? '';

/** Every map of a tree with the key it stands under; what `into` says no to is not gone into. */
export function visit(
  node: Value | undefined,
  see: (key: string, node: ValueMap) => void,
  into: (key: string) => boolean = () => true,
  under = '',
): void {
  if (isList(node)) {
    for (const each of node) visit(each, see, into, under);
    return;
  }
  if (!isMap(node)) return;
  see(under, node);
  for (const [key, value] of Object.entries(node)) if (into(key)) visit(value, see, into, key);
}

/** Where it stands in the text, in bytes; null: the parser does not say. An operator and a cast stand where their left
 *  side begins. */
export function locationOf(node: Value | undefined): number | null {
  let first: number | null = null;
  visit(node, (key, each) => {
    if (!PLACED.has(key)) return;
    const at = Number(each.location ?? 0);
    if (at >= 0 && (first === null || at < first)) first = at;
  });
  return first;
}

const PLACED: ReadonlySet<string> = new Set([
  ...['ColumnRef', 'A_Const', 'A_Expr', 'FuncCall', 'SubLink', 'TypeCast', 'ParamRef', 'BoolExpr'],
  ...['NullTest', 'CaseExpr', 'CoalesceExpr', 'A_ArrayExpr', 'SQLValueFunction', 'ResTarget'],
  ...['MinMaxExpr', 'RowExpr', 'BooleanTest', 'typeName'],
]);

/** The text of a string literal, casts aside; null: it is none. */
export function stringOf(node: Value | undefined): string | null {
  const constant = body(withoutCasts(node), 'A_Const');
  if (constant === null || !isMap(constant.sval)) return null;
  return String(constant.sval.sval ?? '');
}

/** A whole number; null: it is none. 0 is left out by the parser. */
export function integerOf(node: Value | undefined): number | null {
  const constant = body(withoutCasts(node), 'A_Const');
  return constant !== null && isMap(constant.ival) ? Number(constant.ival.ival ?? 0) : null;
}

export function withoutCasts(node: Value | undefined): Value | undefined {
  const cast = body(node, 'TypeCast');
  return cast === null ? node : withoutCasts(cast.arg);
}

/** A conjunction's members, nested ones too. */
export function conjuncts(node: Value | undefined): readonly Value[] {
  const bool = body(node, 'BoolExpr');
  if (bool?.boolop === 'AND_EXPR') return nodes(bool.args).flatMap(conjuncts);
  return node === undefined || node === null ? [] : [node];
}

export function disjuncts(node: Value | undefined): readonly Value[] {
  const bool = body(node, 'BoolExpr');
  if (bool?.boolop === 'OR_EXPR') return nodes(bool.args).flatMap(disjuncts);
  return node === undefined || node === null ? [] : [node];
}
