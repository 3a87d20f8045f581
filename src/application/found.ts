import type { Branch } from '../model/index.ts';
import type { Imported } from './imports.ts';
import { children, isAsync, type PythonNode } from './python.ts';
import type { Scope, Value } from './scope.ts';

/** What a node stands in, from the nearest outwards. */
export interface Way {
  readonly node: PythonNode;
  readonly up: Way | null;
}

/** A node with what it stands in. */
export interface Found {
  readonly node: PythonNode;
  readonly scope: Scope;
  readonly branches: readonly Branch[];
  readonly inLoop: boolean;
  readonly way: Way | null;
}

/** A function or method of the application. */
export interface Func {
  readonly module: Module;
  readonly node: PythonNode;
  /** Its own; what it stands in is the parent of that. */
  readonly scope: Scope;
  readonly isAsync: boolean;
  readonly decorators: readonly PythonNode[];
}

/** A file of the application as far as numbers come from it. */
export interface Module {
  readonly path: string;
  readonly scope: Scope;
  readonly classes: ReadonlyMap<string, Scope>;
  readonly imports: ReadonlyMap<string, Imported>;
  /** Modules that all names are imported from. */
  readonly stars: readonly string[];
  readonly calls: readonly Found[];
  /** By where their text begins, as their scopes have it. */
  readonly functions: ReadonlyMap<number, Func>;
  /** Names that are used without being called. */
  readonly mentions: readonly Found[];
  /** Attributes that are set from outside of their object, with what they get; items as `[name]`. */
  readonly altered: ReadonlyMap<string, readonly Value[]>;
}

/** A definition with its decorators. */
export function functionOf(
  node: PythonNode,
  scope: Scope,
  { way }: Pick<Found, 'way'>,
  module: Module,
): Func {
  const decorated = way?.node.type === 'decorated_definition' ? children(way.node) : [];
  const decorators = decorated.filter(({ type }) => type === 'decorator');
  return { module, node, scope, decorators, isAsync: isAsync(node) };
}
