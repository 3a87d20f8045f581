import type { CodeFinding, PoolResult } from '../../model/index.ts';
import type { Application } from '../read.ts';
import { requestsOf } from '../use/requests.ts';
import { usageOf } from '../use/use.ts';
import { blockingCalls } from './blocking-call.ts';
import { inLoops } from './in-loops.ts';
import { nestedAcquires } from './nested-acquire.ts';
import { perRequest } from './per-request.ts';
import { areBounded, queueTimeout } from './queue-timeout.ts';
import { roundTrips } from './round-trips.ts';

/** What is wrong with how the code uses its connections. */
export function codeFindings(
  { project, modules }: Application,
  result: PoolResult,
): readonly CodeFinding[] {
  const use = usageOf(project, modules);
  const isBounded = areBounded(use);
  return [
    ...queueTimeout(result.pools.filter((pool) => !isBounded(pool))),
    ...perRequest(use, requestsOf(use), result),
    ...blockingCalls(use),
    ...nestedAcquires(use, result),
    ...inLoops(use),
    ...roundTrips(use),
  ];
}
