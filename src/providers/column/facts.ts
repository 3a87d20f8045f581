import { factsOf } from '../../model/index.ts';

/** What is known of a column beside its fields. */
export type ColumnFacts = {
  /** TOAST strategy of its type. */
  readonly typeStorage: string;
  /** As SQL writes it. */
  readonly type: string;
  /** Generated when it is read: it stores nothing. */
  readonly virtual: boolean;
};

export const columnFacts = factsOf<ColumnFacts>('column');
