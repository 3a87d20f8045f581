import type { RelationName } from './name.ts';
import type { ValueMap } from './value.ts';

/** A question only the server can answer: what does this definition look like once you have stored it?
 *  It is run on an empty temporary copy of the table, read back, run again until it settles, and rolled back. */
export interface Probe {
  readonly id: string;
  readonly object: 'index' | 'statistics';
  readonly table: RelationName;
  /** `declared`: the definition after `CREATE [UNIQUE] INDEX name ON table`, or after `CREATE STATISTICS name` up to FROM.
   *  `existing`: the oid of an object whose stored definition is to be settled the same way. */
  readonly source:
    | { readonly declared: string; readonly unique?: boolean }
    | { readonly existing: number };
}

export type ProbeResult =
  | {
      readonly id: string;
      readonly ok: true /** The settled row, in the shape of the kind's own catalog query. */;
      readonly row: ValueMap;
    }
  | {
      readonly id: string;
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      /** How a name would have to be written. */
      readonly hint?: string;
    }
  | {
      readonly id: string;
      /** The server was asked, and what it called left no answer. */
      readonly ok: null;
      /** In words: what became of the question, and whose code it is. */
      readonly why: string;
      readonly hint: string;
    };
