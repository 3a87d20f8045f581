import { isList, isMap, type Value, type ValueMap } from '../../model/index.ts';
import { id, lit, nameParts, parseStatement, type Sql, sql } from '../../postgres/index.ts';

/** A key of a JSONB column: `payload -> 'geo' ->> 'country'`. */
export interface Key {
  readonly column: string;
  /** From the outside in, without the column. */
  readonly path: readonly Hop[];
}

interface Hop {
  readonly operator: Operator;
  /** A key, or the position in an array; a list of them for `#>` and `#>>`. */
  readonly step: string | number;
}

type Operator = '->' | '->>' | '#>' | '#>>';
const INNER: readonly string[] = ['->', '#>'];
const OUTER: readonly string[] = ['->>', '#>>'];

const EXPECTED = "expected a key of a JSONB column as text, such as payload ->> 'country'";

/** Reads `from:` with PostgreSQL's parser, or says what is wrong with it; `loadParser` must have been awaited. */
export function readKey(text: string): Key | string {
  const parsed = parseStatement(`SELECT 1 WHERE (${text}\n)`);
  if (!parsed.ok) return `not an expression: ${parsed.message}`;
  const select = parsed.statement.SelectStmt;
  const node = isMap(select) ? select.whereClause : undefined;
  const key = hops(node, OUTER);
  return key === null || key.path.length === 0 ? EXPECTED : key;
}

function hops(node: Value | undefined, allowed: readonly string[]): Key | null {
  if (!isMap(node)) return null;
  if (isMap(node.ColumnRef)) {
    const names = nameParts(node.ColumnRef.fields);
    return names.length === 1 && allowed === INNER ? { column: names[0] ?? '', path: [] } : null;
  }
  const operation = isMap(node.A_Expr) ? node.A_Expr : undefined;
  const operator = nameParts(operation?.name).at(-1) ?? '';
  if (operation?.kind !== 'AEXPR_OP' || !allowed.includes(operator)) return null;
  const step = constant(operation.rexpr);
  const inner = hops(operation.lexpr, INNER);
  if (step === null || inner === null) return null;
  if (operator.startsWith('#') && typeof step !== 'string') return null;
  return { ...inner, path: [...inner.path, { operator: operator as Operator, step }] };
}

/** A string or a whole number, negative ones too. */
function constant(node: Value | undefined): string | number | null {
  const value = isMap(node) && isMap(node.A_Const) ? node.A_Const : undefined;
  if (isMap(value?.sval)) return String(value.sval.sval ?? '');
  if (isMap(value?.ival)) return Number(value.ival.ival ?? 0);
  return negative(node);
}

function negative(node: Value | undefined): number | null {
  const operation = isMap(node) && isMap(node.A_Expr) ? node.A_Expr : undefined;
  if (operation === undefined || operation.lexpr !== undefined || !isMinus(operation)) return null;
  const value = constant(operation.rexpr);
  return typeof value === 'number' ? -value : null;
}

const isMinus = ({ name }: ValueMap): boolean => isList(name) && nameParts(name).at(-1) === '-';

/** The key as text, of a row under this name; it means the same whatever the search_path is. */
export function keySql({ column, path }: Key, row?: string): Sql {
  const source = row === undefined ? id(column) : id(row, column);
  return path.reduce((inner, { operator, step }, i) => {
    const from = i === 0 ? inner : sql`(${inner})`;
    return sql`${from} ${OPERATORS[operator]} ${stepSql(operator, step)}`;
  }, source);
}

const OPERATORS: { readonly [operator in Operator]: Sql } = {
  '->': sql`OPERATOR(pg_catalog.->)`,
  '->>': sql`OPERATOR(pg_catalog.->>)`,
  '#>': sql`OPERATOR(pg_catalog.#>)`,
  '#>>': sql`OPERATOR(pg_catalog.#>>)`,
};

function stepSql(operator: Operator, step: string | number): Sql {
  if (typeof step === 'number') return sql`(${lit(step)})`;
  return operator.startsWith('#')
    ? sql`${lit(step)}::pg_catalog.text[]`
    : sql`${lit(step)}::pg_catalog.text`;
}

/** The key as people write it, the same for the same key. */
export const keyText = ({ column, path }: Key): string =>
  path.reduce(
    (text, { operator, step }) => `${text} ${operator} ${lit(step).text}`,
    id(column).text,
  );
