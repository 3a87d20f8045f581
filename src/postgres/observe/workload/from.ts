import type { TableUse, Value, ValueMap } from '../../../model/index.ts';
import { parseStatement } from '../../sql/parse.ts';
import { body } from '../../sql/syntax/node.ts';
import { addTable, type Context, emit, type Only } from './context.ts';
import { walkExpression } from './expressions.ts';
import { type Named, relationOf } from './names.ts';
import type { Item, Scope } from './scope.ts';
import { nodes, tagged } from './tree.ts';

/** Views in views; beyond that somebody generates them. */
const DEEPEST = 20;

/** What a FROM clause has, joins laid flat. */
export function fromItems(
  clause: Value | undefined,
  scope: Scope,
  context: Context,
  only: Only,
): readonly Item[] {
  const items: Item[] = [];
  const add = (node: Value | undefined): void => {
    const [tag, inner] = tagged(node) ?? [];
    if (tag === undefined || inner === undefined) return;
    if (tag === 'JoinExpr') {
      only.alone = false;
      add(inner.larg);
      add(inner.rarg);
      return;
    }
    if (tag === 'RangeTableSample') {
      add(inner.relation);
      return;
    }
    items.push(itemOf(tag, inner, { ...scope, items: [...items] }, context, only));
  };
  for (const node of nodes(clause)) add(node);
  return items;
}

function itemOf(tag: string, inner: ValueMap, scope: Scope, context: Context, only: Only): Item {
  if (tag === 'RangeVar') return relationItem(inner, scope, context, 'read', only);
  const alias = aliasOf(inner) ?? '';
  const select = tag === 'RangeSubselect' ? body(inner.subquery, 'SelectStmt') : null;
  if (select !== null) {
    // What stands before it can be seen by LATERAL alone.
    const around = inner.lateral === true ? scope : { ...scope, items: [] };
    return { of: 'query', alias, ...context.walk.query(select, around, context) };
  }
  walkExpression(inner.functions ?? null, { position: 'output', conjunct: false }, scope, context);
  return { of: 'other', alias };
}

const aliasOf = (inner: ValueMap): string | null => {
  const alias = inner.alias as ValueMap | undefined;
  return typeof alias?.aliasname === 'string' ? alias.aliasname : null;
};

/** A name in FROM, or the one that is written to. */
export function relationItem(
  inner: ValueMap,
  scope: Scope,
  context: Context,
  access: TableUse['access'],
  only?: Only,
): Item {
  const name = String(inner.relname ?? '');
  const schema = typeof inner.schemaname === 'string' ? inner.schemaname : null;
  const alias = aliasOf(inner) ?? name;
  const query = schema === null ? scope.queries.get(name) : undefined;
  if (query !== undefined) return { ...query, alias };
  const relation = relationOf(context.names, schema, name, context.path);
  if (relation === null) {
    context.found.missing.push(name);
    return { of: 'other', alias };
  }
  if (relation.kind === 'v') return { alias, ...viewItem(relation, context) };
  // System catalogs are known, and nobody asks about them.
  if (relation.columns.size === 0) return { of: 'other', alias };
  const item = { of: 'table', alias, table: relation } as const;
  addTable(item, access, context, only);
  return item;
}

type Bare = Item extends infer I ? (I extends Item ? Omit<I, 'alias'> : never) : never;

function viewItem(view: Named, context: Context): Bare {
  if (view.behind) context.found.missing.push(view.name);
  const parsed = view.query === null ? null : parseStatement(view.query);
  const select = parsed?.ok === true ? body(parsed.statement, 'SelectStmt') : null;
  if (select === null || context.depth >= DEEPEST) return { of: 'other' };
  const through = context.through ?? { kind: 'view', schema: view.schema, name: view.name };
  const inside: Context = { ...context, path: [], through, depth: context.depth + 1 };
  return { of: 'query', ...context.walk.query(select, null, inside) };
}

/** ON and USING, once all that is joined can be seen. */
export function joinConditions(clause: Value | undefined, scope: Scope, context: Context): void {
  for (const node of nodes(clause)) {
    const join = body(node, 'JoinExpr');
    if (join === null) continue;
    joinConditions([join.larg ?? null, join.rarg ?? null], scope, context);
    walkExpression(join.quals, { position: 'join', conjunct: true }, scope, context);
    for (const one of nodes(join.usingClause)) {
      const column = String(body(one, 'String')?.sval ?? '');
      for (const item of scope.items) {
        emit(
          { column: [item.alias, column], operator: null, path: [], cast: null },
          scope,
          context,
          { position: 'join', operator: '=', other: 'column', conjunct: true },
        );
      }
    }
  }
}
