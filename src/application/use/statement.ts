import { fold } from '../fold.ts';
import type { Module } from '../found.ts';
import { calledAs, lookUp } from '../names.ts';
import { children, type PythonNode } from '../python.ts';
import type { Scope } from '../scope.ts';
import { argumentAt, calleeOf, unwrapped } from './calls.ts';
import type { Code } from './code.ts';

/** What a statement does, as far as its text says. `unknown`: its text is not known. */
export interface Statement {
  readonly does: 'read' | 'write' | 'other' | 'unknown';
  /** Names of tables, or of classes that stand for them. */
  readonly tables: readonly string[];
  /** Names that another statement is made with: of tables and columns, not of values. */
  readonly varies: boolean;
  /** It takes many values at once already. */
  readonly takesMany: boolean;
}

const UNKNOWN: Statement = { does: 'unknown', tables: [], varies: false, takesMany: false };

/** Reads what is handed to `execute` and its like: a text, or what SQLAlchemy makes a statement with. */
export function statementOf(
  code: Code,
  module: Module,
  scope: Scope,
  expression: PythonNode | null,
  depth = 0,
): Statement {
  if (expression === null || depth > 8) return UNKNOWN;
  const node = unwrapped(expression);
  const further = (one: PythonNode | null) => statementOf(code, module, scope, one, depth + 1);
  if (node.type === 'string' || node.type === 'concatenated_string') return ofText(node);
  if (node.type === 'identifier' || node.type === 'attribute') {
    const folded = fold(code.project, module, scope, node);
    if ('value' in folded && typeof folded.value === 'string') return read(folded.value);
    const found =
      node.type === 'identifier' ? lookUp(code.project, module, scope, node.text) : null;
    const value = found !== null && 'values' in found ? found.values.at(-1) : undefined;
    if (found === null || !('values' in found) || value === undefined || value.opaque)
      return UNKNOWN;
    return statementOf(code, found.module, value.scope, value.node, depth + 1);
  }
  if (node.type !== 'call') return UNKNOWN;
  const chain = methodsOf(node);
  const root = chain.root;
  const name = calledAs(code.project, module, root)?.split('.').at(-1) ?? '';
  if (/^(text|SQL)$/.test(name)) {
    return further(root.parent === null ? null : argumentAt(root.parent, 0));
  }
  const does = CONSTRUCTS.get(name);
  if (does === undefined) return UNKNOWN;
  const head = root.parent === null ? null : argumentAt(root.parent, 0);
  return {
    does: chain.methods.includes('with_for_update') ? 'other' : does,
    tables: head === null ? [] : [(head.text.split(/[.(]/)[0] ?? '').trim()],
    ...{ varies: false, takesMany: chain.methods.includes('in_') || /\bin_\(/.test(node.text) },
  };
}

const CONSTRUCTS: ReadonlyMap<string, Statement['does']> = new Map([
  ['select', 'read'],
  ['insert', 'write'],
  ['update', 'write'],
  ['delete', 'write'],
]);

/** Of `select(User).where(…).limit(1)`: `select`, and what is called on it. */
function methodsOf(node: PythonNode): {
  readonly root: PythonNode;
  readonly methods: readonly string[];
} {
  const methods: string[] = [];
  let at = node;
  for (;;) {
    const { callee, object, method } = calleeOf(at);
    const inner = object === null ? null : unwrapped(object);
    if (callee === null) return { root: at, methods };
    if (inner?.type !== 'call') {
      // `users.insert()`: what it is of is the table.
      return { root: callee, methods };
    }
    methods.push(method);
    at = inner;
  }
}

function ofText(node: PythonNode): Statement {
  const strings = node.type === 'string' ? [node] : children(node);
  let text = '';
  let varies = false;
  for (const one of strings) {
    for (const part of children(one)) {
      if (part.type === 'string_content') text += part.text;
      if (part.type !== 'interpolation') continue;
      // Behind these a value stands; elsewhere what is put in makes another statement of it.
      if (!/(=|<|>|\blike|\bin\s*\(|\bvalues\s*\(|,|\bid|\blimit|\boffset)\s*'?%?$/i.test(text))
        varies = true;
      text += '$1';
    }
  }
  return { ...read(text), varies };
}

/** Characters of a statement that are looked at. */
const LONGEST = 20_000;

function withoutComments(text: string): string {
  const [first = '', ...others] = text.replace(/--[^\n]*/g, ' ').split('/*');
  return others.reduce((whole, part) => {
    const end = part.indexOf('*/');
    return end < 0 ? whole : `${whole} ${part.slice(end + 2)}`;
  }, first);
}

/** What a text does. Locks, sequences and notifications are more than reading. */
function read(text: string): Statement {
  const plain = withoutComments(text).slice(0, LONGEST).trim();
  const word = /^\(*\s*(\w+)/.exec(plain)?.[1]?.toLowerCase() ?? '';
  const writes = /\b(insert\s+into|update\s+\S+\s+set|delete\s+from|merge\s+into)\b/i.test(plain);
  const tables = [
    ...plain.matchAll(/\b(?:from|join|into|update)\s+(?:only\s+)?([\w."]{1,130})/gi),
  ].map(([, name = '']) => name.toLowerCase());
  return { does: doesOf(word, writes, plain), tables, varies: false, takesMany: MANY.test(plain) };
}

const MANY =
  /\b(any|all)\s*\(|\bunnest\s*\(|\bjsonb?_(to|array|each|populate)|\bin\s*(%s|:\w)|\bin\s*\(\s*(\$1|%s|:\w{1,60})\s*\)/i;

function doesOf(word: string, writes: boolean, plain: string): Statement['does'] {
  if (['insert', 'update', 'delete', 'merge'].includes(word)) return 'write';
  if (!['select', 'with', 'values', 'table'].includes(word))
    return word === '' ? 'unknown' : 'other';
  if (word === 'with' && writes) return 'write';
  const isMore =
    /\bfor\s+(no\s+key\s+)?(update|share)\b|\bfor\s+key\s+share\b|\b(nextval|setval|set_config|pg_notify|pg_sleep|pg_(try_)?advisory\w*)\s*\(|\binto\s+(temp|table)\b/i;
  return isMore.test(plain) ? 'other' : 'read';
}
