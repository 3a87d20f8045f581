import type { TrialResult, VectorSearch } from '../../../model/index.ts';
import { sweepRecall } from '../../measure/recall/sweep.ts';
import type { Client } from '../../session/connect.ts';
import { paceOf } from './pace.ts';

/** Queries: of fewer the interval is too wide to choose by, of more each reads the whole table. */
const QUERIES = 200;

interface Terms {
  readonly seed: number;
  /** Milliseconds. */
  readonly time: number;
  /** Milliseconds that it may rest in all. */
  readonly rest: number;
}

/** Searches as they run today and under settings in turn. It copies nothing, so that it has no bench. */
export async function vectorSearch(
  client: Client,
  request: VectorSearch,
  { seed, time, rest }: Terms,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  const result = await sweepRecall(client, request, request.variants, {
    ...{ count: QUERIES, seed, maxTime: time, paced: paceOf(client, rest) },
  });
  return { rows: result.queries, result };
}
