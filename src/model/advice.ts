import type { Diagnostic, Place } from './diagnostic.ts';
import type { CannotRead } from './evidence.ts';
import { type Finding, GRADES, type Grade } from './finding.ts';

/** A finding, with what the design has to say of it. */
export interface JudgedAdvice extends Finding {
  /** Where the design declares what it is about. */
  readonly place: Place | null;
  /** Expired: it was accepted until a day that is past, and counts again. */
  readonly accepted: {
    readonly why: string;
    readonly until: string | null;
    readonly expired: boolean;
  } | null;
}

/** What edits make of a file of the design. */
export interface FileDiff {
  readonly file: string;
  /** A file of this name does not exist yet. */
  readonly fresh: boolean;
  readonly before: string;
  readonly after: string;
  /** From `before` to `after`, as a unified diff. */
  readonly patch: string;
}

export interface AdviceReport {
  readonly server: {
    readonly database: string;
    readonly version: string;
    readonly systemId: string | null;
  };
  /** Those that were asked. */
  readonly advisors: readonly string[];
  /** The time that counters were compared over; null: there was one reading only. */
  readonly window: { readonly from: string; readonly to: string } | null;
  /** Worst first; what another one makes pointless stands behind that one. */
  readonly findings: readonly JudgedAdvice[];
  /** What the open findings would change in the design. */
  readonly diffs: readonly FileDiff[];
  readonly cannot: readonly CannotRead[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether it asks for anything now: it is not accepted, and no other one has to be mended first. */
export const isOpen = ({ accepted, under }: Pick<JudgedAdvice, 'accepted' | 'under'>): boolean =>
  under === null && (accepted === null || accepted.expired);

export const rankOf = (severity: Grade): number => GRADES.indexOf(severity);
