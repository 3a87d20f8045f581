import { isList, isMap, type Value } from '../../model/index.ts';
import { loadParser, parseStatement } from './parse.ts';
import { body, nameParts } from './syntax/node.ts';

/** Whether a definition (of an index; of a partition key, as CREATE TABLE has it) works something out of constants alone
 *  that has a name with a schema in it, pg_catalog's aside: the server does that as soon as it compares the index with
 *  another, or looks at the key, with the rights of whoever has it do so. */
export async function foldsConstants(definition: string): Promise<boolean> {
  await loadParser();
  const parsed = parseStatement(definition);
  return parsed.ok && folds(parsed.statement);
}

/** The same of one expression of it. */
export async function expressionFolds(expression: string): Promise<boolean> {
  await loadParser();
  const parsed = parseStatement(`SELECT ${expression}`);
  return parsed.ok && folds(parsed.statement);
}

/** What is around expressions. */
const AROUND: ReadonlySet<string> = new Set([
  ...[
    'IndexStmt',
    'IndexElem',
    'CreateStmt',
    'PartitionElem',
    'SelectStmt',
    'ResTarget',
    'DefElem',
  ],
]);

/** What a constant is made of, or handed on by, without anything being called. Whatever else there is may call something:
 *  a function or an operator by name, or one that is not written (NULLIF, CASE a WHEN b, casts). */
const CALLS_NOTHING: ReadonlySet<string> = new Set([
  ...['A_ArrayExpr', 'A_Const', 'BoolExpr', 'BooleanTest', 'CaseWhen', 'CoalesceExpr', 'ColumnRef'],
  ...['CollateClause', 'Integer', 'List', 'NullTest', 'RowExpr', 'String', 'TypeName'],
]);

function folds(node: Value): boolean {
  if (isList(node)) return node.some(folds);
  if (!isMap(node)) return false;
  return Object.entries(node).some(
    ([key, inner]) => inner !== undefined && (isWorkedOut(key, inner) || folds(inner)),
  );
}

const isWorkedOut = (tag: string, node: Value): boolean =>
  /^[A-Z]/.test(tag) &&
  !AROUND.has(tag) &&
  !CALLS_NOTHING.has(tag) &&
  !isLiteral(tag, node) &&
  (!hasColumn(node) || isCaseOfConstant(tag, node)) &&
  namesForeign(node);

/** A text with its type is read when it is written. */
const isLiteral = (tag: string, node: Value): boolean =>
  tag === 'TypeCast' && isMap(node) && isMap(body(node.arg, 'A_Const')?.sval);

/** What it is compared with may be constant too. */
const isCaseOfConstant = (tag: string, node: Value): boolean =>
  tag === 'CaseExpr' && isMap(node) && node.arg !== undefined && !hasColumn(node.arg);

function namesForeign(node: Value): boolean {
  if (isList(node)) {
    const [schema, name] = nameParts(node);
    return (name !== undefined && schema !== 'pg_catalog') || node.some(namesForeign);
  }
  return (
    isMap(node) && Object.values(node).some((each) => each !== undefined && namesForeign(each))
  );
}

function hasColumn(node: Value): boolean {
  if (isList(node)) return node.some(hasColumn);
  if (!isMap(node)) return false;
  return (
    'ColumnRef' in node || Object.values(node).some((each) => each !== undefined && hasColumn(each))
  );
}
