import { type Element, identifier, isMap, type Value } from '../../model/index.ts';
import { body, integerOf, lastName, names, nodes, stringOf } from '../rules/shared/tree.ts';

const JSON_OPERATORS: ReadonlySet<string> = new Set(['->', '->>', '#>', '#>>']);
/** Functions of the server that are immutable, and that statements compare. */
const FUNCTIONS: ReadonlySet<string> = new Set(['lower', 'upper', 'btrim', 'md5', 'length', 'abs']);
const TYPES: ReadonlySet<string> = new Set([
  ...['text', 'int2', 'int4', 'int8', 'numeric', 'bool', 'uuid', 'float8'],
]);

/** A column, or an expression that an index and statistics may have; null: what cannot be said so. */
export function elementOf(node: Value | undefined): Element | null {
  const column = body(node, 'ColumnRef');
  if (column !== null) {
    const name = names(column.fields).at(-1);
    return name === undefined ? null : { sql: identifier(name), column: name };
  }
  const text = expressionOf(node);
  return text === null ? null : { sql: `(${text})`, column: null };
}

function expressionOf(node: Value | undefined): string | null {
  const column = body(node, 'ColumnRef');
  if (column !== null) {
    const name = names(column.fields).at(-1);
    return name === undefined ? null : identifier(name);
  }
  const operation = body(node, 'A_Expr');
  if (operation !== null) {
    const name = lastName(operation.name);
    const left = expressionOf(operation.lexpr);
    const right = literalOf(operation.rexpr);
    if (!JSON_OPERATORS.has(name) || left === null || right === null) return null;
    return `${left} ${name} ${right}`;
  }
  const call = body(node, 'FuncCall');
  if (call !== null) {
    const name = lastName(call.funcname);
    const [argument, second] = nodes(call.args);
    const text = expressionOf(argument);
    return FUNCTIONS.has(name) && text !== null && second === undefined ? `${name}(${text})` : null;
  }
  const cast = body(node, 'TypeCast');
  if (cast === null || !isMap(cast.typeName)) return null;
  const type = lastName(cast.typeName.names);
  const text = expressionOf(cast.arg);
  return TYPES.has(type) && text !== null ? `(${text})::${type}` : null;
}

function literalOf(node: Value | undefined): string | null {
  const text = stringOf(node);
  if (text !== null) return text.includes('\\') ? null : `'${text.replaceAll("'", "''")}'`;
  const number = integerOf(node);
  return number === null ? null : String(number);
}
