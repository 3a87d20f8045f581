import type { Diagnostic } from './diagnostic.ts';
import type { Row } from './value.ts';

/** A question about a change that only the rows answer. A plan asks it within a time limit. */
export interface Inquiry {
  /** Ends with a SELECT of one row; what goes before it is undone. */
  readonly sql: readonly string[];
  /** What the answer means for the reader of the plan. */
  tell(answer: Answer): readonly Diagnostic[];
}

/** The row, or why there is none. */
export type Answer = { readonly row: Row } | { readonly unanswered: string };
