import type { Found, Func, Module, Way } from '../found.ts';
import { isAsync, type PythonNode } from '../python.ts';
import type { Scope } from '../scope.ts';

/** The function that a scope is of or lies in; classes stand between. */
export function functionAround(module: Module, scope: Scope): Func | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'function') return module.functions.get(at.at) ?? null;
  }
  return null;
}

const BOUNDARIES: ReadonlySet<string> = new Set([
  ...['function_definition', 'lambda', 'class_definition'],
]);

/** It runs when the function around it is defined: a decorator, a default. */
export function isDefinition({ way }: Found): boolean {
  for (let at = way; at !== null && !BOUNDARIES.has(at.node.type); at = at.up) {
    if (/^(parameters|lambda_parameters|decorator)$/.test(at.node.type)) return true;
  }
  return false;
}

/** What a node stands in within its function, the nearest first, each with the child that the node is below. */
export function* around({ node, way }: Found): Generator<{ node: PythonNode; child: PythonNode }> {
  let child = node;
  for (let at: Way | null = way; at !== null && !BOUNDARIES.has(at.node.type); at = at.up) {
    yield { node: at.node, child };
    child = at.node;
  }
}

export interface Loop {
  /** `for x in y`, and `x for x in y` of a comprehension. */
  readonly node: PythonNode;
  readonly targets: readonly PythonNode[];
  readonly over: PythonNode | null;
  readonly isAsync: boolean;
  readonly isWhile: boolean;
}

const COMPREHENSIONS: ReadonlySet<string> = new Set([
  ...['list_comprehension', 'set_comprehension', 'dictionary_comprehension'],
  'generator_expression',
]);

/** The loops that run a node again and again, the innermost first. */
export function loopsAround(found: Found): readonly Loop[] {
  const loops: Loop[] = [];
  for (const { node, child } of around(found)) {
    if (node.type === 'while_statement') {
      loops.push({ node, targets: [], over: null, isAsync: false, isWhile: true });
    }
    if (node.type === 'for_statement') {
      const [left, over] = [node.childForFieldName('left'), node.childForFieldName('right')];
      if (child.id === over?.id) continue;
      const targets = left === null ? [] : [left];
      loops.push({ node, targets, over, isAsync: isAsync(node), isWhile: false });
    }
    if (!COMPREHENSIONS.has(node.type) || child.type === 'for_in_clause') continue;
    const clauses = node.namedChildren.filter((one) => one?.type === 'for_in_clause');
    loops.push({
      ...{ node, isWhile: false, isAsync: clauses.some(isAsync) },
      targets: clauses.flatMap((one) => one.childForFieldName('left') ?? []),
      over: clauses[0]?.childForFieldName('right') ?? null,
    });
  }
  return loops;
}

/** The statement that it is part of, and the block that has it. */
export function statementAround(found: Found): { statement: PythonNode; block: PythonNode } | null {
  for (const { node, child } of around(found)) {
    if (node.type === 'block' || node.type === 'module') return { statement: child, block: node };
  }
  return null;
}
