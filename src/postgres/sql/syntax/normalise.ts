import { dictionary, isList, isMap, type Value, type ValueMap } from '../../../model/index.ts';
import { asBoolean, constant, decimal } from './constant.ts';
import { body, bool, nameParts, operator } from './node.ts';

/** Positions, and how a call or a row was spelt. */
const NOISE = /^(?:\w*location|\w*list_(?:start|end)|row_format|funcformat|typemod)$/;

/** A parse tree in the words the deparser would use: what the grammar has two forms for gets one. */
export function normalise(node: Value | undefined): Value {
  if (isList(node)) return node.map(normalise);
  if (!isMap(node)) return node ?? null;
  const kept = Object.entries(node).filter(([key]) => !NOISE.test(key));
  const inner = Object.fromEntries(kept.map(([key, value]) => [key, normalise(value)]));
  const [[tag, content] = []] = Object.entries(inner);
  const rule = tag === undefined ? undefined : RULES[tag];
  return rule !== undefined && kept.length === 1 && isMap(content) ? rule(content) : inner;
}

const RULES: { readonly [tag: string]: (node: ValueMap) => Value } = dictionary({
  A_Const: constant,
  A_Expr: expression,
  BoolExpr: flatten,
  TypeCast: cast,
  // A column is the table's own: its table's name says nothing.
  ColumnRef: ({ fields }) => ({ Column: nameParts(fields).at(-1) ?? fields ?? null }),
  CollateClause: (node) =>
    nameParts(node.collname).at(-1) === 'default' ? (node.arg ?? null) : { CollateClause: node },
  CaseExpr: (node) => ({ CaseExpr: { ...node, defresult: node.defresult ?? { Constant: null } } }),
});

const items = (node: Value | undefined): readonly Value[] => {
  const list = body(node, 'List')?.items;
  return isList(list) ? list : [];
};

function expression(node: ValueMap): Value {
  const { lexpr = null, rexpr = null } = node;
  const [low = null, high = null] = items(rexpr);
  const op = (name: string, a: Value, b: Value) => operator('AEXPR_OP', name, a, b);
  switch (node.kind) {
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
    case 'AEXPR_SIMILAR':
      return { A_Expr: { ...node, kind: 'AEXPR_OP' } };
    case 'AEXPR_BETWEEN':
      return flatten({ boolop: 'AND_EXPR', args: [op('>=', lexpr, low), op('<=', lexpr, high)] });
    case 'AEXPR_NOT_BETWEEN':
      return flatten({ boolop: 'OR_EXPR', args: [op('<', lexpr, low), op('>', lexpr, high)] });
    case 'AEXPR_NOT_DISTINCT':
      return bool('NOT_EXPR', [{ A_Expr: { ...node, kind: 'AEXPR_DISTINCT' } }]);
    case 'AEXPR_IN':
      return inList(nameParts(node.name).at(-1) ?? '', lexpr, items(rexpr));
    case 'AEXPR_OP':
      return rows(nameParts(node.name).at(-1) ?? '', lexpr, rexpr) ?? { A_Expr: node };
    default:
      return { A_Expr: node };
  }
}

/** The server makes one array of what depends on no column, and compares the rest one by one. */
function inList(name: string, left: Value, list: readonly Value[]): Value {
  const inArray = list.filter((item) => !JSON.stringify(item).includes('"Column"'));
  const array = inArray.length > 1 && body(left, 'RowExpr') === null ? inArray : [];
  const kind = name === '=' ? 'AEXPR_OP_ANY' : 'AEXPR_OP_ALL';
  const tests = [
    ...(array.length > 0 ? [operator(kind, name, left, { A_ArrayExpr: { elements: array } })] : []),
    ...list
      .filter((item) => !array.includes(item))
      .map((item) => rows(name, left, item) ?? operator('AEXPR_OP', name, left, item)),
  ];
  return flatten({ boolop: name === '=' ? 'OR_EXPR' : 'AND_EXPR', args: tests });
}

/** Rows are equal part by part; how they sort stays one operator. */
function rows(name: string, left: Value, right: Value): Value | null {
  const [a, b] = [body(left, 'RowExpr')?.args, body(right, 'RowExpr')?.args];
  if (!isList(a) || !isList(b) || a.length !== b.length || !['=', '<>'].includes(name)) return null;
  const parts = a.map((part, i) => operator('AEXPR_OP', name, part, b[i] ?? null));
  return flatten({ boolop: name === '=' ? 'AND_EXPR' : 'OR_EXPR', args: parts });
}

function flatten({ boolop, args }: ValueMap): Value {
  const parts = isList(args) ? args : [];
  if (boolop === 'NOT_EXPR') return bool(boolop, parts);
  if (parts.length === 1) return parts[0] ?? null;
  const flat = parts.flatMap((part): readonly Value[] => {
    const inner = body(part, 'BoolExpr');
    return inner !== null && inner.boolop === boolop && isList(inner.args) ? inner.args : [part];
  });
  return bool(boolop === 'AND_EXPR' ? boolop : 'OR_EXPR', flat);
}

const NUMBERS = ['int2', 'int4', 'int8', 'numeric', 'float4', 'float8'];

/** A quoted number or boolean is the same as a bare one; a bare number needs no cast to the type it has anyway; an
 *  array's cast is its elements'. */
function cast(node: ValueMap): Value {
  const type = isMap(node.typeName) ? node.typeName : {};
  const name = nameParts(type.names).at(-1) ?? '';
  const arg = isMap(node.arg) ? node.arg : {};
  const elements = body(arg, 'A_ArrayExpr')?.elements;
  if (isList(elements) && isList(type.arrayBounds) && type.arrayBounds.length === 1) {
    const { arrayBounds: _bounds, ...typeName } = type;
    return {
      A_ArrayExpr: { elements: elements.map((element) => cast({ arg: element, typeName })) },
    };
  }
  if (type.typmods !== undefined || type.arrayBounds !== undefined || !('Constant' in arg)) {
    return { TypeCast: node };
  }
  const text = arg.Constant;
  if (name === 'bool' && typeof text === 'boolean') return arg;
  if (name === 'bool' && typeof text === 'string') {
    return { Constant: asBoolean(text) ?? text };
  }
  const number = typeof text === 'string' && NUMBERS.includes(name) ? decimal(text) : null;
  const value: Value = number === null ? arg : { Constant: { number } };
  const own = isMap(value.Constant) && (name === 'int4' || (name === 'numeric' && number !== null));
  return own ? value : { TypeCast: { ...node, arg: value } };
}
