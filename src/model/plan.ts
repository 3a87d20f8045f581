import type { Diagnostic } from './diagnostic.ts';
import type { Address, RelationName } from './name.ts';
import type { Actual, Desired, Field } from './resource.ts';
import type { Server } from './server.ts';
import type { StateEntry } from './state.ts';
import type { Step } from './step.ts';

/** `adopt` and `forget` touch the state only; they are not drawn. */
export type Action = 'create' | 'update' | 'replace' | 'delete' | 'adopt' | 'forget';

/** What a field needs to become what is asked; `ignore` marks what the server decides by itself. */
export type Strategy = 'in place' | 'rebuild' | 'ignore';

export interface FieldChange {
  readonly field: string;
  readonly from: Field | null;
  /** null: back to the server's default. */
  readonly to: Field | null;
  readonly how: Strategy;
  /** Who asks: the file; or nobody any more, so it returns to what it was before us, or to the default. */
  readonly why: 'declared' | 'former' | 'default';
}

export interface Change {
  readonly address: Address;
  readonly kind: string;
  readonly table?: RelationName;
  readonly action: Action;
  readonly fields: readonly FieldChange[];
  /** The state knew it before this plan. */
  readonly ours: boolean;
  readonly renamedFrom?: string;
  readonly desired: Desired | null;
  readonly actual: Actual | null;
  /** What the state says once this change is done; null: nothing any more. Who, when and which run are filled in by apply. */
  readonly entry: Omit<StateEntry, 'by' | 'at' | 'run'> | null;
  /** State entry of another address that this change takes over (a rename). */
  readonly supersedes?: Address;
  /** Of what left the file: see StateEntry.inherits. */
  readonly inherits?: Address;
}

export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly replace: number;
  readonly destroy: number;
}

/** What decides whether two plans of one database compare it in the same way. */
export type Sight = Pick<
  Server,
  'user' | 'inRecovery' | 'canProbe' | 'firesTriggers' | 'readsFileSettings'
>;

/** A server as a connection names it: a host, or the folder of its socket. */
export interface Reached {
  readonly host: string;
  readonly port: number;
}

/** How much of the state a design says nothing of. */
export interface Left {
  readonly gone: number;
  readonly of: number;
}

export const PLAN_VERSION = 2;

/** Inert data: what would be done, and what it was computed from. */
export interface Plan {
  readonly version: number;
  /** SHA-256 of the design after includes, presets and variables. */
  readonly designHash: string;
  /** SHA-256 of everything read from the database that the plan depends on. */
  readonly fingerprint: string;
  readonly state: { readonly lineage: string; readonly serial: number };
  readonly server: {
    readonly database: string;
    readonly version: string;
    readonly systemId: string | null;
    /** Where it was reached; absent from plans of earlier versions. */
    readonly reached?: Reached;
    /** Who planned, and how well that role could see there; absent from plans of earlier versions. */
    readonly sight?: Sight;
  };
  /** Oids of the tables that it is about, by qualified name: another table of that name is not meant. Absent from plans of earlier versions. */
  readonly relations?: { readonly [qualified: string]: number };
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  readonly counts: Counts;
  /** Where the design says nothing of most of what the state owns: it may be another database's. */
  readonly left?: Left;
  /** Resources of the design that are as declared. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}
