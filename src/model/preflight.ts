import type { Blocker } from './event.ts';
import type { RelationName } from './name.ts';

/** A session, or a prepared transaction (pid 0), that has been in a transaction for a while. */
export interface OldTransaction extends Omit<Blocker, 'query'> {
  /** Qualified names of the plan's tables that it has locked. */
  readonly holds: readonly string[];
  /** It is a session of an apply. */
  readonly apply: boolean;
}

export interface Standby {
  readonly name: string;
  /** Bytes of WAL it has not replayed. */
  readonly behind: number;
}

/** What on the server may hold up or hurt the steps of a plan; asked for the tables that it touches. */
export interface Preflight {
  readonly transactions: readonly OldTransaction[];
  /** Tables under a vacuum that does not give way, because it prevents wraparound. */
  readonly wraparound: readonly RelationName[];
  /** Indexes of the plan's tables that no query can use. */
  readonly invalid: readonly RelationName[];
  readonly standbys: readonly Standby[];
  /** Replication slots nobody reads, with the bytes of WAL they keep. */
  readonly idleSlots: readonly Standby[];
  /** maintenance_work_mem of this role's sessions, and whether a new value for the server would be theirs too. */
  readonly memory: { readonly bytes: number; readonly follows: boolean };
}
