import { isList, isMap, type Value } from '../../model/index.ts';
import { loadParser, parseStatement } from './parse.ts';
import { nameParts } from './syntax/node.ts';

/** What PostgreSQL calls a function or an operator, in its parser's tree. */
const CALLS: readonly (readonly [tag: string, name: string])[] = [
  ['FuncCall', 'funcname'],
  ['A_Expr', 'name'],
];

/** Whether a definition of an index calls something with its schema, pg_catalog's aside, on constants alone: the server
 *  works that out as soon as it compares the index with another, with the rights of whoever has it compare. */
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
  return isCall || Object.values(node).some((each) => each !== undefined && hasConstantCall(each));
}

const isForeign = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts[0] !== 'pg_catalog';

function hasColumn(node: Value): boolean {
  if (isList(node)) return node.some(hasColumn);
  if (!isMap(node)) return false;
  return (
    'ColumnRef' in node || Object.values(node).some((each) => each !== undefined && hasColumn(each))
  );
}
