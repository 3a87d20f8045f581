import type { SearchedVariant, Searching, VectorSearchResult } from '../../../model/index.ts';
import type { Client } from '../../session/connect.ts';
import { list, lit, type Sql, sql, textArray } from '../../sql/quote.ts';
import { quantile } from '../quantile.ts';
import { type Distances, scansOf, search } from './neighbours.ts';
import { type RecallOptions, type Searches, withSearches } from './open.ts';
import { type Planned, planned } from './planned.ts';
import { affordable, type Found, type Tally, tally, tooSlow, truths } from './truth.ts';

export interface SweepOptions extends RecallOptions {
  /** Does a piece of work, and rests so that nobody beside it feels it. */
  readonly paced: <T>(work: () => Promise<T>) => Promise<T>;
}

type Settings = { readonly [setting: string]: string };

/** The index is used wherever that can be. */
const FORCED: Settings = { enable_seqscan: 'off', enable_sort: 'off', enable_bitmapscan: 'off' };

/** Of the time that is given, what searches may take: the truth takes the rest. */
const SEARCHING = 0.5;

/** The same searches under settings in turn, so that whatever else the machine does meets all of them alike, and the rows
 *  that really are nearest. Throws as `withSearches` does. */
export const sweepRecall = (
  client: Client,
  request: Searching,
  variants: readonly Settings[],
  options: SweepOptions,
): Promise<VectorSearchResult> =>
  withSearches(client, request, options, (of) => sweep(of, variants, options));

interface Tried {
  readonly set: Settings;
  readonly planned: Planned;
  readonly found: Found[];
  readonly ms: number[];
}

async function sweep(
  of: Searches,
  variants: readonly Settings[],
  options: SweepOptions,
): Promise<VectorSearchResult> {
  const { client } = of;
  const today = await planned(of);
  const some = await affordable({ ...of, options: truthOptions(options) });
  const names = [...new Set([FORCED, ...variants].flatMap((one) => Object.keys(one)))];
  const base = await inForce(client, names);
  const known = variants.filter((one) =>
    Object.keys(one).every((name) => Object.hasOwn(base, name)),
  );
  const tried: Tried[] = [{ set: {}, planned: today, found: [], ms: [] }];
  for (const set of [...known, ...(today.in_plan ? [] : [FORCED])]) {
    await client.query(setAll({ ...base, ...set }).text);
    tried.push({ set, planned: await planned(of), found: [], ms: [] });
  }
  const done = await inTurn(of, tried, base, some.queries, options);
  const kept = { ...some, queries: some.queries.slice(0, done) };
  await client.query(setAll(base).text);
  const truth = await truths(of, kept, options.paced);
  const results = tried.map((one) => resultOf(one, tally(one.found, truth)));
  const all = today.in_plan ? results : results.slice(0, -1);
  return {
    ...{ kind: 'vector-search', source: of.source, seed: options.seed, queries: done },
    empty: done - (results[0]?.recalls.length ?? 0),
    exact_ms: micro(some.each),
    variants: all,
    forced: today.in_plan ? null : (results.at(-1) ?? null),
  };
}

const truthOptions = (options: SweepOptions): RecallOptions => ({
  ...options,
  maxTime: options.maxTime * (1 - SEARCHING),
});

/** Queries that one setting is searched with before the next one comes. */
const ROUND = 20;
/** Queries below which nothing is told. */
const FEWEST = 50;

/** Every query under every setting, in rounds, up and down the list by turns. Gives how many queries there was time for. */
async function inTurn(
  of: Searches,
  tried: readonly Tried[],
  base: Settings,
  queries: Searches['queries'],
  options: SweepOptions,
): Promise<number> {
  const { maxTime } = of.options;
  let worked = 0;
  for (let at = 0; at < queries.length; at += ROUND) {
    if (worked > maxTime * SEARCHING) {
      if (at >= Math.min(FEWEST, queries.length)) return at;
      throw tooSlow((worked / at) * queries.length, queries.length, options);
    }
    const some = queries.slice(at, at + ROUND);
    const order = (at / ROUND) % 2 === 0 ? tried : [...tried].reverse();
    for (const one of order) {
      await options.paced(async () => {
        const start = performance.now();
        await round(of, one, { ...base, ...one.set }, some);
        worked += performance.now() - start;
      });
    }
  }
  return queries.length;
}

/** Some queries under one setting. A search scans each leaf once: its counter says for how many the index was used. */
async function round(
  { client, target, statement, request }: Searches,
  { found, ms }: Tried,
  settings: Settings,
  queries: Searches['queries'],
): Promise<void> {
  await client.query(setAll(settings).text);
  const before = await scansOf(client, target);
  const given: Distances[] = [];
  for (const query of queries) {
    const start = performance.now();
    given.push(await search(client, statement, query, request.k));
    ms.push(performance.now() - start);
  }
  const scans = (await scansOf(client, target)) - before;
  found.push(...given.map((distances, at) => ({ distances, scanned: at < scans })));
}

/** What settings are now; what the server does not have is absent. */
async function inForce(client: Client, names: readonly string[]): Promise<Settings> {
  const { rows } = await client.query<{ readonly name: string; readonly value: string | null }>(
    sql`SELECT n.name, pg_catalog.current_setting(n.name, true) AS value
          FROM pg_catalog.unnest(${textArray(names)}) AS n(name)`.text,
  );
  return Object.fromEntries(
    rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
  );
}

const setAll = (settings: Settings): Sql =>
  sql`SELECT ${list(
    Object.entries(settings).map(
      ([name, value]) => sql`pg_catalog.set_config(${lit(name)}, ${lit(value)}, true)`,
    ),
  )}`;

function resultOf({ set, planned: { in_plan, plan, settings }, ms }: Tried, told: Tally) {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number) => micro(quantile(sorted, share).estimate);
  const recalls = told.recalls.map((one) => Math.round(one * 1e4) / 1e4);
  const of = { set, settings, ...told, recalls, in_plan, plan };
  return { ...of, p50_ms: at(0.5), p99_ms: at(0.99) } satisfies SearchedVariant;
}

const micro = (ms: number): number => Math.round(ms * 1000) / 1000;
