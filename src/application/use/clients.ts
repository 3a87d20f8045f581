import type { Module } from '../found.ts';
import { calledAs, lookUp } from '../names.ts';
import type { PythonNode } from '../python.ts';
import { classAround, type Scope, type Value } from '../scope.ts';
import { calleeOf, unwrapped } from './calls.ts';
import type { Code } from './code.ts';
import type { Call } from './queries.ts';

export const VERBS = /^(get|post|put|patch|delete|head|options|request|send|stream|urlopen)$/;

/** Clients that hold their thread up, with the methods that do. */
const CLIENTS: readonly (readonly [made: RegExp, method: RegExp])[] = [
  [/^(requests\.(Session|session)|httpx\.Client|urllib3\.PoolManager)$/, VERBS],
  // All of its methods are requests but those that only prepare one.
  [
    /^boto3\.client$/,
    /^(?!(generate_presigned|get_paginator|get_waiter|can_paginate|close$|meta$))[a-z]\w*$/,
  ],
  [
    /^redis\.(Strict)?Redis(\.from_url)?$|^redis\.from_url$/,
    /^(get|set|setex|mget|mset|delete|exists|expire|incr|decr|h(get|set|getall|mget)|l(push|pop|range)|r(push|pop)|blpop|brpop|publish|xadd|xread|sadd|zadd|execute_command)$/,
  ],
];

/** `requests.Session.get` of `session.get(…)`, where that is what the name, or the attribute, was made of. */
export function clientOf(code: Code, { node, module, found }: Call): string | null {
  const { object, method } = calleeOf(node);
  if (object === null || method === '') return null;
  for (const { module: from, value } of valuesOf(code, module, found.scope, object)) {
    const made = value.opaque ? value.node.parent?.namedChild(0) : unwrapped(value.node);
    const callee = made?.type === 'call' ? made.childForFieldName('function') : null;
    const name = callee == null ? null : calledAs(code.project, from, callee);
    const isOne = CLIENTS.some(([of, does]) => name !== null && of.test(name) && does.test(method));
    if (isOne) return `${name}.${method}`;
  }
  return null;
}

/** What a name has, or an attribute of the object itself: one value, since another one may be of another sort. */
function valuesOf(
  { project }: Code,
  module: Module,
  scope: Scope,
  object: PythonNode,
): readonly { readonly module: Module; readonly value: Value }[] {
  if (object.type === 'identifier') {
    const named = lookUp(project, module, scope, object.text);
    const value = 'values' in named ? named.values.at(-1) : undefined;
    return 'values' in named && value !== undefined ? [{ module: named.module, value }] : [];
  }
  if (object.childForFieldName('object')?.text !== 'self') return [];
  const name = object.childForFieldName('attribute')?.text ?? '';
  const [value, ...more] = classAround(scope)?.values.get(name) ?? [];
  return value === undefined || more.length > 0 ? [] : [{ module, value }];
}
