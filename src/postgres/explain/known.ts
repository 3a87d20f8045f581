import type { ValueMap } from '../../model/index.ts';
import { visit } from './mentions.ts';

/*
 * What a statement may be made of, so that each of its ways to code is known. What is not here is neither run nor planned:
 * no new version of the parser brings anything along unseen. Nodes that only ever stand in one place (names of types,
 * WITH, ON CONFLICT) have no tag of their own; mentions.ts finds names by their keys wherever they stand.
 */

/** Nodes of the parser's tree, which is PostgreSQL 18's and reads the statements of all before it. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'CreateTableAsStmt'],
  // Lead to functions by name, in the place of a column too: (x).f.
  ...['FuncCall', 'ColumnRef', 'A_Indirection', 'RangeTableSample', 'RangeFunction'],
  // Lead to operators by name, or as = < <= > >= <> do where none is named.
  ...['A_Expr', 'SubLink', 'SortBy', 'JoinExpr', 'CaseExpr', 'CommonTableExpr'],
  // Lead to types, and so to what reads, checks and casts their values.
  ...['TypeCast', 'TypeName', 'ColumnDef', 'RangeTableFunc', 'RangeTableFuncCol', 'XmlSerialize'],
  ...['JsonFuncExpr', 'JsonTable', 'JsonTableColumn'],
  // Lead to relations.
  ...['RangeVar', 'LockingClause'],
  // Make JSON or XML of any value, by the casts and the output function of its type.
  ...['JsonArgument', 'JsonArrayAgg', 'JsonArrayConstructor', 'JsonArrayQueryConstructor'],
  ...['JsonIsPredicate', 'JsonKeyValue', 'JsonObjectAgg', 'JsonObjectConstructor'],
  ...['JsonParseExpr', 'JsonScalarExpr', 'JsonSerializeExpr', 'JsonValueExpr', 'XmlExpr'],
  // Compare by operator classes, which only superusers make: types lead to those.
  ...['GroupingSet', 'IndexElem', 'MinMaxExpr', 'WindowDef'],
  // Lead nowhere but to what is in them.
  ...['A_ArrayExpr', 'A_Const', 'A_Indices', 'A_Star', 'BoolExpr', 'BooleanTest', 'CaseWhen'],
  ...['CoalesceExpr', 'CollateClause', 'CurrentOfExpr', 'DefElem', 'Float', 'GroupingFunc'],
  ...['Integer', 'List', 'MergeSupportFunc', 'MergeWhenClause', 'MultiAssignRef'],
  ...['NamedArgExpr', 'NullTest', 'ParamRef', 'RangeSubselect', 'ResTarget', 'ReturningOption'],
  ...['RowExpr', 'SQLValueFunction', 'SetToDefault', 'String'],
]);

/** The first node of a statement that nobody here knows; null: there is none. Tags begin with a capital, keys do not. */
export function unknownNode(statement: ValueMap): string | null {
  let found: string | null = null;
  visit(statement, (key) => {
    if (/^[A-Z]/.test(key) && !KNOWN.has(key)) found ??= key;
  });
  return found;
}
