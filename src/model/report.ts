import type { JudgedAdvice } from './advice.ts';
import type { Bound, CheckResult, JudgedFigure } from './check.ts';
import type { DriftClass } from './drift.ts';
import type { CannotRead } from './evidence.ts';
import type { Unanswered } from './finding.ts';
import type { Address } from './name.ts';
import type { Action, Counts } from './plan.ts';

/** The architectural views that checklists are ordered by. */
export type View = 'logical' | 'process' | 'development' | 'physical' | 'scenario';

/** Of a box: measured, and it holds; measured, and it fails; nobody can tell. */
export type Mark = 'holds' | 'fails' | 'untold';

/** What a box is judged over where the design has no check of its type: `design`: nothing then. */
export type Over = 'tables' | 'documents' | 'partitioned' | 'database' | 'server' | 'design';

/** What an advisor must have had before its silence says that nothing is wrong. */
export type Look = 'tables' | 'documents' | 'gin' | 'counters' | 'statements' | 'week';

/** How a box is judged: by the same functions as checks and advice, and by no other. */
export type Judge =
  | {
      readonly by: 'check';
      /** Of a CheckKind. The design's own checks of this type come first, with their own bounds. */
      readonly type: string;
      /** Figures that count; none: all. */
      readonly quantities: readonly string[];
      readonly over: Over;
      /** Where the design has no check of it. */
      readonly bounds: readonly Bound[];
      /** Of the bounds. */
      readonly unit: 'share' | 'ms' | 'bytes' | null;
    }
  | {
      readonly by: 'advice';
      readonly advisor: string;
      /** A finding of one of these, above `info`, and the box fails. */
      readonly codes: readonly string[];
      /** Questions of these codes leave it untold, as those of `codes` do. */
      readonly open: readonly string[];
      readonly looks: Look;
    }
  | { readonly by: 'plan' | 'drift' | 'verdicts' }
  /** Nothing measures it yet. */
  | { readonly by: 'nobody'; readonly why: string; readonly needs: string };

/** One box of a checklist, as data. */
export interface BoxRule {
  /** Unique in all checklists. */
  readonly id: string;
  /** The tasks that it is a criterion of: `DB-OPT-03`. */
  readonly tasks: readonly string[];
  /** What holds where it is ticked. */
  readonly words: string;
  readonly judge: Judge;
}

/** One thing that a box stands on: a figure of a check, or what a finding says. */
export interface BoxItem extends JudgedFigure {
  /** Name of the check, or code of the finding. */
  readonly of: string;
  /** Of a finding: its title. */
  readonly says: string | null;
}

export interface ReportBox extends BoxRule {
  readonly mark: Mark;
  /** Why it is untold; null: it is told. */
  readonly unanswered: Unanswered | null;
  /** Worst first, and no more than can be looked at. */
  readonly items: readonly BoxItem[];
  /** Items that are left out. */
  readonly more: number;
}

export interface Checklist<B extends BoxRule = ReportBox> {
  readonly view: View;
  readonly boxes: readonly B[];
}

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
