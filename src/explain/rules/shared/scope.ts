import {
  append,
  isMap,
  type StatementTable,
  type Value,
  type ValueMap,
} from '../../../model/index.ts';
import { body, conjuncts, nodes, visit } from './tree.ts';

/** Something in FROM: a table of the catalog, or what has columns that nobody here knows. */
export interface Item {
  readonly alias: string;
  readonly table: StatementTable | null;
  /** A join may fill its columns with NULL. */
  readonly nullable: boolean;
}

/** One query of a statement: the outermost, a subquery, a CTE, a branch of a UNION. */
export interface Level {
  readonly query: ValueMap;
  readonly items: readonly Item[];
  /** What WHERE and ON say, all of it at once. */
  readonly conditions: readonly Value[];
  readonly outer: Level | null;
  /** Its rows are what the statement returns. */
  readonly top: boolean;
}

const QUERIES: ReadonlySet<string> = new Set(['SelectStmt', 'UpdateStmt', 'DeleteStmt']);

interface Around {
  readonly outer: Level | null;
  readonly ctes: ReadonlySet<string>;
  readonly top: boolean;
}

/** All queries of a statement, the outermost first. */
export function levelsOf(tree: ValueMap, tables: readonly StatementTable[]): readonly Level[] {
  const found: Level[] = [];
  const enter = (query: ValueMap, around: Around): void => {
    const own = nodes(body(query, 'withClause')?.ctes).flatMap((node) => {
      const cte = body(node, 'CommonTableExpr');
      return cte === null ? [] : [cte];
    });
    const ctes = new Set([...around.ctes, ...own.map((cte) => String(cte.ctename))]);
    for (const cte of own) search(cte.ctequery, { ...around, ctes, top: false });
    const branches = [query.larg, query.rarg].filter(isMap);
    for (const branch of branches) enter(plain(branch), { ...around, ctes });
    if (branches.length > 0) return;
    const items: Item[] = [];
    const conditions: Value[] = [...conjuncts(query.whereClause)];
    const from = (node: Value | undefined, nullable: boolean): void =>
      addFrom(node, nullable, { items, conditions, tables, ctes });
    for (const node of [...nodes(query.fromClause), ...nodes(query.usingClause)]) from(node, false);
    if (isMap(query.relation)) from({ RangeVar: query.relation }, false);
    const level = { query, items, conditions, outer: around.outer, top: around.top };
    found.push(level);
    for (const [key, value] of Object.entries(query)) {
      if (key !== 'withClause') search(value, { outer: level, ctes, top: false });
    }
  };
  const search = (node: Value | undefined, around: Around): void => {
    if (Array.isArray(node)) for (const each of node) search(each, around);
    if (!isMap(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (QUERIES.has(key) && isMap(value)) enter(value, around);
      else search(value, around);
    }
  };
  search(tree, { outer: null, ctes: new Set(), top: true });
  return found;
}

const plain = (branch: ValueMap): ValueMap => body(branch, 'SelectStmt') ?? branch;

interface Into {
  readonly items: Item[];
  readonly conditions: Value[];
  readonly tables: readonly StatementTable[];
  readonly ctes: ReadonlySet<string>;
}

function addFrom(node: Value | undefined, nullable: boolean, into: Into): void {
  const join = body(node, 'JoinExpr');
  if (join !== null) {
    const type = String(join.jointype);
    addFrom(join.larg, nullable || type === 'JOIN_RIGHT' || type === 'JOIN_FULL', into);
    addFrom(join.rarg, nullable || type === 'JOIN_LEFT' || type === 'JOIN_FULL', into);
    append(into.conditions, conjuncts(join.quals));
    return;
  }
  const sample = body(node, 'RangeTableSample');
  if (sample !== null) {
    addFrom(sample.relation, nullable, into);
    return;
  }
  const range = body(node, 'RangeVar');
  if (range !== null) {
    const name = String(range.relname);
    const schema = typeof range.schemaname === 'string' ? range.schemaname : null;
    const alias = aliasOf(range) ?? name;
    const isCte = schema === null && into.ctes.has(name);
    const table = isCte ? null : tableOf(into.tables, schema, name);
    // Columns that the alias renames are not those of the table.
    const renamed = isMap(range.alias) && nodes(range.alias.colnames).length > 0;
    into.items.push({ alias, table: renamed ? null : table, nullable });
    return;
  }
  visit(
    node,
    (_, each) => {
      const alias = aliasOf(each);
      if (alias !== null) into.items.push({ alias, table: null, nullable });
    },
    (key) => !QUERIES.has(key) && key !== 'subquery',
  );
}

const aliasOf = ({ alias }: ValueMap): string | null =>
  isMap(alias) ? String(alias.aliasname ?? '') : null;

export const tableOf = (
  tables: readonly StatementTable[],
  schema: string | null,
  name: string,
): StatementTable | null =>
  tables.find(
    (one) => one.name === name && (schema === null ? one.onPath : one.schema === schema),
  ) ?? null;
