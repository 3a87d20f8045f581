import { isList, isMap, type Value, type ValueMap } from '../../../model/index.ts';
import { asBoolean, decimal, sameLiteral } from './constant.ts';
import { body, nameParts } from './node.ts';

/** Keys that hold a dotted name. */
const NAMES = new Set(['name', 'names', 'funcname', 'collname']);

/** Whether normalised trees are the same: `a` as somebody wrote it, `b` as the server deparsed it with an empty
 *  search_path. What only `b` says may be the deparser's doing; what only `a` says may not. */
export function matches(a: Value | undefined, b: Value | undefined): boolean {
  const cast = body(b, 'TypeCast');
  if (cast !== null) return matchesCast(a, cast);
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, i) => matches(item, b[i]));
  }
  if (!isMap(a) || !isMap(b)) return a === b;
  if ('Constant' in a && 'Constant' in b)
    return sameConstant(a.Constant ?? null, b.Constant ?? null);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    NAMES.has(key) && isList(a[key]) && isList(b[key])
      ? sameName(nameParts(a[key]), nameParts(b[key]))
      : matches(a[key], b[key]),
  );
}

/** Casts in casts are asked about again and again, each level by two ways: told once per pair. */
const answersOf = new WeakMap<ValueMap, Map<Value | undefined, boolean>>();

function matchesCast(a: Value | undefined, cast: ValueMap): boolean {
  const answers = answersOf.get(cast) ?? new Map<Value | undefined, boolean>();
  answersOf.set(cast, answers);
  const before = answers.get(a);
  if (before !== undefined) return before;
  const type = typeOf(cast);
  const written = body(a, 'TypeCast');
  const both =
    written !== null && sameType(written, cast) && matchesAs(type, written.arg, cast.arg);
  const answer = both || (isAdded(cast, type) && matchesAs(type, a, cast.arg));
  answers.set(a, answer);
  return answer;
}

/** As `matches`, below a cast: the type says which spellings of a constant are the same. */
function matchesAs(type: string, a: Value | undefined, b: Value | undefined): boolean {
  const [left, right] = [isMap(a) ? a.Constant : null, isMap(b) ? b.Constant : null];
  return typeof left === 'string' && typeof right === 'string'
    ? sameLiteral(left, right, type)
    : matches(a, b);
}

/** A quoted constant takes the type it is compared with. */
function sameConstant(a: Value, b: Value): boolean {
  if (typeof a !== 'string') return isMap(a) && isMap(b) ? a.number === b.number : a === b;
  if (typeof b === 'boolean') return asBoolean(a) === b;
  return isMap(b) ? decimal(a) === b.number : a === b;
}

/** A bare name is found by the search_path, wherever that leads; the deparser leaves out pg_catalog alone. */
export function sameName(written: readonly string[], deparsed: readonly string[]): boolean {
  const [a, b] = [written, deparsed].map((n) => (n[0] === 'pg_catalog' ? n.slice(1) : n));
  if (a?.at(-1) !== b?.at(-1)) return false;
  return written.length === 1 || (a?.length === b?.length && a?.[0] === b?.[0]);
}

const typeOf = ({ typeName }: ValueMap): string =>
  (isMap(typeName) && nameParts(typeName.names).at(-1)) || '';

const sameType = (a: ValueMap, b: ValueMap): boolean => matches(a.typeName, b.typeName);

/** Casts that the server adds on its own: to constants, and from varchar and its kin to text. */
const isAdded = ({ arg }: ValueMap, type: string): boolean =>
  isConstant(arg) || (type === 'text' && canBeVarchar(arg));

function isConstant(node: Value | undefined): boolean {
  const inner = body(node, 'TypeCast')?.arg;
  const elements = body(node, 'A_ArrayExpr')?.elements;
  return (
    (isMap(node) && 'Constant' in node) ||
    (inner !== undefined && isConstant(inner)) ||
    (isList(elements) && elements.every(isConstant))
  );
}

const canBeVarchar = (node: Value | undefined): boolean =>
  isMap(node) &&
  (['Column', 'CoalesceExpr', 'CaseExpr', 'MinMaxExpr'].some((tag) => Object.hasOwn(node, tag)) ||
    ['varchar', 'bpchar', 'name'].includes(typeOf(body(node, 'TypeCast') ?? {})));
