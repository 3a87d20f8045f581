import type { QueryPlan } from './explain.ts';
import type { PoolRequest, PoolResult } from './pool.ts';
import type { Searching } from './searching.ts';

/** What is measured for a check, beside evidence: by statements of its own, or by reading files. */
export type MeasureRequest =
  | AheadRequest
  | CacheRequest
  | LatencyRequest
  | PlanRequest
  | PoolRequest
  | RecallRequest;

/** What the server of a cache counts, and how its last swap went. */
export interface CacheRequest {
  readonly kind: 'caching';
  /** `cache.features` */
  readonly cache: string;
  /** Milliseconds between two looks at the counters; null: one look, and nothing is told of hits. */
  readonly for: number | null;
}

/** How far the partitions of a table reach beyond now. */
export interface AheadRequest {
  readonly kind: 'ahead';
  readonly table: number;
}

/** A statement sent at a rate, whether earlier ones came back or not; each counts from when it was due. */
export interface LatencyRequest {
  readonly kind: 'latency';
  readonly statement: string;
  /** A query that gives the values of `$1`, `$2`, …, a row for each run; null: there are none. */
  readonly params: string | null;
  /** Statements a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly for: number;
  readonly connections: number;
  /** Whose settings are in force; null: those of the role that measures. */
  readonly role: string | null;
  /** Milliseconds; over twice as much of it for five seconds ends the measuring. null: no bound. */
  readonly most: number | null;
}

/** EXPLAIN (ANALYZE) of a statement that may be run. */
export interface PlanRequest {
  readonly kind: 'plan';
  readonly statement: string;
  readonly params: readonly (string | null)[];
}

/** Nearest neighbours by an index against those by looking at every row. */
export interface RecallRequest extends Searching {
  readonly kind: 'recall';
}

/** What came of a request. */
export interface Measure {
  readonly request: MeasureRequest;
  readonly result: MeasureResult | null;
  /** null: there is a result. */
  readonly why: { readonly why: string; readonly needs: string } | null;
}

export type MeasureResult =
  | AheadResult
  | CacheResult
  | LatencyResult
  | PlanResult
  | PoolResult
  | RecallResult;

export interface CacheResult {
  readonly kind: 'caching';
  /** Lookups between the two looks, of all that the server is asked; null: nobody looked twice. */
  readonly lookups: {
    readonly hits: number;
    readonly misses: number;
    readonly seconds: number;
  } | null;
  /** The server has hardly a key that is not this cache's. */
  readonly alone: boolean;
  /** Keys of versions that were served before and that nothing gives an end. */
  readonly stale: number;
  /** All keys were counted. */
  readonly whole: boolean;
  /** Milliseconds that the last swap took, by the journal; null: it has none. */
  readonly swap: number | null;
}

export interface AheadResult {
  readonly kind: 'ahead';
  /** Milliseconds from the server's now to the end of the last partition without a gap; null: the key is no time. */
  readonly ms: number | null;
  /** Where that one ends, ISO 8601; null: no partition is there, or it has no end. */
  readonly until: string | null;
  readonly partitions: number;
}

export interface LatencyResult {
  readonly kind: 'latency';
  /** Runs that were due and came back, and those that failed. */
  readonly runs: number;
  readonly errors: number;
  /** Of those that failed first. */
  readonly error: string | null;
  /** Statements a second that were sent while it lasted: fewer than asked where no session was free. */
  readonly served: number;
  readonly seconds: number;
  /** Milliseconds from when they were due, with intervals by order statistics. */
  readonly quantiles: { readonly [name in LatencyQuantile]: MeasuredQuantile };
  /** p99 of how late this program's own loop was, milliseconds. */
  readonly own_delay: number;
  /** The longest that it was late at once, milliseconds. */
  readonly own_longest: number;
  /** It took twice the bound for five seconds, and was ended. */
  readonly stopped: boolean;
}

export const LATENCY_QUANTILES = ['p50', 'p95', 'p99'] as const;
export type LatencyQuantile = (typeof LATENCY_QUANTILES)[number];

export interface MeasuredQuantile {
  readonly estimate: number;
  readonly low: number;
  /** null: too few runs to tell. */
  readonly high: number | null;
}

export interface PlanResult {
  readonly kind: 'plan';
  readonly plan: QueryPlan;
  /** It was run; else only planned, and why. */
  readonly ran: boolean;
  readonly why_not: string | null;
}

export interface RecallResult {
  readonly kind: 'recall';
  /** By query the share of the nearest rows that the search found, 0 to 1; those left out that nothing is near to. */
  readonly recalls: readonly number[];
  readonly empty: number;
  /** Queries that got fewer rows than there are. */
  readonly short: number;
  /** Queries for which the index was scanned, by its counter. */
  readonly by_index: number;
  /** The index is in the plan. */
  readonly in_plan: boolean;
  /** Nodes of the plan, outermost first. */
  readonly plan: string;
  /** `hnsw.ef_search` and its like, as they were in force. */
  readonly settings: { readonly [name: string]: string };
  /** Where the queries came from; `rows`: the table's own, which flatters. */
  readonly source: 'table' | 'rows';
  readonly seed: number;
  /** Milliseconds that the exact neighbours of one query take. */
  readonly exact_ms: number;
  /** There are more queries, and time for them. */
  readonly more: boolean;
  /** How often it may be measured, with more queries each time, until a bound is plain: intervals are the wider for it. */
  readonly looks: 1 | 3;
}
