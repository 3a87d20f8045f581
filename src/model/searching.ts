/** Searches by an index for nearest neighbours, of which it is asked how many of them they find. */
export interface Searching {
  readonly index: number;
  readonly k: number;
  /** `schema.table.column` of the vectors that are searched for; null: rows of the table itself, which flatters. */
  readonly queries: string | null;
  /** A condition, which may have `$1`, `$2`, …; null: none. */
  readonly where: string | null;
  /** Columns of the queries' table that these take; empty: those of the names that they are compared with. */
  readonly params: readonly string[];
  /** Whose settings are in force; null: those of the session's own role. */
  readonly role: string | null;
}
