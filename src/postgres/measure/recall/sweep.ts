import {
  append,
  type SearchedVariant,
  type Searching,
  type VectorSearchResult,
} from '../../../model/index.ts';
import type { Client } from '../../session/connect.ts';
import { inForce, type Settings, setAll } from '../settings.ts';
import type { Truth } from './neighbours.ts';
import { type RecallOptions, type Searches, withSearches } from './open.ts';
import { planned } from './planned.ts';
import { type Rate, rateOf, ratesOf } from './rates.ts';
import { type Affordable, affordable, matchingOf, type Tally, tally, truths } from './truth.ts';
import { inTurn, type Tried } from './turns.ts';

export interface SweepOptions extends Omit<RecallOptions, 'count'> {
  /** Does a piece of work, and rests so that nobody beside it feels it. */
  readonly paced: <T>(work: () => Promise<T>) => Promise<T>;
  /** Sessions that search at once when times are taken; none: the one that measures recall. */
  readonly sessions: readonly Client[];
  /** Whether more queries would tell nothing more. */
  readonly isPlain: (result: VectorSearchResult) => boolean;
}

/** Queries in all at each look: of fewer the interval is too wide to choose by, of more each reads the whole table. */
const LOOKS = [200, 400, 800] as const;

/** The index is used wherever that can be. */
const FORCED: Settings = { enable_seqscan: 'off', enable_sort: 'off', enable_bitmapscan: 'off' };

/** Of the time that is given, what searches may take, and those of several sessions at once: the truth takes the rest. */
const SEARCHING = 0.4;
const AT_ONCE = 0.2;

/** The same searches under settings in turn, so that whatever else the machine does meets all of them alike, and the rows
 *  that really are nearest; more of them until what is asked is plain. Throws as `withSearches` does. */
export const sweepRecall = (
  client: Client,
  request: Searching,
  variants: readonly Settings[],
  options: SweepOptions,
): Promise<VectorSearchResult> =>
  withSearches(client, request, { ...options, count: LOOKS[2] }, (of) =>
    sweep(of, variants, options),
  );

async function sweep(
  of: Searches,
  variants: readonly Settings[],
  options: SweepOptions,
): Promise<VectorSearchResult> {
  const forTruth = { ...of.options, maxTime: options.maxTime * (1 - SEARCHING - AT_ONCE) };
  const some = await affordable({ ...of, options: forTruth });
  const { tried, base } = await triedOf(of, variants);
  const clock = { worked: 0, most: options.maxTime * SEARCHING, paced: options.paced };
  const truth: Truth[] = [];
  const rates =
    options.sessions.length === 0
      ? []
      : await ratesOf(of, tried, base, options.sessions, options.maxTime * AT_ONCE);
  const clients = Math.max(1, options.sessions.length);
  for (const look of LOOKS) {
    const before = truth.length;
    const queries = some.queries.slice(before, look);
    const searched = await inTurn(of, { tried, base, queries, before }, clock);
    await of.client.query(setAll(base).text);
    append(truth, await asideOf(of, { ...some, queries: queries.slice(0, searched) }, options));
    const result = { ...resultOf(of, some, tried, truth, rates), clients };
    const isOver = searched < queries.length || truth.length === some.queries.length;
    if (isOver || options.isPlain(result)) return result;
  }
  return { ...resultOf(of, some, tried, truth, rates), clients };
}

/** Today's settings, the variants that the server has, and what makes the planner use the index where it does not. */
async function triedOf(
  of: Searches,
  variants: readonly Settings[],
): Promise<{ readonly tried: readonly Tried[]; readonly base: Settings }> {
  const { client } = of;
  const today = await planned(of);
  const names = [...new Set([FORCED, ...variants].flatMap((one) => Object.keys(one)))];
  const base = await inForce(client, names);
  const known = variants.filter((one) =>
    Object.keys(one).every((name) => Object.hasOwn(base, name)),
  );
  const tried: Tried[] = [{ set: {}, planned: today, found: [], ms: [], read: [] }];
  for (const set of [...known, ...(today.in_plan ? [] : [FORCED])]) {
    await client.query(setAll({ ...base, ...set }).text);
    tried.push({ set, planned: await planned(of), found: [], ms: [], read: [] });
  }
  return { tried, base };
}

/** The truth, with what it sets taken back. */
async function asideOf(
  of: Searches,
  some: Affordable,
  { paced }: SweepOptions,
): Promise<readonly Truth[]> {
  await of.client.query('SAVEPOINT dbopt_truth');
  const truth = await truths(of, some, paced);
  await of.client.query('ROLLBACK TO SAVEPOINT dbopt_truth; RELEASE SAVEPOINT dbopt_truth');
  return truth;
}

function resultOf(
  { source, options: { seed } }: Searches,
  some: Affordable,
  tried: readonly Tried[],
  truth: readonly Truth[],
  rates: readonly Rate[],
): VectorSearchResult {
  const results = tried.map((one, at) =>
    variantOf(one, tally(one.found, truth), rates[at] ?? ownRate(one)),
  );
  const matching = matchingOf(truth);
  const isForced = tried[0]?.planned.in_plan === false;
  return {
    ...{ kind: 'vector-search', source, seed, queries: truth.length },
    looks: some.queries.length > LOOKS[0] ? 3 : 1,
    empty: truth.length - (results[0]?.recalls.length ?? 0),
    exact_ms: micro(some.each),
    ...(matching === undefined ? {} : { matching }),
    variants: isForced ? results.slice(0, -1) : results,
    forced: isForced ? (results.at(-1) ?? null) : null,
  };
}

/** Of the one session that measured recall. */
const ownRate = ({ ms }: Tried): Rate =>
  rateOf(
    ms,
    ms.reduce((sum, one) => sum + one, 0),
  );

function variantOf(
  { set, planned: { in_plan, plan, settings }, read, found }: Tried,
  told: Tally,
  { qps, p50_ms, p99_ms }: Rate,
) {
  const recalls = told.recalls.map((one) => Math.round(one * 1e4) / 1e4);
  const of = { set, settings, ...told, recalls, in_plan, plan };
  const times = { p50_ms: micro(p50_ms), p99_ms: micro(p99_ms), qps: tenth(qps) };
  const blocks = read.reduce((sum, one) => sum + one, 0) / Math.max(1, found.length);
  return { ...of, ...times, blocks: tenth(blocks) } satisfies SearchedVariant;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const micro = (ms: number): number => Math.round(ms * 1000) / 1000;
