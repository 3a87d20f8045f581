/** A row of `SHOW …` on PgBouncer's console, by the names of its columns. */
export type ConsoleRow = { readonly [column: string]: unknown };

/** What PgBouncer has answered to `SHOW VERSION`, `SHOW CONFIG`, `SHOW DATABASES` and `SHOW POOLS`. */
export interface ConsoleAnswers {
  /** `PgBouncer 1.24.1` */
  readonly version: string;
  readonly config: readonly ConsoleRow[];
  readonly databases: readonly ConsoleRow[];
  readonly pools: readonly ConsoleRow[];
}
