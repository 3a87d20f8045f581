import type { Module } from '../found.ts';
import { calledAs, lookUp } from '../names.ts';
import { children, type PythonNode } from '../python.ts';
import type { Scope } from '../scope.ts';
import { argumentAt } from './calls.ts';
import type { Code } from './code.ts';
import { KINDS, type Kind } from './kinds.ts';

export interface Expression {
  readonly module: Module;
  readonly scope: Scope;
  readonly node: PythonNode;
}

/** Expressions of a type, the outermost first: of `Annotated[AsyncSession, Depends(f)]` both, of `X | None` X; aliases are
 *  followed. */
export function partsOfType(
  code: Code,
  module: Module,
  scope: Scope,
  node: PythonNode,
  depth = 0,
): readonly Expression[] {
  if (depth > 10) return [];
  const further = (one: PythonNode) => partsOfType(code, module, scope, one, depth + 1);
  if (node.type === 'identifier') {
    const own = { module, scope, node };
    const found = lookUp(code.project, module, scope, node.text);
    const value = 'values' in found ? found.values[0] : undefined;
    if (!('values' in found) || value === undefined || value.opaque) return [own];
    if (!['subscript', 'binary_operator', 'identifier'].includes(value.node.type)) return [own];
    return partsOfType(code, found.module, value.scope, value.node, depth + 1);
  }
  if (['attribute', 'call'].includes(node.type)) return [{ module, scope, node }];
  return children(node).flatMap(further);
}

const DEPENDS = /^(fastapi\.)?(params\.)?(Depends|Security)$/;

/** What FastAPI calls for a parameter, which gets what that returns or yields; null: nothing. */
export function dependencyOf(
  code: Code,
  module: Module,
  scope: Scope,
  parameter: PythonNode,
): Expression | null {
  const around = scope.parent ?? scope;
  const value = parameter.childForFieldName('value');
  const type = parameter.childForFieldName('type');
  const parts = [
    ...(value === null ? [] : [{ module, scope: around, node: value }]),
    ...(type === null ? [] : partsOfType(code, module, around, type)),
  ];
  for (const part of parts) {
    if (part.node.type !== 'call') continue;
    const callee = part.node.childForFieldName('function');
    const name = callee === null ? null : calledAs(code.project, part.module, callee);
    if (name === null || !DEPENDS.test(name)) continue;
    const given = argumentAt(part.node, 0) ?? argumentAt(part.node, 'dependency');
    if (given !== null) return { ...part, node: given };
  }
  return null;
}

/** What a parameter is by its type. */
export function typeOf(
  code: Code,
  module: Module,
  scope: Scope,
  parameter: PythonNode,
): Kind | null {
  const type = parameter.childForFieldName('type');
  if (type === null) return null;
  for (const part of partsOfType(code, module, scope.parent ?? scope, type)) {
    if (part.node.type === 'call') continue;
    const name = calledAs(code.project, part.module, part.node);
    const kind = name === null ? undefined : KINDS.get(name);
    if (kind !== undefined) return kind;
  }
  return null;
}
