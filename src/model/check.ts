import type { Place } from './diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { Measurement, Unanswered } from './finding.ts';
import type { Measure, MeasureRequest } from './measure.ts';
import type { Address } from './name.ts';
import type { SampleRequest } from './observed/sample.ts';
import type { JsonSchema } from './provider.ts';
import type { Value } from './value.ts';

/** What a bound is written in: a share as `10%`, a ratio, which may be over 100%, a time as `5ms`, a span of the calendar as
 *  `30 days`, or a number. */
export type BoundUnit = 'share' | 'ratio' | 'time' | 'span' | 'number';

/** What a check measures, and what bounds of it are written in. */
export interface Quantity {
  readonly unit: BoundUnit;
  readonly about: string;
}

/** Where a value has to lie; null: no end on that side. A share is 0 to 1, times are milliseconds. */
export interface Bound {
  /** Of the check's type; `''`: what it is named after. */
  readonly quantity: string;
  readonly unit: BoundUnit;
  readonly min: number | null;
  readonly max: number | null;
}

/** One acceptance criterion, as declared under `checks:`. */
export interface Check {
  readonly name: string;
  /** Of a CheckKind: `toast_ratio`. */
  readonly type: string;
  /** What stands after the type: an address, a pattern, a statement. */
  readonly subject: string;
  readonly bounds: readonly Bound[];
  /** Everything else that its type takes, as written. */
  readonly options: { readonly [key: string]: Value };
  /** `warn` never fails. */
  readonly severity: 'fail' | 'warn';
  /** What stays inconclusive fails. */
  readonly strict: boolean;
  /** `apply`: it holds the next wave of a fleet. */
  readonly when: 'apply' | null;
  readonly place: Place;
}

/** `inconclusive`: the interval lies on both sides of the bound, and the budget is used up. */
export const VERDICTS = ['pass', 'fail', 'inconclusive', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One number of one thing that a check looks at, or why there is none. */
export interface Figure {
  readonly address: Address;
  readonly quantity: string;
  readonly measured: Measurement | null;
  readonly unanswered: Unanswered | null;
  /** Of a condition that is no bound: whether it holds. */
  readonly holds?: boolean;
  /** Where it is none of `min` and `max`. */
  readonly bound?: Bound;
}

export interface JudgedFigure extends Omit<Figure, 'bound'> {
  /** null: nothing bounds it, and it is for information. */
  readonly bound: Bound | null;
  readonly verdict: Verdict | null;
}

export interface CheckResult extends Omit<Check, 'bounds' | 'options'> {
  readonly verdict: Verdict;
  /** It makes the run fail. */
  readonly fails: boolean;
  readonly figures: readonly JudgedFigure[];
}

/** All that a check may know. */
export interface CheckInput {
  readonly check: Check;
  readonly evidence: Evidence;
  readonly measures: readonly Measure[];
  /** Milliseconds between two readings below which counters tell nothing. */
  readonly minWindow: number;
}

/** What the file may say of a type of check. */
export interface CheckSchema {
  /** Its key in the file. */
  readonly name: string;
  readonly about: string;
  /** What its value names, for the schema and for messages. */
  readonly subject: {
    readonly about: string;
    readonly example: string;
    /** What it has to look like; without it any text will do. */
    readonly pattern?: string;
  };
  /** By name in the file; `''`: bounded by `min` and `max` of the check itself. */
  readonly quantities: { readonly [name: string]: Quantity };
  /** Further keys, each with its schema. */
  readonly options?: { readonly [key: string]: JsonSchema };
  /** Those of them that judge as bounds do. */
  readonly conditions?: readonly string[];
}

/** One type of check: one file in `checks/` exports one. It is pure: what is measured is evidence, or a measure that it
 *  asks for. */
export interface CheckKind extends CheckSchema {
  /** Milliseconds between two readings that it wants; null: whatever is at hand will do. */
  window?(check: Check): number | null;
  samples?(check: Check, evidence: Evidence): readonly SampleRequest[];
  /** Files that it names, as seen from the file of the design: without them nothing is measured. */
  files?(check: Check): readonly string[];
  /** What has to be measured beside the evidence. */
  measures?(check: Check, evidence: Evidence): readonly MeasureRequest[];
  figures(input: CheckInput): readonly Figure[];
}
