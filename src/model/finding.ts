import type { Place } from './diagnostic.ts';
import type { Address, RelationName } from './name.ts';
import type { Value } from './value.ts';

/** How much it matters, worst first. A healthy database has nothing above `info`. */
export const GRADES = ['critical', 'warning', 'info'] as const;
export type Grade = (typeof GRADES)[number];

/** One number that a finding stands on. */
export interface Measurement {
  readonly what: string;
  readonly value: number | string;
  readonly unit: string | null;
  /** The time it is about, ISO 8601; null: it holds for a moment, or is no matter of time. */
  readonly window: { readonly from: string; readonly to: string } | null;
  /** Of an estimate: where the truth lies in 95 of 100 cases. */
  readonly interval: readonly [low: number, high: number] | null;
  /** The view, function or query that gave it. */
  readonly from: string;
}

/** A number that stands for itself. */
export const measured = (
  what: string,
  value: number | string,
  unit: string | null,
  from: string,
  more: Partial<Pick<Measurement, 'window' | 'interval'>> = {},
): Measurement => ({ what, value, unit, window: null, interval: null, from, ...more });

/** What following it brings. */
export interface Gain {
  /** `measured` by a trial, told by the planner's cost, or computed from numbers. */
  readonly how: 'measured' | 'by cost' | 'computed';
  readonly what: string;
  readonly before: number;
  readonly after: number;
  readonly unit: string;
}

/** A change of one field of the design. null: it says nothing there, or is to say nothing any more. */
export interface Edit {
  readonly address: Address;
  /** The table of a resource whose address does not name it. */
  readonly table?: RelationName;
  /** Dotted path below the entry of the resource, as `Field`s have it: `with.fillfactor`. */
  readonly field: string;
  readonly from: Value;
  readonly to: Value;
}

/** What is done once and is no design; printed, never run. */
export interface ActionByHand {
  /** A statement, or a command of dbopt. */
  readonly run: string;
  /** The lock it takes, and on what. */
  readonly lock: string;
  /** What it takes of time, space and work. */
  readonly cost: string;
}

/** A question that the evidence does not answer. */
export interface Unanswered {
  readonly question: string;
  readonly why: string;
  /** What would answer it: a right, an extension, a longer window, a flag. */
  readonly needs: string;
}

/** A share by settings that were tried, from little to much, to be drawn. */
export interface Curve {
  /** `recall@10` */
  readonly what: string;
  /** What was set: `hnsw.ef_search`. */
  readonly by: string;
  /** The share that is asked for. */
  readonly goal: number;
  /** Sessions that searched at once when rates were taken. */
  readonly clients: number;
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  /** The first is today's. */
  readonly at: string;
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
  /** A second, all sessions together; null: not counted. */
  readonly rate: number | null;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** What an advisor has to say of one thing. */
export interface Finding {
  /** One of the advisor's codes; `docs/advice/CODE.md` is its page. */
  readonly code: string;
  readonly advisor: string;
  /** The resource it is about; `server` or `database` where that is none. */
  readonly address: Address;
  readonly severity: Grade;
  readonly verdict: 'found' | 'cannot-tell';
  /** One line, with the number that matters most. */
  readonly title: string;
  readonly evidence: readonly Measurement[];
  /** Absent: there is nothing to draw. */
  readonly curve?: Curve;
  readonly gain: Gain | null;
  /** What would help: an edit of the design, an action, or something outside of both; null: it cannot be told. */
  readonly remedy: 'edit' | 'action' | 'outside' | null;
  /** Made together, or not at all. */
  readonly edits: readonly Edit[];
  readonly action: ActionByHand | null;
  /** What the application or the people have to do. */
  readonly outside: string | null;
  /** Where the verdict is that it cannot be told. */
  readonly unanswered: Unanswered | null;
  /** The finding that makes this one pointless until it is mended. */
  readonly under: { readonly code: string; readonly address: Address } | null;
}

/** `advice.accept`: a finding that is as it should be for now. */
export interface AdviceAcceptance {
  readonly code: string;
  readonly address: Address;
  readonly why: string;
  /** The last day on which it holds, YYYY-MM-DD in UTC. */
  readonly until?: string;
  readonly place: Place;
}
