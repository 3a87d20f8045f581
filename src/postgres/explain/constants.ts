import { isList, isMap, type Value, type ValueMap } from '../../model/index.ts';
import { body } from '../sql/syntax/node.ts';
import { visit } from './mentions.ts';

/*
 * A plan has the constants that the planner worked out: what a function gave back, which may have read it from a row, and
 * what the bodies of functions, views and policies say. A reader of the plan sees those of the statement's own text alone.
 */

/** Constants of a statement, as the server would write them without quotes, and values of its parameters. */
export function constantsOf(statement: ValueMap, values: readonly string[]): ReadonlySet<string> {
  const found = new Set(values);
  visit(statement, (key, node) => {
    if (key !== 'A_Const') return;
    const [text, bits, whole] = [body(node, 'sval'), body(node, 'bsval'), body(node, 'ival')];
    if (text !== null) found.add(String(text.sval ?? ''));
    if (bits !== null) found.add(String(bits.bsval ?? '').slice(1));
    // The parser leaves 0 out.
    if (whole !== null) found.add(String(whole.ival ?? 0));
    const decimal = body(node, 'fval')?.fval;
    if (decimal !== undefined) found.add(String(decimal));
  });
  return found;
}

/** A plan, EXPLAIN (FORMAT JSON), with `…` in its expressions for each constant that is not one of `own`. */
export const withoutConstants = (plan: Value, own: ReadonlySet<string>): Value =>
  shown(plan, (text) =>
    text.replace(TOKEN, (token, quoted, number) => {
      if (quoted !== undefined) return isOwn(quoted.replaceAll("''", "'"), own) ? token : '…';
      return number === undefined || own.has(number) ? token : '…';
    }),
  );

/** What is no expression: names, which may look like anything, and settings. */
const NAMES: ReadonlySet<string> = new Set([
  ...['Node Type', 'Relation Name', 'Schema', 'Alias', 'Index Name', 'CTE Name', 'Function Name'],
  ...['Subplan Name', 'Parent Relationship', 'Conflict Arbiter Indexes', 'Settings', 'Triggers'],
  ...['Planning', 'JIT', 'Query Identifier', 'Tuplestore Name', 'Custom Plan Provider'],
]);

/** Options of a foreign table, of which a command may have a secret. */
const OPTIONS: ReadonlySet<string> = new Set(['Foreign File', 'Foreign Program']);

function shown(value: Value, mask: (text: string) => string): Value {
  if (typeof value === 'string') return mask(value);
  if (isList(value)) return value.map((each) => shown(each, mask));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (OPTIONS.has(key)) return [key, '…'];
      return [key, NAMES.has(key) || each === undefined ? each : shown(each, mask)];
    }),
  );
}

/** In this order: names in quotes; literals, whose quotes are doubled; types with their modifiers;
 *  parameters and subplans; names; numbers. */
const TOKEN =
  /"(?:[^"]|"")*"|[BX]?'((?:[^']|'')*)'|::(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$.]*)(?: varying)?(?:\(\d+(?:,-?\d+)?\))?|\$\d+|(?:InitPlan|SubPlan|CTE) \d+|[\p{L}_][\p{L}\p{N}_$]*|(\d+(?:\.\d+)?(?:e[+-]?\d+)?)/gu;

/** An array as well whose elements are. Of `LIKE 'a%'` the planner makes `>= 'a'`. */
function isOwn(constant: string, own: ReadonlySet<string>): boolean {
  if (own.has(constant)) return true;
  if (constant.startsWith('{') && constant.endsWith('}')) {
    const elements = constant.match(/"(?:[^"\\]|\\.)*"|[^{},]+/g) ?? [];
    return elements.every((one) => {
      const plain = one.startsWith('"') ? one.slice(1, -1).replace(/\\(.)/g, '$1') : one;
      return plain === 'NULL' || own.has(plain);
    });
  }
  return constant !== '' && [...own].some((one) => one.startsWith(constant));
}
