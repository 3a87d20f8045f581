import type { ArchiveRecord } from './archive.ts';
import type { Address, RelationName } from './name.ts';
import type { Field } from './resource.ts';
import type { Step } from './step.ts';
import type { WorkDone } from './work.ts';

/** On the schema that a state is in, so that whoever reads a database without its design knows it. */
export const STATE_COMMENT = 'What dbopt owns in this database, and what it did';

/** A field we manage: what we set it to, and what stood there before we took it over (null: the server's default). */
export interface OwnedField {
  readonly now: Field;
  readonly former: Field | null;
}

export interface StateEntry {
  readonly address: Address;
  readonly kind: string;
  readonly names: readonly string[];
  readonly table?: RelationName;
  /** We created the object: leaving the file means a destroy. Otherwise it is given back as it was. */
  readonly made: boolean;
  readonly keep: boolean;
  /** See Desired.inherits. */
  readonly inherits?: Address;
  readonly fields: { readonly [path: string]: OwnedField };
  /** See Desired.proof. */
  readonly proof?: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** Id of the run that wrote it last. */
  readonly run: string;
}

/** The setting by which a state says what it owns of the whole server. */
export const ANNOUNCING = 'dbopt.owns';

/** Another state of the same server, of another database or beside this one, with what it owns of the whole server. */
export interface OtherOwner {
  readonly database: string;
  /** For people: `schema dbopt`. */
  readonly where: string;
  /** The role that applied. */
  readonly role: string;
  readonly owns: {
    readonly [address: Address]: {
      /** When it was applied last, ISO 8601. */
      readonly at: string;
      readonly fields: readonly string[];
    };
  };
}

/** A database, wherever it is reached. */
export interface DatabaseIdentity {
  /** `system_identifier` of its cluster; null: the role may not ask. */
  readonly system: string | null;
  /** pg_database.oid. */
  readonly oid: number;
  /** For people: it may change. */
  readonly name: string;
  /** Oid of the table of the state, where that is in the database. */
  readonly home?: number;
}

export const STATE_VERSION = 1;

export interface State {
  readonly version: number;
  /** UUID given at creation: two states with different lineages are about different databases. */
  readonly lineage: string;
  /** Grows by one with every run that changed it. 0: nothing was ever written. */
  readonly serial: number;
  /** The database that it is about; absent from what earlier versions wrote. */
  readonly database?: DatabaseIdentity;
  readonly entries: { readonly [address: Address]: StateEntry };
}

const lists = new WeakMap<State['entries'], readonly StateEntry[]>();

/** The entries of a state that nobody changes any more, one after the other: listed once, since by the ten thousand
 *  that takes as long as to look at each. */
export function listed(entries: State['entries']): readonly StateEntry[] {
  const made = lists.get(entries) ?? Object.values(entries);
  lists.set(entries, made);
  return made;
}

export type RunOutcome = 'running' | 'done' | 'failed' | 'interrupted';

export interface Run {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: RunOutcome;
  readonly by: string;
  readonly planHash: string;
}

export interface StepRecord {
  readonly run: string;
  readonly step: string;
  readonly address: Address;
  readonly title: string;
  readonly sql: readonly string[];
  readonly makes: readonly string[];
  /** `begun` with no later word is in doubt: only the catalog knows. */
  readonly status: 'begun' | 'done' | 'failed';
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Bytes the step was expected to write. */
  readonly bytes: number | null;
  /** Of a step that is done: what later estimates learn from; absent: nothing. */
  readonly work?: WorkDone;
  readonly error: string | null;
  /** Upkeep that it calls for: due until a later step of the same name is done, whatever becomes of this run. */
  readonly owes: readonly Step[];
}

/** A whole state with its journal, to be kept elsewhere: runs and steps in the order they began. */
export interface StateCopy extends State {
  readonly runs: readonly Run[];
  readonly steps: readonly StepRecord[];
  /** Absent from what earlier versions wrote. */
  readonly archives?: readonly ArchiveRecord[];
}
