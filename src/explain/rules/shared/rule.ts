import type { Grade, Measurement, StatementFacts, StatementTable } from '../../../model/index.ts';
import type { Level } from './scope.ts';

/** Something a rule found at one place of a statement. */
export interface Hit {
  /** In bytes; null: the parser does not say. */
  readonly at: number | null;
  /** null: it is about no one table. */
  readonly table: StatementTable | null;
  readonly severity: Grade;
  readonly title: string;
  readonly evidence?: readonly Measurement[];
  /** What the application has to do. */
  readonly outside: string;
}

/** One way of writing a statement that makes it slow or wrong. Pure: the tree and the catalog's facts are all it knows, and
 *  it says nothing where they say that it does not matter. */
export interface Rule {
  readonly code: string;
  /** What it means in a few words; `docs/advice/CODE.md` is the page. */
  readonly about: string;
  find(levels: readonly Level[], facts: StatementFacts): readonly Hit[];
}

/** Rows below which reading all of a table costs nothing. */
const FEW = 1_000;

/** A table that is known to be small: how it is read does not matter. */
export const isSmall = (table: StatementTable | null): boolean =>
  table?.rows !== undefined && table.rows !== null && table.everAnalyzed && table.rows < FEW;

export const rowsIn = (table: StatementTable): readonly Measurement[] =>
  table.rows === null
    ? []
    : [
        {
          ...{ what: 'rows', value: table.rows, unit: 'rows' },
          ...{ window: null, interval: null, from: 'pg_class.reltuples' },
        },
      ];
