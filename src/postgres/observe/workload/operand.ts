import type { Value } from '../../../model/index.ts';
import { body, nameParts } from '../../sql/syntax/node.ts';
import { castOf, columnParts, isNumber, literal, nodes, withoutCasts } from './tree.ts';

/** Keys of a path, outermost first; null: a parameter; `[]`: an element of an array. */
export type Path = readonly (string | null)[];

/** A column, or what JSON operators take out of one. */
export interface Operand {
  /** Parts of the ColumnRef. */
  readonly column: readonly string[];
  /** The last operator that took something out; null: none did. */
  readonly operator: string | null;
  readonly path: Path;
  /** What all of it is cast to. */
  readonly cast: string | null;
}

export const ELEMENT = '[]';

const GETTERS: ReadonlySet<string> = new Set(['->', '->>']);
const PATH_GETTERS: ReadonlySet<string> = new Set(['#>', '#>>']);
const FUNCTIONS: ReadonlySet<string> = new Set([
  'jsonb_extract_path',
  'jsonb_extract_path_text',
  'json_extract_path',
  'json_extract_path_text',
]);

/** The column that an expression is, or takes out of; null: it is something else. */
export function operandOf(node: Value | undefined): Operand | null {
  const cast = castOf(node);
  const inner = withoutCasts(node);
  const column = columnParts(inner);
  if (column !== null) return { column, operator: null, path: [], cast };
  const operand = gotten(inner) ?? subscripted(inner) ?? extracted(inner);
  return operand === null ? null : { ...operand, cast };
}

function gotten(node: Value | undefined): Operand | null {
  const call = body(node, 'A_Expr');
  const operator = nameParts(call?.name).at(-1) ?? '';
  if (call === null || call.kind !== 'AEXPR_OP') return null;
  const steps = GETTERS.has(operator)
    ? [stepOf(call.rexpr)]
    : PATH_GETTERS.has(operator)
      ? stepsOf(call.rexpr)
      : null;
  const from = steps === null ? null : operandOf(call.lexpr);
  return from === null || steps === null
    ? null
    : { ...from, operator, path: [...from.path, ...steps] };
}

function subscripted(node: Value | undefined): Operand | null {
  const call = body(node, 'A_Indirection');
  const from = call === null ? null : operandOf(call.arg);
  if (call === null || from === null) return null;
  const steps = nodes(call.indirection).map((one) => stepOf(body(one, 'A_Indices')?.uidx));
  return { ...from, operator: ELEMENT, path: [...from.path, ...steps] };
}

function extracted(node: Value | undefined): Operand | null {
  const call = body(node, 'FuncCall');
  const name = nameParts(call?.funcname).at(-1) ?? '';
  if (call === null || !FUNCTIONS.has(name)) return null;
  const [first, ...keys] = nodes(call.args);
  const from = operandOf(first);
  return from === null
    ? null
    : { ...from, operator: name, path: [...from.path, ...keys.map(stepOf)] };
}

const stepOf = (node: Value | undefined): string | null =>
  isNumber(node) ? ELEMENT : literal(node);

/** `'{a,b}'` or `ARRAY['a', 'b']`. */
function stepsOf(node: Value | undefined): Path {
  const array = body(withoutCasts(node), 'A_ArrayExpr');
  if (array !== null) return nodes(array.elements).map(stepOf);
  const text = literal(node);
  return text === null ? [null] : arrayElements(text);
}

/** Elements of a text array's literal; those of digits are positions. */
export const arrayElements = (text: string): readonly string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.){0,200})"|([^{},"\s][^{},"]{0,200})/g)].map(
    ([, quoted, bare]) =>
      quoted !== undefined
        ? quoted.replace(/\\(.)/g, '$1')
        : /^-?\d+$/.test(bare ?? '')
          ? ELEMENT
          : (bare ?? ''),
  );

/** Paths of the keys in a document as `@>` takes it. */
export function pathsIn(text: string): readonly (readonly string[])[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  return leafPaths(value, []);
}

/** The longest paths: of `{"a": {"b": 1}}`, a.b. */
function leafPaths(value: unknown, above: readonly string[]): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((inner) => leafPaths(inner, [...above, ELEMENT]));
  if (typeof value !== 'object' || value === null) return above.length === 0 ? [] : [above];
  const below = Object.entries(value).flatMap(([key, inner]) => leafPaths(inner, [...above, key]));
  return below.length === 0 && above.length > 0 ? [above] : below;
}

/** Keys that the text of a jsonpath names, as one path: `$.a.b ? (@.c == 1)` is a.b.c; what is called is no key. */
export const jsonPathKeys = (text: string): readonly string[] =>
  [...text.matchAll(/\.(?:"([^"\\]{0,200})"|([\p{L}_$][\p{L}\p{N}_$]{0,200}))(\(?)/gu)].flatMap(
    ([, quoted, bare, call]) => (call === '' ? (quoted ?? bare ?? '') : []),
  );
