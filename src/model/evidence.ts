import type { ServerFacts } from './observed/facts.ts';
import type { Horizon, Reading } from './observed/reading.ts';
import type { OperatorClass, TableFacts } from './observed/relation.ts';
import type { TableSample } from './observed/sample.ts';
import type { Trial } from './observed/trial.ts';
import type { Workload } from './observed/workload.ts';

export type * from './observed/facts.ts';
export type * from './observed/reading.ts';
export type * from './observed/relation.ts';
export { isServersArray } from './observed/relation.ts';
export type * from './observed/sample.ts';
export type * from './observed/trial.ts';
export type * from './observed/workload.ts';

/*
 * What was observed of one database, as it stands in a file: plain data that survives JSON, with PostgreSQL's own names
 * where it has them. `null` means "cannot be known" (the server is too old, or the role may not ask): never zero.
 * It holds names, keys, lengths, counts and distributions; no literal of a statement and no value of a row.
 * Relations are told apart by oid, which holds within one database; times are ISO 8601 in UTC by the server's clock.
 */

export const EVIDENCE_VERSION = '1.0';

export interface Evidence {
  /** The minor part grows when fields are added, the major part when one changes or goes. */
  readonly format_version: string;
  /** The version of dbopt that wrote it. */
  readonly dbopt: string;
  readonly scope: ObservedScope;
  readonly server: ServerFacts;
  /** Counters twice: rates and shares are judged by what happened in between. */
  readonly readings: Readings;
  /** As of `readings.after`, by schema and name: tables, partitioned ones and their leaves, materialised views. */
  readonly tables: readonly TableFacts[];
  /** Those of GIN and of vectors, the built-in ones and those of extensions: which operators each can serve. */
  readonly opclasses: readonly OperatorClass[];
  readonly horizon: Horizon;
  /** null: not asked for, or see `cannot`. */
  readonly workload: Workload | null;
  /** In the order they were taken. */
  readonly samples: readonly TableSample[];
  readonly trials: readonly Trial[];
  /** What could not be read, and what would help. */
  readonly cannot: readonly CannotRead[];
}

/** What was looked at; empty lists: everything that is no system's. */
export interface ObservedScope {
  readonly schemas: readonly string[];
  /** Names, as spellingsOf has them. */
  readonly tables: readonly string[];
  /** `--literals`: texts of statements are kept with their literals. */
  readonly literals: boolean;
}

export interface Readings {
  /** null: this is the first one, and nobody waited for a second. */
  readonly before: Reading | null;
  readonly after: Reading;
  /** Why what lies between cannot be taken as a difference; null: it can, or there is no `before`. */
  readonly gap: Gap | null;
}

/** `crashed`: the server came up without statistics; `reset`: somebody reset some of them; `other`: another cluster or
 *  database, or a clock that went backwards. A clean restart keeps what was counted, and is no gap. */
export interface Gap {
  readonly why: 'crashed' | 'reset' | 'other';
  /** The views whose counters began anew, by name; empty: all of them. */
  readonly views: readonly string[];
}

/** One question that this evidence leaves open. */
export interface CannotRead {
  /** What was wanted: `pg_stat_statements`, `pg_stats`, `pgstatginindex`, `sample`, `trial`, `wal-segments`, … */
  readonly what: string;
  /** The relation it is about; null: the server or the database. */
  readonly relation: number | null;
  readonly code:
    | 'no-privilege'
    | 'no-extension'
    | 'no-setting'
    | 'too-old'
    | 'standby'
    | 'locked'
    | 'timeout'
    | 'budget'
    | 'too-small'
    | 'not-asked'
    | 'failed';
  /** For people: what happened. */
  readonly why: string;
  /** What would answer it, as an imperative: a GRANT, CREATE EXTENSION, a flag; '' where nothing would. */
  readonly needs: string;
}
