import type { Func, Module } from '../found.ts';
import { type Imported, joined } from '../imports.ts';
import { lookUp } from '../names.ts';
import type { PythonNode } from '../python.ts';
import { classAround, type Scope, type Value } from '../scope.ts';
import { unwrapped } from './calls.ts';
import { type Class, type Code, keyOf } from './code.ts';
import { dependencyOf, partsOfType } from './parameters.ts';

const DEEPEST = 12;

/** The function of the project that is called; of a class its `__init__`. null: none that is known. */
export function targetOf(
  code: Code,
  module: Module,
  scope: Scope,
  callee: PythonNode,
): Func | null {
  if (callee.type === 'identifier') {
    const found = lookUp(code.project, module, scope, callee.text);
    const own = 'values' in found ? functionOf(code, found.module, found.values) : null;
    if (own !== null) return own;
    const made = classNamed(code, module, callee.text);
    return made === null ? null : methodOf(code, made, '__init__');
  }
  if (callee.type !== 'attribute') return null;
  const object = callee.childForFieldName('object');
  const name = callee.childForFieldName('attribute')?.text ?? '';
  if (object === null) return null;
  const imported = module.imports.get(object.text);
  const other = imported === undefined ? undefined : moduleNamed(code, module, imported);
  const values = other?.scope.values.get(name);
  const there =
    other === undefined || values === undefined ? null : functionOf(code, other, values);
  if (there !== null) return there;
  const of = classOf(code, module, scope, object);
  return of === null ? null : methodOf(code, of, name);
}

/** `config` of `from app import config`: a module of its own, or what a package hands on. */
const moduleNamed = (code: Code, from: Module, imported: Imported): Module | undefined =>
  (imported.name === null
    ? undefined
    : code.moduleOf(from, { module: joined(imported.module, imported.name), name: null })) ??
  code.moduleOf(from, imported);

function functionOf(code: Code, module: Module, values: readonly Value[]): Func | null {
  const last = values.at(-1);
  if (last === undefined) return null;
  if (last.node.type === 'function_definition')
    return code.functionAt(module, last.node.startIndex);
  return null;
}

const methodOf = (code: Code, { module, scope }: Class, name: string): Func | null =>
  functionOf(code, module, scope.values.get(name) ?? []);

/** What a `with` of an object of the project runs to begin with. */
export function entered(
  code: Code,
  module: Module,
  scope: Scope,
  node: PythonNode,
): readonly Func[] {
  const of = node.type === 'call' ? classOf(code, module, scope, node) : null;
  if (of === null) return [];
  return ['__enter__', '__aenter__'].flatMap((name) => methodOf(code, of, name) ?? []);
}

function classNamed(
  code: Code,
  module: Module,
  name: string,
  asked: Set<Module> = new Set(),
): Class | null {
  asked.add(module);
  const own = module.classes.get(name);
  if (own !== undefined) return { module, scope: own };
  const imported = module.imports.get(name);
  if (imported?.name == null) return null;
  const other = code.moduleOf(module, imported);
  // Modules may import all of each other.
  if (other === undefined || asked.has(other)) return null;
  const there = other.classes.get(imported.name);
  if (there !== undefined) return { module: other, scope: there };
  // A package may hand on what it has imported.
  return other.imports.has(imported.name) && other.imports.get(imported.name) !== imported
    ? classNamed(code, other, imported.name, asked)
    : null;
}

/** The class of the project that an expression is an object of. */
export function classOf(
  code: Code,
  module: Module,
  scope: Scope,
  expression: PythonNode,
  depth = 0,
): Class | null {
  const key = keyOf(module, scope, expression);
  const known = code.classes.get(key);
  if (known !== undefined) return known;
  if (depth > DEEPEST) return null;
  // Names may go in circles.
  code.classes.set(key, null);
  const found = lookForClass(code, module, scope, unwrapped(expression), depth);
  code.classes.set(key, found);
  return found;
}

function lookForClass(
  code: Code,
  module: Module,
  scope: Scope,
  node: PythonNode,
  depth: number,
): Class | null {
  const further = (from: Module, { node: to, scope: at, opaque }: Value) =>
    opaque ? null : classOf(code, from, at, to, depth + 1);
  if (node.type === 'call') {
    const callee = node.childForFieldName('function');
    if (callee?.type === 'identifier') return classNamed(code, module, callee.text);
    // `stores.Store()` of a module that is imported whole.
    const imported = module.imports.get(callee?.childForFieldName('object')?.text ?? '');
    const other = imported === undefined ? undefined : moduleNamed(code, module, imported);
    const name = callee?.childForFieldName('attribute')?.text ?? '';
    return other === undefined ? null : classNamed(code, other, name);
  }
  if (node.type === 'identifier') {
    if (node.text === 'self' || node.text === 'cls') {
      const own = classAround(scope);
      return own === null ? null : { module, scope: own };
    }
    const found = lookUp(code.project, module, scope, node.text);
    const value = 'values' in found ? found.values[0] : undefined;
    if ('values' in found && value !== undefined) return further(found.module, value);
    return ofParameter(code, module, scope, node.text) ?? classNamed(code, module, node.text);
  }
  if (node.type !== 'attribute') return null;
  const object = node.childForFieldName('object');
  const name = node.childForFieldName('attribute')?.text ?? '';
  const of = object === null ? null : classOf(code, module, scope, object, depth + 1);
  const value = of?.scope.values.get(name)?.[0];
  if (of !== null && value !== undefined) return further(of.module, value);
  for (const { module: from, value: put } of code.stored(name)) {
    const found = further(from, put);
    if (found !== null) return found;
  }
  return null;
}

function ofParameter(code: Code, module: Module, scope: Scope, name: string): Class | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const parameter = at.parameters.get(name);
    if (parameter === undefined) continue;
    const type = parameter.childForFieldName('type');
    const parts = type === null ? [] : partsOfType(code, module, at.parent ?? at, type);
    for (const part of parts) {
      if (part.node.type !== 'identifier') continue;
      const found = classNamed(code, part.module, part.node.text);
      if (found !== null) return found;
    }
    const given = dependencyOf(code, module, at, parameter);
    return given === null ? null : classNamed(code, given.module, given.node.text);
  }
  return null;
}
