import type { JudgedAdvice } from './advice.ts';
import type { Bound, CheckResult } from './check.ts';
import type { Checklist } from './checklist.ts';
import type { DriftClass } from './drift.ts';
import type { CannotRead } from './evidence.ts';
import type { Address } from './name.ts';
import type { Action, Counts } from './plan.ts';

/** Something that only some sources tell. */
export type Told<T> =
  | { readonly is: T }
  | { readonly is: null; readonly why: string; readonly needs: string };

export interface PlanSummary {
  readonly counts: Counts;
  readonly unchanged: number;
  readonly hazards: readonly string[];
  readonly errors: readonly string[];
  readonly changes: readonly { readonly address: Address; readonly action: Action }[];
  readonly more: number;
}

export interface DriftSummary {
  readonly compared: number;
  /** Those that count: neither accepted nor for information. */
  readonly open: number;
  readonly findings: readonly {
    readonly class: DriftClass;
    readonly address: Address;
    readonly field: string | null;
    readonly accepted: boolean;
  }[];
  readonly more: number;
}

/** One figure at several times, the earliest first. */
export interface Trend {
  readonly name: string;
  readonly address: Address;
  readonly quantity: string;
  readonly unit: string | null;
  readonly bound: Bound | null;
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** ISO 8601. */
  readonly at: string;
  readonly value: number;
  readonly interval: readonly [low: number, high: number] | null;
}

/** What was measured at an earlier time, for trends. */
export interface PastFigure extends TrendPoint {
  readonly name: string;
  readonly address: Address;
  readonly quantity: string;
}

export interface ReportTarget {
  readonly database: string;
  readonly version: string;
  readonly standby: boolean;
  readonly role: string;
  /** By the server's clock, ISO 8601. */
  readonly at: string;
  /** The time that counters were compared over; null: there was one reading only. */
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly tables: number;
  /** Of tables with what is out of line, and of indexes. */
  readonly bytes: number;
  readonly indexBytes: number;
  /** Calls of statements that are known; null: none are. */
  readonly calls: number | null;
  readonly source: 'server' | 'evidence';
  /** The version of dbopt that observed it. */
  readonly dbopt: string;
}

/** All that `dbopt report` draws. */
export interface Report {
  readonly target: ReportTarget;
  readonly verdicts: Told<readonly CheckResult[]>;
  readonly checklists: readonly Checklist[];
  /** Open ones, worst first; accepted ones are counted. */
  readonly findings: readonly JudgedAdvice[];
  readonly moreFindings: number;
  readonly accepted: number;
  readonly plan: Told<PlanSummary>;
  readonly drift: Told<DriftSummary>;
  readonly trends: readonly Trend[];
  readonly cannot: readonly CannotRead[];
  readonly moreCannot: number;
}
