import type { Branch } from '../model/index.ts';
import type { Module } from './module.ts';
import { children, isAsync, type PythonNode } from './python.ts';
import type { Scope } from './scope.ts';

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
