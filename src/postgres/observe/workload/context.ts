import type {
  ColumnUse,
  JsonUse,
  Position,
  StatementUse,
  TableUse,
  Through,
  Value,
  ValueMap,
} from '../../../model/index.ts';
import type { Names } from './names.ts';
import type { Operand } from './operand.ts';
import {
  type QueryItem,
  type Scope,
  type Source,
  sourceOf,
  type TableItem,
  typeOf,
} from './scope.ts';

/** What one walk of a statement has found, and what it needs to know. */
export interface Context {
  readonly names: Names;
  readonly path: readonly string[];
  /** Functions are walked too, where nothing else tells what they run. */
  readonly functions: boolean;
  readonly through: Through | null;
  /** How many views and functions are around. */
  readonly depth: number;
  readonly found: Found;
  readonly walk: Walkers;
}

/** What walks queries and statements, for those who find one inside of what they walk. */
export interface Walkers {
  query(select: ValueMap, outer: Scope | null, context: Context): Outputs;
  statement(node: Value | undefined, outer: Scope | null, context: Context): Walked;
}

/** What a query gives to whoever reads from it. */
export type Outputs = Pick<QueryItem, 'outputs' | 'stars'>;

export interface Walked {
  readonly kind: StatementUse['kind'];
  /** What RETURNING gives to a WITH query. */
  readonly returning: Outputs;
}

export interface Found {
  readonly tables: Map<TableItem, Access>;
  /** In the order of the text: equal for statements that differ in literals only. */
  readonly uses: RawUse[];
  /** Names of relations that were not found. */
  readonly missing: string[];
  /** Queries below: subqueries, WITH, set operations. */
  nested: number;
}

export interface Access {
  readonly access: TableUse['access'];
  readonly through: Through | null;
  allColumns: boolean;
  readonly only: Only;
}

/** What is known of the query that a table stands in. */
export interface Only {
  alone: boolean;
  limit: boolean;
  /** What LIMIT and OFFSET come to; null: no number says. */
  readonly rows: number | null;
}

/** A use with the JSON keys that this text names. */
export interface RawUse extends Omit<ColumnUse, 'json'> {
  readonly item: TableItem;
  readonly json: Omit<JsonUse, 'keys' | 'texts'> | null;
  readonly paths: readonly (readonly string[])[];
}

export const emptyFound = (): Found => ({ tables: new Map(), uses: [], missing: [], nested: 0 });

/** How an operand is used. */
export interface How {
  readonly position: Position;
  readonly operator?: string;
  readonly left?: boolean;
  readonly other?: ColumnUse['other'];
  readonly otherType?: string | null;
  readonly conjunct?: boolean;
  readonly descending?: boolean;
  /** An operator or function of JSON that tells something of the document, and the keys its right side names. */
  readonly asks?: { readonly operator: string; readonly paths: readonly (readonly string[])[] };
}

const isJson = (type: string): boolean => type === 'jsonb' || type === 'json';

/** Notes a use, where it is one of a column of a table. */
export function emit(operand: Operand, scope: Scope, context: Context, how: How): void {
  const source = sourceOf(operand, scope);
  if (source === null) return;
  const json = isJson(typeOf(source)) ? jsonOf(source, operand, how) : null;
  const keys = source.path.flatMap((key) => key ?? []);
  const isKnown = keys.length > 0 && keys.length === source.path.length;
  const below = how.asks?.paths.map((path) => [...keys, ...path]) ?? [];
  context.found.uses.push({
    item: source.item,
    column: source.column,
    position: how.position,
    operator: how.operator ?? null,
    left: how.left ?? true,
    other: how.other ?? null,
    other_type: how.otherType ?? null,
    conjunct: how.conjunct ?? false,
    descending: how.descending ?? false,
    json,
    paths: json === null ? [] : below.length > 0 ? below : isKnown ? [keys] : [],
  });
}

function jsonOf(source: Source, { cast }: Operand, { asks }: How): RawUse['json'] {
  const operator = asks?.operator ?? source.operator;
  return operator === null ? null : { operator, path: source.path, cast };
}

/** Notes uses that stand under no expression: SET, INSERT. */
export function emitColumn(item: TableItem, column: string, position: Position, context: Context) {
  if (!item.table.columns.has(column)) return;
  context.found.uses.push({
    ...{ item, column, position, operator: null, left: true, other: null, other_type: null },
    ...{ conjunct: false, descending: false, json: null, paths: [] },
  });
}

/** A table of FROM, or the one that is written to. */
export function addTable(
  item: TableItem,
  access: TableUse['access'],
  context: Context,
  only: Only = { alone: false, limit: false, rows: null },
): void {
  context.found.tables.set(item, { access, through: context.through, allColumns: false, only });
}

export function markAll(items: readonly TableItem[], context: Context): void {
  for (const item of items) {
    const entry = context.found.tables.get(item);
    if (entry !== undefined) entry.allColumns = true;
  }
}
