import { fail, isList, isMap, type Value, type ValueMap } from '../../../model/index.ts';
import { visit } from '../../explain/mentions.ts';
import { parametersOf } from '../../explain/parameters.ts';
import { OWN } from '../../sql/own.ts';
import { loadParser, parseStatement } from '../../sql/parse.ts';
import { list, lit, rel, type Sql, sql, trusted } from '../../sql/quote.ts';
import { body, nameParts } from '../../sql/syntax/node.ts';
import { asWritten } from '../../sql/syntax.ts';
import type { SearchTarget } from './target.ts';

/** The condition of a search, and where its parameters come from. */
export interface SearchFilter {
  readonly text: Sql | null;
  /** For `$1`, `$2`, …: the column of the row a query comes from. */
  readonly columns: readonly string[];
}

/** Reads a condition of the design: one expression, each parameter compared with a column, whose name says what it
 *  takes, unless `columns` does. Throws `bad-where`. */
export async function readFilter(
  where: string | null,
  columns: readonly string[],
): Promise<SearchFilter> {
  if (where === null) return { text: null, columns: [] };
  await loadParser();
  const parsed = parseStatement(`SELECT WHERE (${asWritten(where)})`);
  const select = parsed.ok ? body(parsed.statement, 'SelectStmt') : null;
  const isOne =
    select !== null &&
    Object.keys(select).every((key) => PARTS.has(key)) &&
    isMap(select.whereClause);
  if (!parsed.ok || !isOne) {
    const why = parsed.ok ? 'it is more than a condition' : parsed.message;
    throw fail('bad-where', `where cannot be read: ${why}`, { hint: 'write one condition' });
  }
  const count = parametersOf(parsed.statement);
  const named = columns.length > 0 ? columns : comparedWith(parsed.statement, count);
  if (named.length !== count || named.includes('')) {
    throw fail('bad-where', `where has ${count} parameters, and what they take is not known`, {
      hint: 'give params: the columns of the queries’ table, in the order of $1, $2, …',
    });
  }
  return { text: trusted(asWritten(where)), columns: named };
}

const PARTS: ReadonlySet<string> = new Set(['whereClause', 'limitOption', 'op']);

/** By parameter the column that it is compared with; `''`: with none. */
function comparedWith(statement: ValueMap, count: number): readonly string[] {
  const columns = Array.from({ length: count }, () => '');
  visit(statement, (key, node) => {
    if (key !== 'A_Expr') return;
    const sides = [node.lexpr, node.rexpr];
    const [parameter] = sides.flatMap((side) => numberOf(side) ?? []);
    const [column] = sides.flatMap((side) => columnOf(side) ?? []);
    if (parameter !== undefined && column !== undefined) columns[parameter - 1] = column;
  });
  return columns;
}

/** `$1`, `$1::int`, `ANY ($1)` */
function numberOf(node: Value | undefined): number | null {
  const parameter = body(node, 'ParamRef');
  if (parameter !== null) return Number(parameter.number ?? 0);
  const cast = body(node, 'TypeCast');
  return cast === null ? null : numberOf(cast.arg);
}

function columnOf(node: Value | undefined): string | null {
  const column = body(node, 'ColumnRef');
  if (column !== null) return nameParts(column.fields).at(-1) ?? null;
  const cast = body(node, 'TypeCast');
  return cast === null ? null : columnOf(cast.arg);
}

/** What tells where the nearest rows stand, how far they are, and of how many. */
export interface SearchStatements {
  /** The vector is the parameter after the filter's. */
  readonly search: Sql;
  /** The same by looking at every row. With a condition it also says how many rows match. */
  readonly exact: Sql;
}

export function searchStatements(
  target: SearchTarget,
  filter: SearchFilter,
  limit: number,
): SearchStatements {
  const matching =
    filter.text === null ? sql`NULL` : sql`(pg_catalog.count(*) OVER ())::pg_catalog.text`;
  return {
    search: searchStatement(target, filter, limit, sql`NULL`),
    exact: searchStatement(target, filter, limit, matching),
  };
}

function searchStatement(
  { table, expression, operator, type, predicate }: SearchTarget,
  { text, columns }: SearchFilter,
  limit: number,
  matching: Sql,
): Sql {
  const query = sql`${trusted(`$${columns.length + 1}`)}::${rel(type)}`;
  const distance = sql`(${expression}) ${operator} ${query}`;
  // Without a condition of its own a partial index is searched as it is.
  const conditions = [text ?? predicate].flatMap((one) => (one === null ? [] : [sql`(${one})`]));
  const where = conditions.length === 0 ? sql`` : sql` WHERE ${list(conditions)}`;
  return sql`${OWN} SELECT tableoid::pg_catalog.text AS part, ctid::pg_catalog.text AS place, ${distance} AS distance, ${matching} AS matching
               FROM ${rel(table)}${where} ORDER BY ${distance} LIMIT ${lit(limit)}`;
}

/** Names of the indexes that a plan reads. */
export function indexesOf(plan: Value): readonly string[] {
  if (isList(plan)) return plan.flatMap(indexesOf);
  if (!isMap(plan)) return [];
  const name = plan['Index Name'];
  const own = typeof name === 'string' && plan['Node Type'] === 'Index Scan' ? [name] : [];
  return [...own, ...indexesOf(plan.Plan ?? null), ...indexesOf(plan.Plans ?? null)];
}

/** What a plan reads its rows by, outermost first: `Bitmap Heap Scan, Sort`. */
export function nodesOf(plan: Value): readonly string[] {
  if (isList(plan)) return plan.flatMap(nodesOf);
  if (!isMap(plan)) return [];
  const type = plan['Node Type'];
  const own = typeof type === 'string' && type !== 'Limit' ? [type] : [];
  return [...own, ...nodesOf(plan.Plan ?? null), ...nodesOf(plan.Plans ?? null)];
}
