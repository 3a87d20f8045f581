import type { Found, Func, Module } from '../found.ts';
import { calledAs } from '../names.ts';
import { lineOf, type PythonNode } from '../python.ts';
import { argumentAt, calleeOf } from './calls.ts';
import type { Code } from './code.ts';
import { handleOf } from './handles.ts';
import { CONNECTS, type Handle, takenBy } from './kinds.ts';
import { type Statement, statementOf } from './statement.ts';
import { targetOf } from './targets.ts';
import { functionAround, isDefinition } from './way.ts';

/** A call of the application, with what it calls. */
export interface Call {
  readonly module: Module;
  readonly found: Found;
  readonly node: PythonNode;
  readonly line: number;
  /** The function it stands in; null: the module itself, or what runs before the function does. */
  readonly within: Func | null;
  readonly name: string | null;
  readonly method: string;
  /** What it is called on, where that asks the database. */
  readonly receiver: Handle | null;
  readonly target: Func | null;
  readonly isAwaited: boolean;
}

export const callsOf = (code: Code, module: Module): readonly Call[] =>
  module.calls.map((found) => callOf(code, module, found));

function callOf(code: Code, module: Module, found: Found): Call {
  const { node, scope, way } = found;
  const { callee, object, method } = calleeOf(node);
  const own = object === null ? null : handleOf(code, module, scope, object);
  const whole = own === null && callee !== null ? handleOf(code, module, scope, callee) : null;
  return {
    ...{ module, found, node, line: lineOf(node), method: own === null ? '' : method },
    within: isDefinition(found) ? null : functionAround(module, scope),
    name: callee === null ? null : calledAs(code.project, module, callee),
    receiver: own ?? whole,
    target: callee === null ? null : targetOf(code, module, scope, callee),
    isAwaited: way?.node.type === 'await',
  };
}

/** The pool that a call takes a connection of, and holds on to; null: it takes none. */
export function takes(code: Code, call: Call): string | null {
  const { receiver, method, found, module, node } = call;
  if (receiver !== null && takenBy(receiver, method) !== undefined) return receiver.pool;
  const made = handleOf(code, module, found.scope, node);
  return made?.isFresh && made.role === 'session' ? made.pool : null;
}

/** It opens a connection beside all pools. */
export const connects = ({ name }: Call): boolean => name !== null && CONNECTS.has(name);

const READS = ['fetch', 'fetchrow', 'fetchval', 'fetch_all', 'fetch_one', 'fetch_val', 'iterate'];
const BY_STATEMENT = ['execute', 'scalar', 'scalars', 'exec', 'stream', 'stream_scalars'];
const BULK = [
  ...['executemany', 'fetchmany', 'execute_many', 'copy_records_to_table', 'copy_to_table'],
  ...['copy_from_query', 'copy_from_table', 'copy', 'copy_from', 'copy_expert'],
];
const OF_SESSION = ['get', 'get_one', 'refresh', 'commit', 'flush', 'rollback', 'merge'];
/** What ends a chain that begins with `session.query(…)`, and sends it. */
const OF_CHAIN = [
  ...['all', 'first', 'one', 'one_or_none', 'scalar', 'scalar_one', 'count', 'get', 'delete'],
  ...['update', 'exists'],
];

export interface Query extends Statement {
  readonly on: Handle;
  /** Of many rows at once. */
  readonly isBulk: boolean;
}

/** What a call sends to the server; null: nothing. */
export function queryOf(code: Code, call: Call): Query | null {
  const { receiver: on, method, module, found, node } = call;
  const of = (one: Partial<Statement>, isBulk = false): Query | null =>
    on === null
      ? null
      : { does: 'read', tables: [], varies: false, takesMany: false, ...one, on, isBulk };
  if (on === null) return chained(code, call);
  if (BULK.includes(method)) return on.role === 'maker' ? null : of({ does: 'write' }, true);
  const isSession = on.library === 'sqlalchemy' && ['session', 'connection'].includes(on.role);
  if (isSession && OF_SESSION.includes(method)) {
    const reads = method === 'get' || method === 'get_one' || method === 'refresh';
    return of({ does: reads ? 'read' : 'other' });
  }
  const isRead = READS.includes(method) && on.role !== 'cursor';
  if (!isRead && !BY_STATEMENT.includes(method)) return null;
  const runs = on.library === 'sqlalchemy' ? isSession : on.role !== 'pool' || on.isAsync;
  if (!runs) return null;
  const given = argumentAt(node, 0) ?? argumentAt(node, 'query') ?? argumentAt(node, 'statement');
  const statement = statementOf(code, module, found.scope, given);
  // A list of values behind the statement is many rows.
  const values = on.library === 'sqlalchemy' ? argumentAt(node, 1) : null;
  const isMany = values !== null && /^(list|list_comprehension)$/.test(values.type);
  return of(
    isRead && statement.does === 'unknown' ? { ...statement, does: 'read' } : statement,
    isMany,
  );
}

function chained(code: Code, { node, module, found }: Call): Query | null {
  const { object, method } = calleeOf(node);
  if (object === null || !OF_CHAIN.includes(method)) return null;
  for (let at: PythonNode | null = object; at !== null; ) {
    const inner: ReturnType<typeof calleeOf> = calleeOf(at);
    if (at.type === 'call' && inner.method === 'query' && inner.object !== null) {
      const on = handleOf(code, module, found.scope, inner.object);
      const head = argumentAt(at, 0)?.text.split(/[.(]/)[0] ?? '';
      const does = ['delete', 'update'].includes(method) ? 'write' : 'read';
      return on?.role === 'session'
        ? { on, does, tables: [head], varies: false, takesMany: false, isBulk: false }
        : null;
    }
    at = at.type === 'call' ? inner.object : null;
  }
  return null;
}
