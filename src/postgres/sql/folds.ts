import { isList, isMap, type Value, type ValueMap } from '../../model/index.ts';
import { loadParser, parseStatement } from './parse.ts';
import { body, nameParts } from './syntax/node.ts';

/** What PostgreSQL calls a function or an operator, in its parser's tree. */
const CALLS: readonly (readonly [tag: string, name: string])[] = [
  ['FuncCall', 'funcname'],
  ['A_Expr', 'name'],
];

/** Whether a definition (of an index; of a partition key, as CREATE TABLE has it) calls something with its schema,
 *  pg_catalog's aside, on constants alone: the server works that out as soon as it compares the index with another, or
 *  looks at the key, with the rights of whoever has it do that. A cast of what is no text may call a function too. */
export async function foldsConstants(definition: string): Promise<boolean> {
  await loadParser();
  const parsed = parseStatement(definition);
  return parsed.ok && hasConstantCall(parsed.statement);
}

/** The same of one expression of it. */
export async function expressionFolds(expression: string): Promise<boolean> {
  await loadParser();
  const parsed = parseStatement(`SELECT ${expression}`);
  return parsed.ok && hasConstantCall(parsed.statement);
}

function hasConstantCall(node: Value): boolean {
  if (isList(node)) return node.some(hasConstantCall);
  if (!isMap(node)) return false;
  const isCall = CALLS.some(([tag, key]) => {
    const call = node[tag];
    return isMap(call) && isForeign(nameParts(call[key])) && !hasColumn(call);
  });
  return (
    isCall ||
    isCast(body(node, 'TypeCast')) ||
    Object.values(node).some((each) => each !== undefined && hasConstantCall(each))
  );
}

const isCast = (cast: ValueMap | null): boolean =>
  cast !== null &&
  isForeign(nameParts(isMap(cast.typeName) ? cast.typeName.names : undefined)) &&
  !isMap(body(cast.arg, 'A_Const')?.sval) &&
  !hasColumn(cast);

const isForeign = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts[0] !== 'pg_catalog';

function hasColumn(node: Value): boolean {
  if (isList(node)) return node.some(hasColumn);
  if (!isMap(node)) return false;
  return (
    'ColumnRef' in node || Object.values(node).some((each) => each !== undefined && hasColumn(each))
  );
}
