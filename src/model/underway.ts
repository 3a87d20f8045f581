import type { Diagnostic } from './diagnostic.ts';
import type { Run, StepRecord } from './state.ts';

/** An apply at work on a database, as its journal and the server tell of it. */
export interface Underway {
  readonly run: Run;
  /** What it has begun, done or not, in order. */
  readonly steps: readonly StepRecord[];
  /** Backends that work for it. */
  readonly sessions: readonly number[];
  /** What is to be said of it, before anything else. */
  readonly told: Diagnostic;
}

/** The code of that. */
export const APPLY_RUNS = 'apply-runs';

export const tellsOfApply = ({ code }: Pick<Diagnostic, 'code'>): boolean => code === APPLY_RUNS;
