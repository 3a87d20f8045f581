import { type CodeFinding, measured, type Pool } from '../../model/index.ts';
import { fold } from '../fold.ts';
import { argumentAt, calleeOf } from '../use/calls.ts';
import type { Call } from '../use/queries.ts';
import type { Use } from '../use/use.ts';
import { around } from '../use/way.ts';
import { told } from './finding.ts';

/** Seconds after which nobody waits any more for an answer. */
const PATIENCE = 5;

/** Whether every connection of a pool is asked for with a timeout of its own, short enough. Where nothing is known to take
 *  one of it, what takes of pools that nobody can tell does. */
export function areBounded(use: Use): (pool: Pick<Pool, 'place'>) => boolean {
  const bounded = takenInTime(use);
  const unplaced = [...bounded].filter(([pool]) => pool.startsWith('~'));
  const all = unplaced.length > 0 && unplaced.every(([, inTime]) => inTime);
  return ({ place }) => bounded.get(place) ?? all;
}

function takenInTime(use: Use): ReadonlyMap<string, boolean> {
  const bounded = new Map<string, boolean>();
  for (const call of use.calls) {
    const { receiver } = call;
    const waits =
      use.takes(call) !== null || (receiver?.role === 'pool' && use.query(call) !== null);
    if (!waits || receiver?.pool == null) continue;
    bounded.set(receiver.pool, isBounded(use, call) && bounded.get(receiver.pool) !== false);
  }
  return bounded;
}

function isBounded({ code }: Use, { node, found, module, method }: Call): boolean {
  const given = /^(acquire|connection|getconn)$/.test(method) ? argumentAt(node, 'timeout') : null;
  const folded = given === null ? null : fold(code.project, module, found.scope, given);
  if (folded !== null && 'value' in folded && typeof folded.value === 'number') {
    return folded.value <= PATIENCE;
  }
  for (const { node: outer } of around(found)) {
    if (/^(with_statement|call)$/.test(outer.type)) {
      const head = outer.type === 'call' ? (calleeOf(outer).callee?.text ?? '') : outer.text;
      if (
        /^(async with )?(asyncio\.|anyio\.)?(timeout|wait_for|fail_after|move_on_after)\b/.test(
          head,
        )
      )
        return true;
    }
  }
  return false;
}

/** A request that waits for long for a connection holds what it has, and whoever asked has left. */
export function queueTimeout(pools: readonly Pool[]): readonly CodeFinding[] {
  return pools.flatMap(({ made, place, queue }) => {
    if (queue === null || (queue.seconds !== null && queue.seconds <= PATIENCE)) return [];
    const how = queue.said ? '' : ' by default';
    const time = queue.seconds === null ? 'without end' : `up to ${queue.seconds} s`;
    return [
      told({
        ...{ code: 'queue-timeout', at: place, severity: queue.said ? 'warning' : 'info' },
        title: `Requests wait ${time} for a connection of ${made}${how}`,
        evidence: [
          measured(
            'wait for a connection',
            queue.seconds ?? 'without end',
            secondsOf(queue),
            place,
          ),
        ],
        outside: remedy(made),
      }),
    ];
  });
}

const secondsOf = ({ seconds }: NonNullable<Pool['queue']>) => (seconds === null ? null : 's');

function remedy(made: string): string {
  if (/^(asyncpg|aiopg)\./.test(made)) {
    return 'say timeout= where a connection is acquired: pool.acquire(timeout=5)';
  }
  if (/^databases\./.test(made)) {
    return 'wrap what waits in asyncio.timeout(5): the databases package passes no timeout on';
  }
  return /^psycopg_pool\./.test(made)
    ? 'say timeout=5, or less, where the pool is made'
    : 'say pool_timeout=5, or less, where the engine is made';
}
