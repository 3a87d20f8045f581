import { itemName } from '../bindings.ts';
import type { Func, Module } from '../found.ts';
import { calledAs, lookUp } from '../names.ts';
import { children, lineOf, type PythonNode } from '../python.ts';
import { classAround, type Scope, type Value } from '../scope.ts';
import { argumentAt, calleeOf, unwrapped } from './calls.ts';
import { type Code, keyOf } from './code.ts';
import { guessed } from './guess.ts';
import { givenBy, type Handle, KINDS, type Kind } from './kinds.ts';
import { dependencyOf, typeOf } from './parameters.ts';
import { classOf, entered, targetOf } from './targets.ts';

/** Names from an expression to what it stands for, and back into what that is made of. */
const FURTHEST = 100;

/** What an expression is to whoever asks the database; null: nothing, or it cannot be told. */
export function handleOf(
  code: Code,
  module: Module,
  scope: Scope,
  node: PythonNode,
): Handle | null {
  const key = keyOf(module, scope, node);
  const known = code.handles.get(key);
  if (known !== undefined) return known;
  if (code.away.steps >= FURTHEST) return null;
  // Names may go in circles.
  code.handles.set(key, null);
  code.away.steps += 1;
  const found = look(code, module, scope, unwrapped(node));
  code.away.steps -= 1;
  code.handles.set(key, found);
  return found;
}

function look(code: Code, module: Module, scope: Scope, node: PythonNode): Handle | null {
  switch (node.type) {
    case 'identifier':
      return ofName(code, module, scope, node);
    case 'attribute':
      return ofAttribute(code, module, scope, node);
    case 'subscript':
      return ofStored(code, itemName(node)) ?? null;
    case 'call':
      return ofCall(code, module, scope, node);
    case 'conditional_expression':
    case 'boolean_operator':
      return first(children(node), (one) => handleOf(code, module, scope, one));
    default:
      return null;
  }
}

const first = <T, R>(all: readonly T[], of: (one: T) => R | null): R | null => {
  for (const one of all) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
};

function ofName(code: Code, module: Module, scope: Scope, node: PythonNode): Handle | null {
  const found = lookUp(code.project, module, scope, node.text);
  if ('values' in found) {
    return first(found.values, (value) => ofValue(code, found.module, value));
  }
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const parameter = at.parameters.get(node.text);
    if (parameter !== undefined) return ofParameter(code, module, at, parameter, node.text);
  }
  return null;
}

function ofParameter(
  code: Code,
  module: Module,
  scope: Scope,
  parameter: PythonNode,
  name: string,
): Handle | null {
  const needed = dependencyOf(code, module, scope, parameter);
  const source = needed && targetOf(code, needed.module, needed.scope, needed.node);
  const given = source === null ? null : returned(code, source);
  if (given !== null) return { ...given, isFresh: false };
  const kind = typeOf(code, module, scope, parameter);
  if (kind !== null) return { ...kind, pool: `~${name}`, isFresh: false };
  const value = parameter.childForFieldName('value');
  return (
    (value === null ? null : handleOf(code, module, scope.parent ?? scope, value)) ??
    guessed(code, module, name)
  );
}

/** What a name is bound to: an expression, or what a `with` gives. */
function ofValue(code: Code, module: Module, { node, scope, opaque }: Value): Handle | null {
  if (node.type === 'function_definition') return ofProperty(code, module, node);
  if (!opaque) return bound(handleOf(code, module, scope, node), module, node);
  if (node.type !== 'as_pattern_target') return null;
  const given = node.parent?.namedChild(0);
  if (given == null) return null;
  const [enters] = entered(code, module, scope, given);
  return (
    bound(handleOf(code, module, scope, given), module, given) ??
    (enters === undefined ? null : returned(code, enters))
  );
}

