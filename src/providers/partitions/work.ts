import {
  type Change,
  type Desired,
  type Fate,
  factsOf,
  type RelationName,
  type Snapshot,
  type TableSizes,
  type ValueMap,
} from '../../model/index.ts';
import type { IndexOptions } from './making/index-options.ts';
import type { Storage } from './making/storage.ts';
import type { ByPartman } from './partman/by-partman.ts';
import type { PartitionedRow } from './query.ts';

/** Everything there is to do for one table: what `desire` found, and the steps are made from. */
export type Work = {
  readonly due: readonly Due[];
  /** Made, but not filled to the end from the default partition. */
  readonly filling: readonly Due[];
  /** null: dbopt makes them all. */
  readonly partman: ByPartman | null;
  readonly storage: Storage;
  /** The lowest value of the key's type, as it is written. */
  readonly lowest: string;
  readonly indexes: readonly IndexOptions[];
  /** Ours, with a detach that was cut off. */
  readonly unfinished: readonly Table[];
  readonly leaving: readonly Leaving[];
  /** Marked, but to stay. */
  readonly staying: readonly Staying[];
};

/** Absent where nothing is said of when partitions come and go. */
export const workOf = (desired: Desired | null): Work | undefined =>
  desired === null ? undefined : facts(desired).work;

const facts = factsOf<{ readonly work?: Work }>('partitions');

type Table = RelationName & ValueMap;

/** A partition to make, with its bounds as they are written. */
export interface Due extends Table {
  readonly from: string;
  readonly to: string;
}

/** A partition to retire. */
export interface Leaving extends Table {
  /** It carries this very marker already. */
  readonly marked: boolean;
  /** What is said in its comment before it is detached. */
  readonly marker: string;
  readonly fate: Fate;
}

interface Staying extends Table {
  /** To be given back. */
  readonly comment: string | null;
}

/** What the steps of one table are made from. */
export interface Scene {
  readonly change: Change;
  readonly row: PartitionedRow;
  readonly work: Work;
  readonly snapshot: Snapshot;
  readonly sizes: TableSizes;
}
