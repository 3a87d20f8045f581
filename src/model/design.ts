import type { Check } from './check.ts';
import type { Place } from './diagnostic.ts';
import type { Acceptance } from './drift.ts';
import type { AdviceAcceptance } from './finding.ts';
import type { LoopPolicy } from './loop.ts';
import type { Address, RelationName } from './name.ts';
import type { Declared } from './resource.ts';
import type { HazardCode } from './step.ts';

/** Durations are milliseconds throughout the model. */
export interface Policy {
  readonly lockTimeout: number;
  readonly lockRetryFor: number;
  readonly concurrentWait: number;
  readonly allow: readonly HazardCode[];
  /** Disruptive steps wait while a standby takes longer to replay what the primary has written. null: they do not. */
  readonly maxReplicationLag: number | null;
  /** More than this share of a table's partitions is not retired in one run without consent; 0 to 1. */
  readonly maxRetire: number;
  /** Disruptive steps begin within it only. */
  readonly window: Window | null;
}

/** A time that comes again: it opens by the schedule and stays open for a while. */
export interface Window {
  /** Minute, hour, day of the month, month, day of the week. */
  readonly cron: string;
  readonly for: number;
  /** Of the IANA database: `Europe/Berlin`. */
  readonly zone: string;
}

export const DEFAULT_POLICY: Policy = {
  lockTimeout: 2_000,
  lockRetryFor: 600_000,
  concurrentWait: 3_600_000,
  allow: [],
  maxReplicationLag: null,
  maxRetire: 1 / 3,
  window: null,
};

export type StateLocation =
  | { readonly in: 'database'; readonly schema: string }
  | {
      readonly in: 'file';
      readonly path: string;
      /** One variable is all of its path, outside of the project, so that who runs dbopt has named it. Any other file may have
       *  come with the design. */
      readonly byOperator: boolean;
    };

/** A relation to load into the buffer cache. */
export interface WarmTarget extends RelationName {
  readonly place: Place;
}

/** One database of a design with `targets:`. */
export interface Target {
  readonly name: string;
  /** Apply goes wave by wave, the lowest first. */
  readonly wave: number;
  /** The shared design with what is this target's own laid over it. */
  readonly design: Design;
}

/** The state is to follow a resource that the design has under another address now. */
export interface Move {
  readonly from: Address;
  readonly to: Address;
  readonly place: Place;
}

/** A resource that is there already is to be managed, and never made. */
export interface Import {
  readonly to: Address;
  readonly place: Place;
}

/** A whole design file, includes and presets resolved. */
export interface Design {
  /** As written after ${VAR} substitution; undefined: from --url or the PG* variables. Never shown. */
  readonly url?: string;
  /** `target: { load: allowed }`: checks may send statements at a rate. */
  readonly load: boolean;
  readonly state: StateLocation;
  readonly policy: Policy;
  readonly declared: readonly Declared[];
  /** Each after those it goes on from; absent: none. */
  readonly moved?: readonly Move[];
  /** Absent: none. */
  readonly imports?: readonly Import[];
  /** Read by `dbopt warm` alone: what is in memory is no part of a plan. */
  readonly warm: readonly WarmTarget[];
  /** Read by `dbopt drift` alone. */
  readonly accept: readonly Acceptance[];
  /** Read by `dbopt advise` alone. */
  readonly acceptAdvice: readonly AdviceAcceptance[];
  /** Read by `dbopt verify`, `apply --verify` and `report`. */
  readonly checks: readonly Check[];
  /** Read by `dbopt loop` alone. */
  readonly loop: LoopPolicy;
  /** SHA-256 over what was declared; the URL is no part of it. */
  readonly hash: string;
  /** SHA-256 over what was declared of each table; under '' of all that belongs to no table. */
  readonly said: { readonly [table: string]: string };
  /** SHA-256 over the text of its files. */
  readonly text: string;
  readonly files: readonly string[];
  /** Without links: the folder of the first file. What the design names lies below it. */
  readonly root: string;
  /** The folder that the files of places are told from. */
  readonly cwd: string;
}
