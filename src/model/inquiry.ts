import type { Diagnostic } from './diagnostic.ts';
import type { RelationName } from './name.ts';
import type { Row } from './value.ts';

/** A question about a change that only the rows answer. A plan asks it within a time limit. */
export interface Inquiry {
  /** Ends with a SELECT of one row; what goes before it is undone. */
  readonly sql: readonly string[];
  /** Absent: no rows are read. */
  readonly as?: Asker;
  /** What the answer means for the reader of the plan. */
  tell(answer: Answer): readonly Diagnostic[];
}

/** To read rows may call what a table's owner wrote: the check of a domain, an index's expression. So it is asked as the
 *  owner of a table. */
export interface Asker {
  readonly owner: RelationName;
  /** The tables that are read; absent: that one. */
  readonly reads?: readonly RelationName[];
  /** All of the row's, all of the same type. */
  readonly columns: readonly string[];
  /** Absent: int8. */
  readonly type?: 'int8' | 'text';
  /** The statements call nothing of anybody's: a role that may not be the owner asks them itself, unless an index or the
   *  like of the table does. */
  readonly harmless: boolean;
}

/** What of a row the snapshot's query leaves open. */
export interface Completion extends Pick<Inquiry, 'sql'> {
  readonly as: Asker;
  /** The row with the answer to this. */
  take(row: Row, answer: Answer): Row;
}

/** The row, or why there is none. */
export type Answer = { readonly row: Row } | { readonly unanswered: string };
