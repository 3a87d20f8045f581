import { type CodeFinding, measured, type Pool } from '../../model/index.ts';
import { told } from './finding.ts';

/** Seconds after which nobody waits any more for an answer. */
export const PATIENCE = 5;

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
