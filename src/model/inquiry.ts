import type { Diagnostic } from './diagnostic.ts';
import type { RelationName } from './name.ts';
import type { Row } from './value.ts';

/** A question about a change that only the rows answer. A plan asks it within a time limit. */
export interface Inquiry {
  /** Ends with a SELECT of one row; what goes before it is undone. */
  readonly sql: readonly string[];
  /** Where the answer calls what somebody wrote, such as the check of a domain: the table whose owner it is asked as, and
   *  the columns of the row, all of them bigint. */
  readonly as?: { readonly owner: RelationName; readonly columns: readonly string[] };
  /** What the answer means for the reader of the plan. */
  tell(answer: Answer): readonly Diagnostic[];
}

/** The row, or why there is none. */
export type Answer = { readonly row: Row } | { readonly unanswered: string };
