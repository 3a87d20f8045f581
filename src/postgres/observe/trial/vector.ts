import type { TrialResult, VectorSearch, VectorSearchResult } from '../../../model/index.ts';
import { sweepRecall } from '../../measure/recall/sweep.ts';
import type { Client } from '../../session/connect.ts';
import { paceOf } from '../pace.ts';

interface Terms {
  readonly seed: number;
  /** Milliseconds. */
  readonly time: number;
  /** Milliseconds that it may rest in all. */
  readonly rest: number;
  readonly sessions: readonly Client[];
  readonly isPlain: (result: VectorSearchResult) => boolean;
}

/** Searches as they run today and under settings in turn. It copies nothing, so that it has no bench. */
export async function vectorSearch(
  client: Client,
  request: VectorSearch,
  { seed, time, rest, sessions, isPlain }: Terms,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  const result = await sweepRecall(client, request, request.variants, {
    ...{ seed, maxTime: time, paced: paceOf(client, rest), sessions, isPlain },
  });
  return { rows: result.queries, result };
}
