import { putInto } from '../model/index.ts';
import { children, type PythonNode } from './python.ts';
import { bind, classAround, moduleAround, type Scope, scopeOf, type Value } from './scope.ts';

/** What changes the contents of the dictionary that it is called on. */
const CHANGES: ReadonlySet<string> = new Set(['update', 'setdefault', 'pop', 'popitem', 'clear']);

/** The scope that a definition opens; null: it is none. */
export function openedBy(node: PythonNode, scope: Scope): Scope | null {
  const name = node.childForFieldName('name')?.text ?? '';
  if (node.type === 'class_definition') {
    const bases = node.childForFieldName('superclasses');
    const all = bases === null ? [] : children(bases);
    return scopeOf('class', name, scope, node.startIndex, new Map(), all);
  }
  if (node.type !== 'function_definition' && node.type !== 'lambda') return null;
  const list = node.childForFieldName('parameters');
  const parameters = (list === null ? [] : children(list)).map((one): [string, PythonNode] => {
    const named = one.type === 'identifier' ? one : one.descendantsOfType('identifier')[0];
    return [named?.text ?? '', one];
  });
  return scopeOf('function', name, scope, node.startIndex, new Map(parameters));
}

/** `app["pool"]` under a name of its own. */
export const itemName = (node: PythonNode): string =>
  `[${node.childForFieldName('subscript')?.text ?? ''}]`.replace(/['"]/g, '');

/** Enters what a node binds into its scope; names of attributes that it sets from outside of their object into `altered`. */
export function bindBy(node: PythonNode, scope: Scope, altered: Map<string, Value[]>): void {
  const opaque = (name: PythonNode | null): void => {
    if (name?.type === 'identifier') bind(scope, name.text, { node, scope, opaque: true });
    else for (const one of name?.descendantsOfType('identifier') ?? []) opaque(one);
  };
  /** What is assigned to in part, or from outside. */
  const changed = (left: PythonNode | null): void => {
    if (left?.type === 'attribute') put(left.childForFieldName('attribute')?.text ?? '');
    else if (left?.type === 'subscript') {
      put(itemName(left));
      changed(left.childForFieldName('value'));
    } else opaque(left);
  };
  const put = (name: string): void => {
    const right = node.type === 'assignment' ? node.childForFieldName('right') : null;
    const value = { node: right ?? node, scope, opaque: right === null };
    putInto(altered, name, value);
  };
  const field = (name: string) => node.childForFieldName(name);
  switch (node.type) {
    case 'assignment':
      // `size: int` alone gives it nothing.
      if (field('right') !== null) assign(field('left'), field('right'), scope, changed);
      break;
    case 'named_expression':
      assign(field('name'), field('value'), scope, changed);
      break;
    case 'augmented_assignment':
    case 'for_statement':
    case 'for_in_clause':
      changed(field('left'));
      break;
    case 'function_definition':
      changed(field('name'));
      break;
    case 'delete_statement':
    case 'as_pattern_target':
    case 'case_pattern':
      for (const one of children(node)) changed(one);
      break;
    case 'global_statement':
    case 'nonlocal_statement':
      for (const { text } of children(node)) {
        const out = node.type === 'global_statement' ? moduleAround(scope) : scope.parent;
        if (out !== null) scope.outer.set(text, out);
      }
      break;
    case 'call': {
      const callee = field('function');
      const isChange = CHANGES.has(callee?.childForFieldName('attribute')?.text ?? '');
      if (isChange) changed(callee?.childForFieldName('object') ?? null);
      break;
    }
  }
}

function assign(
  left: PythonNode | null,
  right: PythonNode | null,
  scope: Scope,
  changed: (left: PythonNode) => void,
): void {
  if (left === null || right === null) return;
  const value = { node: right, scope, opaque: false };
  if (left.type === 'identifier') {
    bind(scope, left.text, value);
    return;
  }
  const own = left.childForFieldName('object')?.text === 'self' ? classAround(scope) : null;
  const name = left.childForFieldName('attribute')?.text;
  if (own !== null && name !== undefined) bind(own, name, value);
  else changed(left);
}
