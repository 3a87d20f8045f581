import type { Clue, RelationName, Trace } from '../../model/index.ts';

/** What somebody seems to have changed. */
export interface Subject {
  readonly trace: Trace | null;
  readonly table: RelationName | null;
  /** Words that a statement about it cannot do without. */
  readonly words: readonly string[];
  /** ISO 8601: what is older was there before. null: nobody knows. */
  readonly since: string | null;
}

/** Facts by subject, and why more cannot be told. */
export interface Told {
  readonly evidence: readonly (readonly Clue[])[];
  readonly untold: readonly string[];
}
