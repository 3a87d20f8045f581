import { isList, isMap, type Value, type ValueMap } from '../../../model/index.ts';
import { parseStatement } from '../../sql/parse.ts';
import { body, nameParts } from '../../sql/syntax/node.ts';

/** The tree of an expression as the server writes it; null: the parser does not take it. */
export function expressionTree(text: string): Value {
  const parsed = parseStatement(`SELECT 1 WHERE (${text}\n)`);
  const select = parsed.ok ? parsed.statement.SelectStmt : undefined;
  return isMap(select) ? (select.whereClause ?? null) : null;
}

/** A node's tag and body: `{ ColumnRef: { … } }`. */
export function tagged(node: Value | undefined): readonly [tag: string, inner: ValueMap] | null {
  if (!isMap(node)) return null;
  const [entry, second] = Object.entries(node);
  if (entry === undefined || second !== undefined || !isMap(entry[1])) return null;
  return /^[A-Z]/.test(entry[0]) ? [entry[0], entry[1]] : null;
}

export const nodes = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

/** The text of a literal; null: it is none. */
export function literal(node: Value | undefined): string | null {
  const constant = body(withoutCasts(node), 'A_Const');
  if (constant === null) return null;
  const text = isMap(constant.sval) ? constant.sval.sval : undefined;
  if (text !== undefined) return String(text);
  if (!isMap(constant.ival)) return null;
  return String(constant.ival.ival ?? 0);
}

export const isNumber = (node: Value | undefined): boolean =>
  isMap(body(withoutCasts(node), 'A_Const')?.ival);

export function withoutCasts(node: Value | undefined): Value | undefined {
  const cast = body(node, 'TypeCast');
  return cast === null ? node : withoutCasts(cast.arg);
}

/** The type that a node is cast to, without its schema; null: to none. */
export function castOf(node: Value | undefined): string | null {
  const cast = body(node, 'TypeCast');
  const type = isMap(cast?.typeName) ? cast.typeName : null;
  if (type === null) return null;
  const name = nameParts(type.names).at(-1) ?? null;
  return name !== null && nodes(type.arrayBounds).length > 0 ? `_${name}` : name;
}

/** Parts of a ColumnRef; `*` for a star; null: no ColumnRef. */
export function columnParts(node: Value | undefined): readonly string[] | null {
  const column = body(node, 'ColumnRef');
  if (column === null) return null;
  return nodes(column.fields).map((field) =>
    body(field, 'A_Star') === null ? String(body(field, 'String')?.sval ?? '') : '*',
  );
}
