import { attributeOf } from './fields.ts';
import { arithmetic, type Folded, larger, notesOf, unknown } from './folded.ts';
import type { Module } from './found.ts';
import { type Around, known } from './known.ts';
import { calledAs, lookUp, type Named, type Project } from './names.ts';
import { children, nameOf, type PythonNode } from './python.ts';
import type { Scope, Value } from './scope.ts';
import { deployed } from './settings.ts';

/** Steps from a name to what it stands for, and into an expression. */
const DEEPEST = 40;

/** Works an expression out by its text: literals, arithmetic, names, defaults of the environment. What it says of why it
 *  cannot holds places and names alone, and nothing that stands in a string. */
export function fold(
  project: Project,
  module: Module,
  scope: Scope,
  node: PythonNode,
  depth = 0,
): Folded {
  const at = `${module.path}:${node.startPosition.row + 1}`;
  project.budget.left -= 1;
  if (depth > DEEPEST || project.budget.left < 0) return unknown(`${at} goes too deep`);
  const inner = (one: PythonNode | null | undefined): Folded =>
    one == null ? unknown(`${at} is not complete`) : fold(project, module, scope, one, depth + 1);
  const field = (name: string) => node.childForFieldName(name);
  const meaning = (name: string, found: Named): Folded => {
    if ('unknown' in found) return unknown(`${at}: ${name} ${found.unknown}`, found.needs);
    const values = found.values.map((one) =>
      one.opaque
        ? unknown(`${at}: ${name} is changed where it runs`)
        : (setFor(project, found.module, one) ??
          assumed(fold(project, found.module, one.scope, one.node, depth + 1), one, found.module)),
    );
    const [only] = values;
    return values.length === 1 && only !== undefined
      ? only
      : larger(values, `the largest that ${name} gets in ${found.module.path}`);
  };
  switch (node.type) {
    case 'identifier':
      return (
        givenTo(project, scope, node.text) ??
        meaning(nameOf(node), lookUp(project, module, scope, node.text))
      );
    case 'attribute': {
      const [object, name] = [field('object'), field('attribute')];
      if (object === null || name === null) return inner(null);
      return meaning(nameOf(name), attributeOf(project, module, scope, object, name.text));
    }
    case 'assignment':
      return inner(field('right'));
    case 'call': {
      const callee = field('function');
      const name = callee === null ? null : calledAs(project, module, callee);
      const { cores, environment } = project;
      const around: Around = { at, cores, environment, fold: inner };
      return known(name ?? 'a call', children(field('arguments') ?? node), around);
    }
    default:
      return plain(node, at, inner);
  }
}

/** What the caller that is looked at hands to the function around. */
function givenTo(project: Project, scope: Scope, name: string): Folded | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.parameters.has(name)) return project.given.get(at)?.get(name);
  }
  return undefined;
}

/** What the deployment says of a field. */
const setFor = (project: Project, module: Module, value: Value): Folded | null =>
  value.scope.kind === 'class'
    ? deployed(project, module, value, (...at) => fold(project, ...at))
    : null;

/** The default of a field, which whoever makes the object may give another value, or the environment. */
function assumed(folded: Folded, { scope, node }: Value, { path }: Module): Folded {
  if (scope.kind !== 'class' || !('value' in folded)) return folded;
  const note = `the default of a field at ${path}:${node.startPosition.row + 1}`;
  return { ...folded, notes: [...notesOf(folded), note] };
}

/** What an expression comes to that names nothing. */
function plain(
  node: PythonNode,
  at: string,
  inner: (one: PythonNode | null | undefined) => Folded,
): Folded {
  const field = (name: string) => node.childForFieldName(name);
  switch (node.type) {
    case 'integer':
    case 'float': {
      const number = Number(node.text.replaceAll('_', ''));
      return Number.isFinite(number) ? { value: number } : unknown(`${at} is no number`);
    }
    case 'string': {
      const parts = children(node);
      const isWhole = parts.every(({ type }) => type !== 'interpolation');
      const texts = parts.filter(({ type }) => type === 'string_content').map(({ text }) => text);
      return isWhole ? { value: texts.join('') } : unknown(`${at} is put together when it runs`);
    }
    case 'true':
    case 'false':
      return { value: node.type === 'true' };
    case 'none':
      return { value: null };
    case 'parenthesized_expression':
      return inner(children(node)[0]);
    case 'unary_operator': {
      const of = inner(field('argument'));
      const sign = field('operator')?.type;
      if (!('value' in of) || typeof of.value !== 'number') return of;
      if (sign === '+') return of;
      return sign === '-' ? { ...of, value: -of.value } : unknown(`${at} is no plain number`);
    }
    case 'binary_operator':
      return arithmetic(field('operator')?.type, inner(field('left')), inner(field('right')), at);
    case 'conditional_expression': {
      const [yes, , no] = children(node);
      return larger([inner(yes), inner(no)], `the larger of both sides at ${at}`);
    }
    case 'boolean_operator': {
      const [left, right] = [inner(field('left')), inner(field('right'))];
      const isOr = field('operator')?.type === 'or';
      if (isOr && 'value' in left && !left.value) return right;
      return larger([left, right], `the larger of both sides at ${at}`);
    }
    case 'dictionary':
      return dictionary(children(node), at, inner);
    case 'subscript': {
      const [of, key] = [inner(field('value')), inner(field('subscript'))];
      const held = 'keys' in of && 'value' in key ? of.keys.get(String(key.value)) : undefined;
      return held ?? unknown(`${at} is not known before it runs`);
    }
    default:
      return unknown(`${at} is not known before it runs`);
  }
}

function dictionary(
  pairs: readonly PythonNode[],
  at: string,
  inner: (one: PythonNode | null | undefined) => Folded,
): Folded {
  const keys = new Map<string, Folded>();
  for (const pair of pairs) {
    const spread = pair.type === 'dictionary_splat' ? inner(children(pair)[0]) : null;
    const key = spread === null ? inner(pair.childForFieldName('key')) : null;
    if (spread !== null && 'keys' in spread)
      for (const [name, one] of spread.keys) keys.set(name, one);
    else if (key !== null && 'value' in key) {
      keys.set(String(key.value), inner(pair.childForFieldName('value')));
    } else return unknown(`${at} has keys that are not known before it runs`);
  }
  return { keys };
}
