import { isList, isMap, type Value } from '../../../model/index.ts';
import { parseFunction, parseStatement } from '../../sql/parse.ts';
import { body, nameParts } from '../../sql/syntax/node.ts';
import type { Context } from './context.ts';
import { functionOf, type NamedFunction } from './names.ts';
import { nodes } from './tree.ts';

/** Functions that call functions; beyond that they call each other. */
const DEEPEST = 5;

/** Notes what a function of the database runs, as far as its text tells. */
export function expandFunction(name: readonly string[], count: number, context: Context): void {
  if (!context.functions || context.depth >= DEEPEST) return;
  const schema = name.at(-2) ?? null;
  const callee = functionOf(context.names, schema, name.at(-1) ?? '', context.path, count);
  if (callee?.text === null) context.found.missing.push(callee.name);
  else if (callee !== null) walkFunction(callee, context);
}

/** The same of one that is known. */
export function walkFunction(found: NamedFunction, context: Context): void {
  const through = context.through ?? { kind: 'function', schema: found.schema, name: found.name };
  const inside: Context = {
    ...context,
    path: found.path ?? context.path,
    through,
    depth: context.depth + 1,
    // Names of its variables are no relations: what is missing inside is not the statement's.
    found: { ...context.found, missing: [] },
  };
  for (const text of statementsOf(found)) {
    const whole = parseStatement(text);
    // Expressions are queries without their first word; `x := …` is one behind its sign.
    const parsed = whole.ok ? whole : parseStatement(`SELECT ${text.replace(/^[^=]*:=/, '')}`);
    if (parsed.ok) context.walk.statement(parsed.statement, null, inside);
  }
}

/** The statements in a function's text. */
function statementsOf({ language, text }: NamedFunction): readonly string[] {
  if (text === null) return [];
  return language === 'sql' ? sqlStatements(text) : embedded(parseFunction(text));
}

/** Statements and expressions of PL/pgSQL. What is put together at run time stays unseen. */
function embedded(node: Value): readonly string[] {
  if (isList(node)) return node.flatMap(embedded);
  if (!isMap(node)) return [];
  const query = body(node, 'PLpgSQL_expr')?.query;
  if (typeof query === 'string') {
    return [query];
  }
  return Object.values(node).flatMap(embedded);
}

/** The body between the quotes, statement by statement; a body in SQL's own words is left to the parser. */
function sqlStatements(text: string): readonly string[] {
  const parsed = parseStatement(text);
  const create = parsed.ok ? body(parsed.statement, 'CreateFunctionStmt') : null;
  const source = nodes(create?.options)
    .map((option) => body(option, 'DefElem'))
    .find((option) => option?.defname === 'as');
  const items = body(source?.arg, 'List')?.items;
  const [written = ''] = nameParts(items);
  // A semicolon in a string would cut it in two halves that do not parse, and tell nothing.
  return parseStatement(written).ok ? [written] : written.split(/;\s*(?:\n|$)/);
}
