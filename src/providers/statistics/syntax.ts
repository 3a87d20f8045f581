import {
  type Actual,
  type Declared,
  type Fields,
  identifier,
  isList,
  isMap,
  texts,
  type ValueMap,
} from '../../model/index.ts';
import { asWritten, nameParts, parseStatement, sameSyntax } from '../../postgres/index.ts';
import { rowOf } from './query.ts';

/** Where and why PostgreSQL's grammar does not take an element, or null. */
export function syntaxTrouble({ spec }: Declared): { path: string; message: string } | null {
  for (const [i, text] of texts(spec.on).entries()) {
    const element = parseElement(text);
    if (typeof element === 'string') return { path: `on.${i}`, message: element };
  }
  return null;
}

/** A column that needs no quotes: reading it takes no parser. */
export const isPlainElement = (text: string): boolean => identifier(text) === text;

/** One element as PostgreSQL's grammar has it: StatsElem, or what is wrong with it. */
function parseElement(text: string): ValueMap | string {
  if (isPlainElement(text)) return { name: text };
  const parsed = parseStatement(`CREATE STATISTICS s ON ${text}\n FROM t`);
  if (!parsed.ok) return `not a column or (expression): ${parsed.message}`;
  const statement = parsed.statement.CreateStatsStmt;
  const elements = isMap(statement) && isList(statement.exprs) ? statement.exprs : [];
  const [first] = elements;
  const [from] = isMap(statement) && isList(statement.relations) ? statement.relations : [];
  // A FROM of its own would be another table's.
  const end = 'CREATE STATISTICS s ON '.length + Buffer.byteLength(text) + '\n FROM '.length;
  const isLast = isMap(from) && isMap(from.RangeVar) && from.RangeVar.location === end;
  return elements.length === 1 && isLast && isMap(first) && isMap(first.StatsElem)
    ? first.StatsElem
    : 'expected one column or (expression)';
}

/** A column in parentheses is a column still. */
function columnOf(text: string): string | undefined {
  const element = parseElement(text);
  if (typeof element === 'string') return undefined;
  const reference = isMap(element.expr) ? element.expr.ColumnRef : undefined;
  if (typeof element.name === 'string') return element.name;
  return isMap(reference) ? nameParts(reference.fields).at(-1) : undefined;
}

const ALL_KINDS = ['dependencies', 'mcv', 'ndistinct'];

/** The definition where the server cannot be asked: expressions that read as the catalog's have the catalog's text. */
export function syntaxDefinition({ spec }: Declared, actual: Actual | undefined): Fields {
  const on = texts(spec.on);
  const columns = [...new Set(on.flatMap((text) => columnOf(text) ?? []))].sort();
  const written = on.filter((text) => columnOf(text) === undefined);
  const expressions = actual === undefined ? [] : rowOf(actual).expressions;
  const same =
    written.length === expressions.length &&
    written.every((text, i) => sameSyntax(text, expressions[i] ?? ''));
  const kinds = texts(spec.kinds).length > 0 ? [...texts(spec.kinds)].sort() : ALL_KINDS;
  const single = on.length === 1;
  return {
    kinds: {
      value: single ? [] : kinds,
      text: single ? 'those of the expression' : kinds.join(', '),
    },
    on: { value: { columns, expressions: same ? expressions : written.map(asWritten) }, text: '' },
  };
}
