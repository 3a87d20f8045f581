import type { Settled } from './archive.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Fate } from './marker.ts';
import type { RelationName } from './name.ts';

/** How the partitions of one table stand. */
export interface PartitionsStatus {
  readonly table: RelationName;
  /** Names of the partitions that are attached. */
  readonly partitions: readonly string[];
  /** Partitions ready after the one that holds now, -1: not even that one; null: the design asks for none, or none can
   *  follow. */
  readonly ahead: number | null;
  readonly wanted: number | null;
  /** Stretches between two partitions that no partition has. */
  readonly gaps: number;
  /** Partitions that should have left. */
  readonly pastKeep: number;
}

/** What a maintenance found at its end, and what it did to a table. */
export interface MaintainedTable extends PartitionsStatus {
  readonly made: readonly string[];
  readonly retired: readonly string[];
}

export interface Maintenance {
  /** The time it went by, ISO 8601. */
  readonly now: string;
  /** When it began by the clock of this machine, and how long it took. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly database: string;
  /** `withheld`: what needs consent was left. */
  readonly outcome: 'done' | 'withheld' | 'refused' | 'failed' | 'interrupted';
  readonly tables: readonly MaintainedTable[];
  /** What became of tables that had left their parent, in this run. */
  readonly settled: readonly Settled[];
  /** Addresses of what stands beside the database and was seen to. */
  readonly beside: readonly string[];
  /** Tables that left their parent and carry our marker, by what is to become of them. */
  readonly left: { readonly [fate in Fate]: number };
  readonly diagnostics: readonly Diagnostic[];
}
