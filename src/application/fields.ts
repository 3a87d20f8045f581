import type { Module } from './found.ts';
import { joined } from './imports.ts';
import { exported, followed, lookUp, type Named, type Project } from './names.ts';
import { children, type PythonNode } from './python.ts';
import { classAround, type Scope, type Value } from './scope.ts';

const DEEPEST = 20;
const LOST: Named = { unknown: 'is not known' };

/** `settings.size` of an object or a class of the project, `config.SIZE` of a module, `self.size`. */
export function attributeOf(
  project: Project,
  module: Module,
  scope: Scope,
  object: PythonNode,
  name: string,
): Named {
  if ([...project.modules.values()].some(({ altered }) => altered.has(name))) {
    return { unknown: 'is set from outside' };
  }
  const imported = module.imports.get(object.text);
  if (imported !== undefined) {
    const path = imported.name === null ? imported.module : joined(imported.module, imported.name);
    const whole = followed(project, module, { module: path, name: null });
    if (whole !== undefined) return exported(project, whole, name);
  }
  const own = object.text === 'self' ? classAround(scope) : null;
  const found =
    own === null ? classOf(project, module, scope, object, 0) : { module, scope: own, made: null };
  return found === null ? LOST : fieldOf(project, found, name);
}

interface Class {
  readonly module: Module;
  readonly scope: Scope;
  /** The call that made the object; null: it is the class itself, or nobody knows which one. */
  readonly made: (Value & { readonly module: Module }) | null;
}

/** What an object was given for a field, else what its class has, or those that it inherits from. */
function fieldOf(project: Project, { module, scope, made }: Class, name: string): Named {
  const list = made?.node.childForFieldName('arguments') ?? null;
  if (made === null || list === null) return member(project, { module, scope }, name);
  for (const one of children(list)) {
    if (one.type !== 'keyword_argument') return LOST;
    const value = one.childForFieldName('value');
    if (one.childForFieldName('name')?.text !== name || value === null) continue;
    return { module: made.module, values: [{ ...made, node: value }] };
  }
  return member(project, { module, scope }, name);
}

/** Each class is asked once, however many ways of inheritance lead to it. */
function member(
  project: Project,
  { module, scope }: Pick<Class, 'module' | 'scope'>,
  name: string,
  asked: Set<Scope> = new Set(),
): Named {
  if (asked.has(scope)) return LOST;
  asked.add(scope);
  const values = scope.values.get(name);
  if (values !== undefined) return { module, values };
  for (const base of asked.size > DEEPEST ? [] : scope.bases) {
    const of = classOf(project, module, scope.parent ?? scope, base, asked.size);
    const found = of === null ? LOST : member(project, of, name, asked);
    if ('values' in found) return found;
  }
  return LOST;
}

/** The class that an expression is, or is an object of. */
function classOf(
  project: Project,
  module: Module,
  scope: Scope,
  node: PythonNode,
  depth: number,
): Class | null {
  project.budget.left -= 1;
  if (depth > DEEPEST || project.budget.left < 0) return null;
  const further = (from: Module, at: Scope, to: PythonNode | null | undefined) =>
    to == null ? null : classOf(project, from, at, to, depth + 1);
  if (node.type === 'call') {
    const callee = node.childForFieldName('function');
    const list = node.childForFieldName('arguments');
    const factory = (list === null ? [] : children(list)).find(
      (one) => one.childForFieldName('name')?.text === 'default_factory',
    );
    if (factory !== undefined) return further(module, scope, factory.childForFieldName('value'));
    const made = further(module, scope, callee);
    if (made === null) return null;
    return made.made !== null ? made : { ...made, made: { node, scope, opaque: false, module } };
  }
  if (node.type === 'attribute') {
    const [object, name] = ['object', 'attribute'].map((one) => node.childForFieldName(one));
    const of = further(module, scope, object);
    const found = of === null ? LOST : fieldOf(project, of, name?.text ?? '');
    return 'values' in found ? ofValues(project, found, depth) : null;
  }
  if (node.type !== 'identifier') return null;
  const own = module.classes.get(node.text);
  if (own !== undefined) return { module, scope: own, made: null };
  const named = lookUp(project, module, scope, node.text);
  if ('values' in named) return ofValues(project, named, depth);
  const imported = module.imports.get(node.text);
  const other = imported === undefined ? undefined : followed(project, module, imported);
  const there = imported?.name == null ? undefined : other?.classes.get(imported.name);
  return other === undefined || there === undefined
    ? null
    : { module: other, scope: there, made: null };
}

/** Of the one value that a name has; of a function that of what it returns. */
function ofValues(
  project: Project,
  { module, values }: Extract<Named, { readonly module: Module }>,
  depth: number,
): Class | null {
  const [value] = values;
  if (values.length !== 1 || value === undefined) return null;
  const func =
    value.node.type === 'function_definition'
      ? module.functions.get(value.node.startIndex)
      : undefined;
  if (func === undefined) {
    return value.opaque ? null : classOf(project, module, value.scope, value.node, depth + 1);
  }
  const [given, ...more] = func.node.descendantsOfType('return_statement');
  const returned = given == null || more.length > 0 ? undefined : children(given)[0];
  const found =
    returned === undefined ? null : classOf(project, module, func.scope, returned, depth + 1);
  // What returns a class is no object of it.
  return found === null || found.made === null ? null : found;
}
