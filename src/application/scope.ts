import type { PythonNode } from './python.ts';

/** What a name gets at one place. */
export interface Value {
  readonly node: PythonNode;
  readonly scope: Scope;
  /** It is bound or changed in a way that no text tells the outcome of: by a loop, by unpacking, by `+=`. */
  readonly opaque: boolean;
}

/** A module, a class or a function, with the names that are bound in it. */
export interface Scope {
  readonly kind: 'module' | 'class' | 'function';
  readonly name: string;
  /** Where its text begins. */
  readonly at: number;
  readonly parent: Scope | null;
  readonly values: Map<string, Value[]>;
  /** Given by whoever calls, in their order. */
  readonly parameters: ReadonlyMap<string, PythonNode>;
  /** Of a class: what it inherits from. */
  readonly bases: readonly PythonNode[];
  /** By `global` and `nonlocal`: names that are bound further out. */
  readonly outer: Map<string, Scope>;
}

export const scopeOf = (
  kind: Scope['kind'],
  name: string,
  parent: Scope | null,
  at = 0,
  parameters: Scope['parameters'] = new Map(),
  bases: readonly PythonNode[] = [],
): Scope => ({
  ...{ kind, name, at, parent, values: new Map(), outer: new Map(), parameters, bases },
});

export function bind(scope: Scope, name: string, value: Value): void {
  const { values } = scope.outer.get(name) ?? scope;
  const earlier = values.get(name);
  if (earlier === undefined) values.set(name, [value]);
  else earlier.push(value);
}

/** The class that a method stands in; null: there is none. */
export function classAround(scope: Scope | null): Scope | null {
  for (let at = scope; at !== null; at = at.parent) if (at.kind === 'class') return at;
  return null;
}

export function moduleAround(scope: Scope): Scope {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at;
}
