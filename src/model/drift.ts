import type { Diagnostic, Place } from './diagnostic.ts';
import type { Address, RelationName } from './name.ts';
import type { Field } from './resource.ts';

/** What may be found between state, database and file, worst first.
 *  `drift`: changed outside since the last apply. `missing`: dropped outside. `invalid`: an object that is there but of
 *  no use. `unapplied`: the file is ahead. `pending-restart`: configured, but not running yet. `unmanaged`: set or made
 *  by others on a managed table, for information. */
export const DRIFT_CLASSES = [
  'drift',
  'missing',
  'invalid',
  'unapplied',
  'pending-restart',
  'unmanaged',
] as const;
export type DriftClass = (typeof DRIFT_CLASSES)[number];

/** One thing that is not as it was left, or not as the file says. */
export interface DriftFinding {
  readonly class: DriftClass;
  readonly address: Address;
  readonly table?: RelationName;
  /** Address of the declared resource that it follows from, as what is on a partition does. */
  readonly inherits?: Address;
  /** null: it is about the whole resource. */
  readonly field: string | null;
  /** What the last apply left; null: nothing, or the server's default. The same for the two below. */
  readonly applied: Field | null;
  readonly actual: Field | null;
  readonly declared: Field | null;
  /** What there is to say beyond the values; '' where they say it all. */
  readonly note: string;
  /** The apply that wrote it last; null: none did. */
  readonly since: { readonly at: string; readonly by: string; readonly run: string } | null;
}

/** A fact about who or when, with where it is from. Never a guess. */
export interface Clue {
  readonly source: 'session' | 'log' | 'catalog-row' | 'configuration-file' | 'other-state';
  /** ISO 8601, or as the source writes it; null: it does not say. */
  readonly at: string | null;
  readonly who: string | null;
  readonly what: string;
}

/** Drift that is as it should be for now. */
export interface Acceptance {
  readonly address: Address;
  /** Without it: all of the resource. */
  readonly field?: string;
  readonly why: string;
  /** The last day on which it holds, YYYY-MM-DD in UTC. */
  readonly until?: string;
  readonly place: Place;
}

export interface JudgedFinding extends DriftFinding {
  readonly evidence: readonly Clue[];
  /** Expired: it was accepted until a day that is past, and counts again. */
  readonly accepted: {
    readonly why: string;
    readonly until: string | null;
    readonly expired: boolean;
  } | null;
}

export const isAccepted = ({ accepted }: Pick<JudgedFinding, 'accepted'>): boolean =>
  accepted !== null && !accepted.expired;

/** Whether it is a reason to do anything: what is accepted or only for information is none. */
export const counts = (finding: Pick<JudgedFinding, 'class' | 'accepted'>): boolean =>
  finding.class !== 'unmanaged' && !isAccepted(finding);

export interface DriftReport {
  readonly server: {
    readonly database: string;
    readonly version: string;
    readonly systemId: string | null;
  };
  readonly state: { readonly lineage: string; readonly serial: number };
  /** By class, then by address. */
  readonly findings: readonly JudgedFinding[];
  /** Resources of the design that were compared. */
  readonly compared: number;
  /** Why who or when cannot be told; empty where there was nothing to tell. */
  readonly untold: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What drift is in beyond its fields. */
export interface Survey {
  /** Why the object is of no use as it is, the field that says so, and what to do by hand where nobody declares it, so
   *  that no plan mends it; null: it is whole. */
  readonly invalid: {
    readonly field: string;
    readonly why: string;
    readonly byHand: string;
  } | null;
  /** Somebody made it by itself; false: it came with something else, as the index of a constraint does. */
  readonly own: boolean;
  /** Paths of fields that somebody has set. */
  readonly set: readonly string[];
}

/** Where the server may know who changed an object and when. */
export type Trace =
  | {
      readonly from: 'catalog' /** A SELECT of the xmin of the rows that hold it. */;
      readonly query: string;
    }
  | { readonly from: 'configuration'; readonly setting: string };
