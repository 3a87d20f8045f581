import { dictionary, type Value, type ValueMap } from '../../../model/index.ts';
import { body } from '../../sql/syntax/node.ts';
import { type Context, emitColumn, type Outputs, type Walked } from './context.ts';
import { walkExpression } from './expressions.ts';
import { fromItems, joinConditions, relationItem } from './from.ts';
import { walkQuery, walkTargets, withQueries } from './query.ts';
import type { Item, Scope } from './scope.ts';
import { nodes, tagged } from './tree.ts';

const NOTHING: Outputs = { outputs: new Map(), stars: [] };
const TOP: Scope = { items: [], outer: null, queries: new Map() };

/** Notes what a statement uses; of utility statements only COPY, TRUNCATE, and what has a query in it. */
export function walkStatement(
  node: Value | undefined,
  outer: Scope | null,
  context: Context,
): Walked {
  const [tag, inner] = tagged(node) ?? [];
  const walk = tag === undefined ? undefined : BY_TAG[tag];
  if (walk === undefined || inner === undefined) return { kind: 'other', returning: NOTHING };
  return walk(inner, outer, context);
}

type Walk = (inner: ValueMap, outer: Scope | null, context: Context) => Walked;

const BY_TAG = dictionary<Walk>({
  SelectStmt: (inner, outer, context) => ({
    kind: 'select',
    returning: walkQuery(inner, outer, context),
  }),
  InsertStmt: insert,
  UpdateStmt(inner, outer, context) {
    const { scope, target } = writing(inner, 'update', inner.fromClause, outer, context);
    walkSets(inner.targetList, target, scope, context);
    return { kind: 'update', returning: ending(inner, scope, context) };
  },
  DeleteStmt(inner, outer, context) {
    const { scope } = writing(inner, 'delete', inner.usingClause, outer, context);
    return { kind: 'delete', returning: ending(inner, scope, context) };
  },
  MergeStmt(inner, outer, context) {
    const from = [inner.sourceRelation ?? null];
    const { scope, target } = writing(inner, 'merge', from, outer, context);
    walkExpression(inner.joinCondition, { position: 'join', conjunct: true }, scope, context);
    for (const one of nodes(inner.mergeWhenClauses)) {
      const when = body(one, 'MergeWhenClause');
      walkExpression(when?.condition, { position: 'where', conjunct: false }, scope, context);
      walkSets(when?.targetList, target, scope, context);
      walkExpression(when?.values, { position: 'output', conjunct: false }, scope, context);
    }
    return { kind: 'merge', returning: ending(inner, scope, context) };
  },
  CopyStmt(inner, outer, context) {
    const access = inner.is_from === true ? 'insert' : 'read';
    if (typeof inner.relation === 'object' && inner.relation !== null) {
      relationItem(inner.relation as ValueMap, TOP, context, access);
    }
    walkStatement(inner.query, outer, context);
    return { kind: 'copy', returning: NOTHING };
  },
  TruncateStmt(inner, _outer, context) {
    for (const one of nodes(inner.relations)) {
      relationItem(body(one, 'RangeVar') ?? {}, TOP, context, 'truncate');
    }
    return { kind: 'truncate', returning: NOTHING };
  },
  DeclareCursorStmt: (inner, outer, context) => ({
    ...walkStatement(inner.query, outer, context),
    kind: 'select',
  }),
  CreateTableAsStmt(inner, outer, context) {
    walkStatement(inner.query, outer, context);
    return { kind: 'other', returning: NOTHING };
  },
});

function insert(inner: ValueMap, outer: Scope | null, context: Context): Walked {
  const queries = withQueries(inner.withClause, outer, context);
  const around: Scope = { items: [], outer, queries };
  const target = relationItem((inner.relation ?? {}) as ValueMap, around, context, 'insert');
  const named = nodes(inner.cols).map((one) => String(body(one, 'ResTarget')?.name ?? ''));
  if (target.of === 'table') {
    const columns = named.length > 0 ? named : [...target.table.columns.keys()];
    for (const column of columns) emitColumn(target, column, 'insert', context);
  }
  const select = body(inner.selectStmt, 'SelectStmt');
  if (select !== null) walkQuery(select, around, context);
  const scope: Scope = { ...around, items: [target, { of: 'other', alias: 'excluded' }] };
  const conflict = inner.onConflictClause as ValueMap | undefined;
  const infer = conflict?.infer as ValueMap | undefined;
  for (const one of nodes(infer?.indexElems)) {
    const name = body(one, 'IndexElem')?.name;
    if (target.of === 'table' && typeof name === 'string') {
      emitColumn(target, name, 'conflict', context);
    }
  }
  walkSets(conflict?.targetList, target, scope, context);
  walkExpression(conflict?.whereClause, { position: 'where', conjunct: false }, scope, context);
  return { kind: 'insert', returning: ending({ ...inner, whereClause: null }, scope, context) };
}

/** The table that is written to, and what stands beside it. */
function writing(
  inner: ValueMap,
  access: 'update' | 'delete' | 'merge',
  from: Value | undefined,
  outer: Scope | null,
  context: Context,
): { readonly scope: Scope; readonly target: Item } {
  const queries = withQueries(inner.withClause, outer, context);
  const around: Scope = { items: [], outer, queries };
  const target = relationItem((inner.relation ?? {}) as ValueMap, around, context, access);
  const others = fromItems(from, around, context, { alone: false, limit: false, rows: null });
  const scope: Scope = { items: [target, ...others], outer, queries };
  joinConditions(from, scope, context);
  return { scope, target };
}

function walkSets(list: Value | undefined, target: Item, scope: Scope, context: Context): void {
  for (const one of nodes(list)) {
    const set = body(one, 'ResTarget');
    if (target.of === 'table') emitColumn(target, String(set?.name ?? ''), 'set', context);
    walkExpression(set?.val, { position: 'output', conjunct: false }, scope, context);
  }
}

/** WHERE and RETURNING. */
function ending(inner: ValueMap, scope: Scope, context: Context): Outputs {
  walkExpression(inner.whereClause, { position: 'where', conjunct: true }, scope, context);
  const clause = inner.returningClause as ValueMap | undefined;
  return walkTargets(clause?.exprs ?? inner.returningList, scope, context, 'returning');
}
