import type { StatementTable, ValueMap } from '../../../model/index.ts';

/** A statement that may be run, and the tables in it. */
export interface Tried {
  readonly text: string;
  readonly statement: ValueMap;
  readonly parameters: readonly string[];
  readonly tables: readonly StatementTable[];
}

export interface TrialBudget {
  readonly seed: number;
  /** Milliseconds that one trial may take. */
  readonly maxTime: number;
  /** Bytes that its copies may take. */
  readonly maxBytes: number;
}
