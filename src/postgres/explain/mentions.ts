import { isList, isMap, type Value, type ValueMap } from '../../model/index.ts';
import { body, nameParts } from '../sql/syntax/node.ts';

/** A name as it is written; schema null: the search_path finds it. */
export interface Mention {
  readonly schema: string | null;
  readonly name: string;
  /** Of a function: how many arguments it is given; null: it does not matter. Of an attribute: see there. */
  readonly arguments: number | null;
  /** Of current_setting: which one is read, if that is written out; `$1`: a parameter says. */
  readonly setting: string | null;
}

/** All that a statement names that may be code, and what it does by its own words. */
export interface Mentions {
  readonly functions: readonly Mention[];
  readonly operators: readonly Mention[];
  readonly types: readonly Mention[];
  readonly relations: readonly Mention[];
  /** `x.f`: a column, or a function called as if it were one: of any value where `arguments` is 1, else of a row. */
  readonly attributes: readonly Mention[];
  /** Why it must not be run, whatever it names. */
  readonly acts: readonly string[];
}

/** Operators that a statement calls without naming them: DISTINCT, GROUP BY, USING, IN, CASE a WHEN b, BETWEEN. */
const IMPLIED = ['=', '<>', '<', '<=', '>', '>='];

/** By key of a node, what it means that there is one. */
const ACTS: ReadonlyMap<string, string> = new Map([
  ['InsertStmt', 'it writes (INSERT)'],
  ['UpdateStmt', 'it writes (UPDATE)'],
  ['DeleteStmt', 'it writes (DELETE)'],
  ['MergeStmt', 'it writes (MERGE)'],
  ['CreateTableAsStmt', 'it creates a table'],
  ['intoClause', 'it creates a table (SELECT INTO)'],
  ['LockingClause', 'it locks rows (FOR UPDATE, FOR SHARE)'],
]);

/** What a parse tree mentions, wherever in it. */
export function mentionsOf(statement: ValueMap): Mentions {
  const mentions = {
    functions: new Map<string, Mention>(),
    operators: new Map<string, Mention>(),
    types: new Map<string, Mention>(),
    relations: new Map<string, Mention>(),
    attributes: new Map<string, Mention>(),
    acts: new Set<string>(),
  };
  type Names = Exclude<keyof typeof mentions, 'acts'>;
  const add = (
    kind: Names,
    parts: readonly string[],
    count: number | null = null,
    setting: string | null = null,
  ) => {
    const [name, schema = null] = parts.toReversed();
    if (name === undefined) return;
    const mention = { schema, name, arguments: count, setting };
    mentions[kind].set(JSON.stringify(mention), mention);
  };
  for (const name of IMPLIED) add('operators', [name]);
  const holdsValue = valuesInFrom(statement);
  visit(statement, (key, node) => {
    const act = ACTS.get(key);
    if (act !== undefined) mentions.acts.add(act);
    if (isMap(node.funcname) || isList(node.funcname)) {
      const parts = nameParts(node.funcname);
      add('functions', parts, argumentsOf(node), settingOf(node));
      // A function may be called by the name of a type: that is a cast.
      add('types', parts);
    }
    if (key === 'RangeTableSample') add('functions', nameParts(node.method));
    if (isList(node.operName)) add('operators', nameParts(node.operName));
    if (OPERATORS.has(key)) add('operators', nameParts(node.name ?? node.opname));
    if (key === 'SortBy' && isList(node.useOp)) add('operators', nameParts(node.useOp));
    if (isList(node.names) && node.typemod !== undefined) add('types', nameParts(node.names));
    if (typeof node.relname === 'string') {
      const schema = typeof node.schemaname === 'string' ? [node.schemaname] : [];
      add('relations', [...schema, node.relname]);
    }
    if (key === 'ColumnRef') {
      const [of = '', ...names] = nameParts(node.fields);
      for (const name of names) add('attributes', [name], holdsValue(of) ? 1 : null);
    }
    const ofAny = key === 'A_Indirection' ? 1 : null;
    for (const name of nameParts(node.indirection)) add('attributes', [name], ofAny);
  });
  const list = (kind: Names) => [...mentions[kind].values()];
  return {
    functions: list('functions'),
    operators: list('operators'),
    types: list('types'),
    relations: list('relations'),
    attributes: list('attributes'),
    acts: [...mentions.acts].sort(),
  };
}

/** Whether a name stands for what a function in FROM gives: a value, and no row, where the function gives one. */
function valuesInFrom(statement: ValueMap): (name: string) => boolean {
  const names = new Set<string | null>();
  visit(statement, (key, { alias, functions }) => {
    if (key !== 'RangeFunction') return;
    const [first] = isList(functions) ? functions : [];
    const items = body(first, 'List')?.items;
    const call = isList(items) ? body(items[0], 'FuncCall') : null;
    const given = isMap(alias) && typeof alias.aliasname === 'string' ? alias.aliasname : null;
    names.add(given ?? nameParts(call?.funcname).at(-1) ?? null);
  });
  // One without a name that is written out has any.
  return (name) => names.has(name) || names.has(null);
}

const OPERATORS: ReadonlySet<string> = new Set(['A_Expr', 'SubLink']);

function argumentsOf(call: ValueMap): number | null {
  const given = isList(call.args) ? call.args.length : 0;
  const isVariadic = call.func_variadic === true;
  return isVariadic || call.agg_within_group === true ? null : given;
}

/** What the first argument of a call of current_setting says, if it is a literal or a parameter. */
function settingOf({ funcname, args }: ValueMap): string | null {
  const [first = null] = isList(args) ? args : [];
  if (nameParts(funcname).at(-1) !== 'current_setting') return null;
  const parameter = body(first, 'ParamRef');
  if (parameter !== null) return `$${Number(parameter.number ?? 0)}`;
  const literal = body(first, 'A_Const')?.sval;
  return isMap(literal) && typeof literal.sval === 'string' ? literal.sval : null;
}

/** Every map of the tree with the key it stands under. */
export function visit(node: Value, see: (key: string, node: ValueMap) => void, under = ''): void {
  if (isList(node)) {
    for (const each of node) visit(each, see, under);
    return;
  }
  if (!isMap(node)) return;
  see(under, node);
  for (const [key, value] of Object.entries(node)) if (value !== undefined) visit(value, see, key);
}

/** What can be explained of what the parser calls so. */
const PLANNED: ReadonlySet<string> = new Set([
  'SelectStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
  'CreateTableAsStmt',
]);

/** Why the server has no plan for a statement; null: it has. */
export function withoutPlan(statement: ValueMap): string | null {
  const [tag = ''] = Object.keys(statement);
  if (PLANNED.has(tag)) return null;
  if (body(statement, 'ExplainStmt') !== null) return 'it is an EXPLAIN: give the statement alone';
  return 'only SELECT, INSERT, UPDATE, DELETE, MERGE, VALUES and CREATE TABLE AS have a plan';
}
