import { type DboptError, fail } from '../../../model/index.ts';
import { queryRows } from '../../session/rows.ts';
import type { Sql } from '../../sql/quote.ts';
import {
  type Distances,
  EXACTLY,
  EXACTLY_IN_PARALLEL,
  recallOf,
  searchAll,
  type Truth,
  usedOf,
} from './neighbours.ts';
import type { RecallOptions, Searches } from './open.ts';
import type { SearchQuery } from './queries.ts';

/** Queries below which nothing is told because the exact neighbours of more take too long. */
const LEAST = 100;

/** How the rows that really are nearest are found, and of how many queries there is time for that. */
export interface Affordable {
  readonly queries: readonly SearchQuery[];
  /** Milliseconds of one. */
  readonly each: number;
  readonly settings: readonly Sql[];
}

/** As many queries as the time is enough for, by how long the truth of the first takes, and how that is had sooner. */
export async function affordable(of: Searches): Promise<Affordable> {
  const { client, queries, options } = of;
  await client.query('SAVEPOINT dbopt_exact');
  const alone = await timed(of, EXACTLY);
  const parallel = alone > SLOW ? await timed(of, EXACTLY_IN_PARALLEL) : alone;
  await client.query('ROLLBACK TO SAVEPOINT dbopt_exact');
  const each = Math.min(alone, parallel);
  const most = Math.floor(options.maxTime / each);
  if (most < Math.min(LEAST, queries.length)) {
    throw tooSlow(each * queries.length, queries.length, options);
  }
  const settings = parallel < alone ? EXACTLY_IN_PARALLEL : EXACTLY;
  return { queries: queries.slice(0, most), each, settings };
}

/** Milliseconds of a search above which it may be worth to start processes for it. */
const SLOW = 100;

async function timed(
  { client, exact, request, queries: [first] }: Searches,
  settings: readonly Sql[],
): Promise<number> {
  await queryRows(
    client,
    settings.map(({ text }) => text),
  );
  const start = performance.now();
  if (first !== undefined) await searchAll(client, exact, first, request.k);
  return performance.now() - start;
}

export function tooSlow(ms: number, queries: number, { maxTime }: RecallOptions): DboptError {
  const [needed, given] = [ms, maxTime].map((one) => `${Math.ceil(one / 1000)} s`);
  const message = `the exact neighbours of ${queries} queries would take about ${needed}, and ${given} are given`;
  return fail('recall-too-slow', message, { hint: 'give a longer --max-time' });
}

/** Rows that match, by query, of those that something is near to; undefined: there is no condition. */
export function matchingOf(truth: readonly Truth[]): readonly number[] | undefined {
  const found = truth.filter(({ distances }) => distances.length > 0);
  const counts = found.flatMap(({ matching }) => matching ?? []);
  return counts.length < found.length || counts.length === 0 ? undefined : counts;
}

/** What one search gave. */
export interface Found {
  readonly distances: Distances;
  readonly scanned: boolean;
}

export interface Tally {
  /** By query; those left out that nothing is near to. */
  readonly recalls: readonly number[];
  readonly by_index: number;
  readonly short: number;
}

/** Rows that really are nearest, query by query. The index may not be read meanwhile. */
export async function truths(
  { client, target, exact, request }: Searches,
  { queries, settings }: Affordable,
  around: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
): Promise<readonly Truth[]> {
  const before = await usedOf(client, target.indexes);
  await queryRows(
    client,
    settings.map(({ text }) => text),
  );
  const all: Truth[] = [];
  for (const query of queries) {
    all.push(await around(() => searchAll(client, exact, query, request.k)));
  }
  if ((await usedOf(client, target.indexes)).scans > before.scans) {
    const message = 'the server reads the index even where it may not, so that no truth is known';
    throw fail('no-recall', message);
  }
  return all;
}

export function tally(found: readonly Found[], truth: readonly Truth[]): Tally {
  const recalls: number[] = [];
  let [short, byIndex] = [0, 0];
  for (const [at, { distances: nearest }] of truth.entries()) {
    const { distances = [], scanned = false } = found[at] ?? {};
    const recall = recallOf(distances, nearest);
    if (recall === null) continue;
    recalls.push(recall);
    if (distances.length < nearest.length) short += 1;
    if (scanned) byIndex += 1;
  }
  return { recalls, by_index: byIndex, short };
}