/** `self.pool` of `@property def pool(self)`. */
function ofProperty(code: Code, module: Module, node: PythonNode): Handle | null {
  const func = code.functionAt(module, node.startIndex);
  const isProperty = func?.decorators.some(({ text }) => /property$/.test(text)) === true;
  return func === null || !isProperty ? null : returned(code, func);
}

const bound = (handle: Handle | null, { path }: Module, node: PythonNode): Handle | null =>
  handle?.isFresh && handle.role === 'pool'
    ? { ...handle, pool: `${path}:${lineOf(node)}`, isFresh: false }
    : handle;

function ofAttribute(code: Code, module: Module, scope: Scope, node: PythonNode): Handle | null {
  const object = node.childForFieldName('object');
  const name = node.childForFieldName('attribute')?.text ?? '';
  if (object === null) return null;
  const own = ['self', 'cls'].includes(object.text)
    ? { module, scope: classAround(scope) }
    : classOf(code, module, scope, object);
  const values = own?.scope?.values.get(name) ?? [];
  const ofClass = first(values, (value) => ofValue(code, own?.module ?? module, value));
  if (ofClass !== null) return ofClass;
  const imported = module.imports.get(object.text);
  const other = imported === undefined ? undefined : code.moduleOf(module, imported);
  const there = other?.scope.values.get(name) ?? [];
  return (
    first(there, (value) => ofValue(code, other ?? module, value)) ??
    ofStored(code, name) ??
    guessed(code, module, name)
  );
}

/** `app.state.pool` has what somebody has put there. */
const ofStored = (code: Code, name: string): Handle | null =>
  first(code.stored(name), ({ module, value }) => ofValue(code, module, value));

function ofCall(code: Code, module: Module, scope: Scope, node: PythonNode): Handle | null {
  const { object, method, callee } = calleeOf(node);
  if (callee === null) return null;
  const name = calledAs(code.project, module, callee);
  const kind = name === null ? undefined : KINDS.get(name);
  if (kind !== undefined) return made(code, module, scope, node, kind);
  const of = object === null ? null : handleOf(code, module, scope, object);
  const role = of === null ? undefined : givenBy(of, method);
  if (of !== null && role !== undefined) return { ...of, role, isFresh: false };
  const whole = handleOf(code, module, scope, callee);
  const own = whole === null ? undefined : givenBy(whole, '');
  if (whole !== null && own !== undefined) return { ...whole, role: own, isFresh: false };
  const wrapped = argumentAt(node, 0);
  if (/^(next|anext|cast|typing\.cast|contextlib\.closing|closing)$/.test(name ?? '')) {
    const last = argumentAt(node, name?.endsWith('cast') ? 1 : 0) ?? wrapped;
    return last === null ? null : handleOf(code, module, scope, last);
  }
  const target = targetOf(code, module, scope, callee);
  return target === null ? null : returned(code, target);
}

function made(
  code: Code,
  module: Module,
  scope: Scope,
  node: PythonNode,
  kind: Kind,
): Handle | null {
  if (kind.role === 'pool') {
    return { ...kind, pool: `${module.path}:${lineOf(node)}`, isFresh: true };
  }
  const given = ['bind', 'session_factory', 'class_'].map((key) => argumentAt(node, key));
  const of = [argumentAt(node, 0), ...given.slice(0, 2)].flatMap((one) =>
    one === null ? [] : (handleOf(code, module, scope, one) ?? []),
  )[0];
  const isAsync = kind.isAsync || of?.isAsync === true || /Async/.test(given[2]?.text ?? '');
  return { ...kind, isAsync, pool: of?.pool ?? null, isFresh: true };
}

/** What a function returns, or yields. */
export function returned(code: Code, { module, scope, node }: Func): Handle | null {
  const body = node.childForFieldName('body');
  if (body === null) return null;
  if (node.type === 'lambda') return handleOf(code, module, scope, body);
  const gives = body
    .descendantsOfType(['return_statement', 'yield'])
    .flatMap((one) => (one === null ? [] : children(one).slice(0, 1)));
  return first(gives, (one) => handleOf(code, module, scope, one));
}
