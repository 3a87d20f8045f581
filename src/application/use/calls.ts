import { children, type PythonNode } from '../python.ts';

/** `x` of `await x`, `(x)`, `*x`. */
export function unwrapped(node: PythonNode): PythonNode {
  const isWrapper = ['await', 'parenthesized_expression', 'list_splat'].includes(node.type);
  const inner = isWrapper ? children(node)[0] : undefined;
  return inner === undefined ? node : unwrapped(inner);
}

/** What is called, and of `object.method` both parts. */
export function calleeOf(call: PythonNode): {
  readonly callee: PythonNode | null;
  readonly object: PythonNode | null;
  readonly method: string;
} {
  const callee = call.childForFieldName('function');
  const isMethod = callee?.type === 'attribute';
  return {
    callee,
    object: isMethod ? callee.childForFieldName('object') : null,
    method: isMethod ? (callee.childForFieldName('attribute')?.text ?? '') : '',
  };
}

export function argumentsOfCall(call: PythonNode): readonly PythonNode[] {
  const list = call.childForFieldName('arguments');
  if (list === null) return [];
  return list.type === 'generator_expression' ? [list] : children(list);
}

/** An argument by place or by name; null: it is not given. */
export function argumentAt(call: PythonNode, at: number | string): PythonNode | null {
  const given = argumentsOfCall(call);
  if (typeof at === 'number') {
    return given.filter(({ type }) => type !== 'keyword_argument')[at] ?? null;
  }
  const named = given.find((one) => one.childForFieldName('name')?.text === at);
  return named?.childForFieldName('value') ?? null;
}

/** Names that an expression reads: not what attributes and keywords are called. */
export function namesIn(node: PythonNode | null, found: Set<string> = new Set()): Set<string> {
  if (node === null || found.size > 500) return found;
  if (node.type === 'identifier') found.add(node.text);
  else if (node.type === 'attribute') namesIn(node.childForFieldName('object'), found);
  else if (node.type === 'keyword_argument') namesIn(node.childForFieldName('value'), found);
  else for (const child of children(node)) namesIn(child, found);
  return found;
}
