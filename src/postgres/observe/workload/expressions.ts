import {
  type ColumnUse,
  dictionary,
  isList,
  isMap,
  type Position,
  type Value,
  type ValueMap,
} from '../../../model/index.ts';
import { body, nameParts } from '../../sql/syntax/node.ts';
import { type Context, emit, type How, markAll } from './context.ts';
import { expandFunction } from './functions.ts';
import { arrayElements, jsonPathKeys, operandOf, pathsIn } from './operand.ts';
import { rowsOf, type Scope } from './scope.ts';
import { castOf, literal, nodes, tagged, withoutCasts } from './tree.ts';

interface At {
  readonly position: Position;
  readonly conjunct: boolean;
  /** ORDER BY … DESC of all of it. */
  readonly descending?: boolean;
}

/** Notes what an expression uses. */
export function walkExpression(
  node: Value | undefined,
  at: At,
  scope: Scope,
  context: Context,
): void {
  if (isList(node)) {
    for (const one of node) walkExpression(one, { ...at, conjunct: false }, scope, context);
    return;
  }
  const operand = operandOf(node);
  if (operand !== null) {
    const alias = operand.column[0] ?? '';
    const isRow = operand.column.at(-1) === '*' || operand.column.length === 1;
    if (isRow && operand.operator === null) markAll(rowsOf(alias, scope), context);
    emit(operand, scope, context, at);
    return;
  }
  const [tag, inner] = tagged(node) ?? [];
  if (tag === undefined || inner === undefined) {
    if (isMap(node)) walkInner(node, at, scope, context);
    return;
  }
  const below = BY_TAG[tag] ?? walkInner;
  below(inner, at, scope, context);
}

type Walk = (inner: ValueMap, at: At, scope: Scope, context: Context) => void;

const walkInner: Walk = (inner, at, scope, context) => {
  for (const value of Object.values(inner)) {
    if (typeof value === 'object' && value !== null) {
      walkExpression(value, { ...at, conjunct: false }, scope, context);
    }
  }
};

const BY_TAG = dictionary<Walk>({
  BoolExpr(inner, at, scope, context) {
    const conjunct = at.conjunct && inner.boolop === 'AND_EXPR';
    for (const arg of nodes(inner.args)) walkExpression(arg, { ...at, conjunct }, scope, context);
  },
  NullTest(inner, at, scope, context) {
    const operator = inner.nulltesttype === 'IS_NULL' ? 'IS NULL' : 'IS NOT NULL';
    const operand = operandOf(inner.arg);
    if (operand === null) walkExpression(inner.arg, { ...at, conjunct: false }, scope, context);
    else emit(operand, scope, context, { ...at, operator });
  },
  SubLink(inner, at, scope, context) {
    const operand = operandOf(inner.testexpr);
    const operator = nameParts(inner.operName).at(-1) ?? '=';
    if (operand === null) walkExpression(inner.testexpr, at, scope, context);
    else emit(operand, scope, context, { ...at, operator, other: 'expression' });
    const select = body(inner.subselect, 'SelectStmt');
    if (select !== null) context.walk.query(select, scope, context);
  },
  SelectStmt: (inner, _at, scope, context) => {
    context.walk.query(inner, scope, context);
  },
  FuncCall(inner, at, scope, context) {
    const name = nameParts(inner.funcname);
    const [first, second] = nodes(inner.args);
    const operand = /^jsonb?_/.test(name.at(-1) ?? '') ? operandOf(first) : null;
    if (operand === null) walkInner(inner, at, scope, context);
    else {
      const operator = name.at(-1) ?? '';
      const keys = operator.startsWith('jsonb_path_') ? jsonPathKeys(literal(second) ?? '') : [];
      emit(operand, scope, context, {
        ...at,
        conjunct: false,
        asks: { operator, paths: keys.length === 0 ? [] : [keys] },
      });
    }
    expandFunction(name, nodes(inner.args).length, context);
  },
  A_Expr(inner, at, scope, context) {
    const operator = nameParts(inner.name).at(-1) ?? '';
    const [left, right] = [operandOf(inner.lexpr), operandOf(inner.rexpr)];
    const isPlain = CALCULATING.has(operator);
    const side = (operand: typeof left, own: Value | undefined, other: Value | undefined) => {
      if (operand === null || isPlain) {
        walkExpression(own, { ...at, conjunct: false }, scope, context);
        return;
      }
      const how: How = {
        ...at,
        operator,
        left: own === inner.lexpr,
        other: kindOf(other),
        otherType: castOf(other),
      };
      const asks = ASKING[operator];
      const isAsking = asks !== undefined && own === inner.lexpr;
      emit(operand, scope, context, {
        ...how,
        ...(isAsking ? { asks: { operator, paths: asks(other) } } : {}),
      });
    };
    side(left, inner.lexpr, inner.rexpr);
    side(right, inner.rexpr, inner.lexpr);
  },
});

/** What these give is no truth, so that nothing is compared by them. */
const CALCULATING: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '||', '#-', '^']);

/** Operators that ask for keys of a document, and the keys that a literal on their right names. */
const ASKING = dictionary<(right: Value | undefined) => readonly (readonly string[])[]>({
  '@>': (right) => pathsIn(literal(right) ?? ''),
  '<@': () => [],
  '?': (right) => [literal(right)].flatMap((key) => (key === null ? [] : [[key]])),
  '?|': (right) => keysOf(right),
  '?&': (right) => keysOf(right),
  '@?': (right) => paths(jsonPathKeys(literal(right) ?? '')),
  '@@': (right) => paths(jsonPathKeys(literal(right) ?? '')),
});

const paths = (keys: readonly string[]) => (keys.length === 0 ? [] : [keys]);

function keysOf(right: Value | undefined): readonly (readonly string[])[] {
  const array = body(withoutCasts(right), 'A_ArrayExpr');
  const keys =
    array === null
      ? arrayElements(literal(right) ?? '')
      : nodes(array.elements).flatMap((one) => literal(one) ?? []);
  return keys.map((key) => [key]);
}

function kindOf(node: Value | undefined): ColumnUse['other'] {
  const inner = withoutCasts(node);
  if (operandOf(inner) !== null) return 'column';
  const [tag, content] = tagged(inner) ?? [];
  if (tag === 'A_Const' || tag === 'ParamRef') return 'parameter';
  const parts = tag === 'List' ? content?.items : tag === 'A_ArrayExpr' ? content?.elements : null;
  const isConstant = isList(parts) && parts.every((one) => kindOf(one) === 'parameter');
  return isConstant ? 'parameter' : 'expression';
}
