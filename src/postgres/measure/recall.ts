import type { RecallRequest, RecallResult } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { search, usedOf } from './recall/neighbours.ts';
import { type RecallOptions, type Searches, withSearches } from './recall/open.ts';
import { planned } from './recall/planned.ts';
import { affordable, type Found, tally, truths } from './recall/truth.ts';

/** How many of the true neighbours a search by an index finds, query by query, as the application runs it; the truth is
 *  found in the same snapshot, by looking at every row. On a connection of its own. Throws as `withSearches` does. */
export const measureRecall = (
  client: Client,
  request: RecallRequest,
  options: RecallOptions,
): Promise<RecallResult> => withSearches(client, request, options, compare);

/** Searches first, as the application's sessions do; then the truth. */
async function compare(of: Searches): Promise<RecallResult> {
  const { client, target, statement, request, options } = of;
  const { in_plan, plan, settings } = await planned(of);
  const some = await affordable(of);
  const found: Found[] = [];
  let before = await usedOf(client, target.indexes);
  for (const query of some.queries) {
    const distances = await search(client, statement, query, request.k);
    const after = await usedOf(client, target.indexes);
    found.push({ distances, scanned: after.scans > before.scans });
    before = after;
  }
  const { recalls, by_index, short } = tally(found, await truths(of, some));
  return {
    ...{ kind: 'recall', source: of.source, seed: options.seed, recalls, by_index, short },
    empty: some.queries.length - recalls.length,
    ...{ plan, settings, in_plan, exact_ms: some.each },
    more: of.more && some.queries.length === of.queries.length,
    looks: 1,
  };
}
