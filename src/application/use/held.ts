import { append } from '../../model/index.ts';
import type { Func } from '../found.ts';
import { children, type PythonNode } from '../python.ts';
import { unwrapped } from './calls.ts';
import { handleOf, returned } from './handles.ts';
import { dependencyOf } from './parameters.ts';
import type { Call } from './queries.ts';
import { targetOf } from './targets.ts';
import type { Use } from './use.ts';
import { around } from './way.ts';

/** A connection that is held while something else runs, and where it was taken. */
export interface Held {
  readonly pool: string;
  readonly line: number;
}

/** What is held while a call runs: of `with` around it, of what was taken before it and not given back yet, of what the
 *  function gets for the whole request. */
export function heldDuring(use: Use, call: Call): readonly Held[] {
  const found: Held[] = [];
  for (const { node, child } of around(call.found)) {
    if (node.type === 'with_statement') append(found, ofWith(use, call, itemsBefore(node, child)));
    if (node.type === 'with_clause') {
      const own = children(node).findIndex((one) => one.id === child.id);
      append(found, ofWith(use, call, children(node).slice(0, own)));
    }
    if (node.type === 'block' || node.type === 'module')
      append(found, takenBefore(use, call, node, child));
  }
  return call.within === null ? found : [...found, ...ofParameters(use, call.within)];
}

/** The items of a `with` whose body a node stands in. */
function itemsBefore(node: PythonNode, child: PythonNode): readonly PythonNode[] {
  if (child.type !== 'block') return [];
  const clause = children(node).find(({ type }) => type === 'with_clause');
  return clause === undefined ? [] : children(clause);
}

function ofWith(use: Use, call: Call, items: readonly PythonNode[]): readonly Held[] {
  return items.flatMap((item) => {
    const value = item.childForFieldName('value') ?? item;
    const given = value.type === 'as_pattern' ? value.namedChild(0) : value;
    return given === null ? [] : takenAt(use, call, unwrapped(given));
  });
}

function takenAt(use: Use, call: Call, node: PythonNode): readonly Held[] {
  const taking = use.at(call.module, node.id);
  if (taking === undefined || taking === call) return [];
  const pool = use.takes(taking) ?? (taking.target === null ? null : yielded(use, taking.target));
  return pool === null ? [] : [{ pool, line: taking.line }];
}

/** The pool of the connection that a context manager of the project gives. */
function yielded(use: Use, target: Func): string | null {
  const given = returned(use.code, target);
  return given !== null && ['session', 'connection', 'cursor'].includes(given.role)
    ? given.pool
    : null;
}

const GIVES_BACK = /\.(release|putconn|close|aclose)\s*\(/;

/** `conn = await pool.acquire()` above, in the same block, and nothing between that gives it back. */
function takenBefore(use: Use, call: Call, block: PythonNode, child: PythonNode): readonly Held[] {
  const found: Held[] = [];
  for (const statement of children(block)) {
    if (statement.startIndex >= child.startIndex) break;
    if (GIVES_BACK.test(statement.text)) found.length = 0;
    const [inner] = children(statement);
    const right = inner?.type === 'assignment' ? inner.childForFieldName('right') : null;
    if (statement.type !== 'expression_statement' || right == null) continue;
    const taking = use.at(call.module, unwrapped(right).id);
    const isManual = taking !== undefined && /^(acquire|getconn|connect)$/.test(taking.method);
    if (isManual) append(found, takenAt(use, call, unwrapped(right)));
  }
  return found;
}

function ofParameters({ code }: Use, { module, scope, node }: Func): readonly Held[] {
  return [...scope.parameters.values()].flatMap((parameter): readonly Held[] => {
    const needed = dependencyOf(code, module, scope, parameter);
    const source = needed && targetOf(code, needed.module, needed.scope, needed.node);
    const given = source && returned(code, source);
    return given?.pool != null && ['session', 'connection'].includes(given.role)
      ? [{ pool: given.pool, line: node.startPosition.row + 1 }]
      : [];
  });
}

/** The pool that an argument is, or is of. */
export const poolOf = (use: Use, call: Call, node: PythonNode): string | null =>
  handleOf(use.code, call.module, call.found.scope, node)?.pool ?? null;
