import type { CodeFinding, PoolResult } from '../../model/index.ts';
import { measured } from '../../model/index.ts';
import type { Func } from '../found.ts';
import { argumentAt, calleeOf } from '../use/calls.ts';
import { heldDuring, poolOf } from '../use/held.ts';
import type { Call } from '../use/queries.ts';
import { nameOfFunc, type Use } from '../use/use.ts';
import { around } from '../use/way.ts';
import { told } from './finding.ts';

/** Who holds a connection and waits for another one of the same pool: as many of them as the pool has connections wait for
 *  each other without end. */
export function nestedAcquires(use: Use, { pools }: PoolResult): readonly CodeFinding[] {
  const known = new Map<Func, ReadonlySet<string>>();
  return use.calls.flatMap((call) => {
    if (call.within === null || runsApart(call)) return [];
    const wanted = wantedBy(use, call, known);
    if (wanted.size === 0) return [];
    const held = heldDuring(use, call).find(({ pool }) => wanted.has(pool));
    if (held === undefined) return [];
    const where = nameOfFunc(call.within);
    const most = pools.find(({ place }) => place === held.pool)?.most ?? null;
    return [
      told({
        ...{ code: 'nested-acquire', at: `${call.module.path}:${call.line}`, where },
        severity: 'warning',
        title: `${where} holds a connection (line ${held.line}) and waits for another one of the same pool`,
        evidence: most === null ? [] : [measured('connections of the pool', most, null, held.pool)],
        outside:
          'hand the connection that is held on, or give it back first; a pool of T × (C − 1) + 1 connections is enough for T requests at a time that hold C each',
      }),
    ];
  });
}

const APART = /^(create_task|ensure_future|add_task|start_soon|run_coroutine_threadsafe|spawn)$/;

/** Nobody who holds a connection waits for it. */
function runsApart(call: Call): boolean {
  for (const { node } of around(call.found)) {
    const { method, callee } = calleeOf(node);
    if (node.type === 'call' && APART.test(method === '' ? (callee?.text ?? '') : method))
      return true;
  }
  return false;
}

const WAITS = /^(gather|wait_for|wait|shield|run|timeout)$/;

function isWaitedFor(call: Call): boolean {
  if (call.isAwaited || call.target?.isAsync !== true) return true;
  for (const { node } of around(call.found)) {
    if (/^(with_item|with_clause|for_statement|for_in_clause)$/.test(node.type)) return true;
    const { method, callee } = calleeOf(node);
    if (node.type === 'call' && WAITS.test(method === '' ? (callee?.text ?? '') : method))
      return true;
  }
  return false;
}

/** Pools that a call takes a connection of, itself or in what it calls. */
function wantedBy(
  use: Use,
  call: Call,
  known: Map<Func, ReadonlySet<string>>,
  depth = 0,
): ReadonlySet<string> {
  const { target, receiver, within } = call;
  const own = use.takes(call);
  if (own !== null) return new Set([own]);
  // A pool that is asked itself takes a connection for as long as that lasts.
  if (receiver?.role === 'pool' && receiver.pool !== null && receiver.library === 'asyncpg') {
    if (use.query(call) !== null) return new Set([receiver.pool]);
  }
  if (target === null || target === within || depth > 6 || !isWaitedFor(call)) return new Set();
  let below = known.get(target);
  if (below === undefined) {
    known.set(target, new Set());
    below = new Set(
      use
        .in(target)
        .filter((one) => !runsApart(one))
        .flatMap((one) => [...wantedBy(use, one, known, depth + 1)]),
    );
    known.set(target, below);
  }
  return new Set([...below].map((pool) => passed(use, call, target, pool)));
}

/** A pool that is known by the name of a parameter is the one that the caller hands over. */
function passed(use: Use, call: Call, target: Func, pool: string): string {
  if (!pool.startsWith('~')) return pool;
  const names = [...target.scope.parameters.keys()].filter((name) => !/^(self|cls)$/.test(name));
  const at = names.indexOf(pool.slice(1));
  if (at < 0) return `${target.module.path} ${pool}`;
  const given = argumentAt(call.node, at) ?? argumentAt(call.node, names[at] ?? '');
  return (given && poolOf(use, call, given)) ?? `${target.module.path} ${pool}`;
}
