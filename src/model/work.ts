/** Of what a step has to do: how much there is, and at what pace such work goes. */
export interface Work {
  /** Work of one sort goes at one pace: `B-tree build`. Takes an s for several. */
  readonly sort: string;
  /** How much there is, in whatever this sort is counted in; only compared with others of its sort. */
  readonly amount: number;
  /** Amount a second as it was measured elsewhere; null: servers and data differ by so much that it says nothing. */
  readonly usual: number | null;
  /** Bytes of maintenance_work_mem that it needs; with less it goes at a pace of its own, or `fails`. */
  readonly memory?: number;
  readonly fails?: true;
  /** It will have less. */
  readonly short?: true;
  /** Number of earlier steps of this database that its seconds are told by; absent: none. */
  readonly earlier?: number;
  /** There were some, all of them too small to tell. */
  readonly larger?: true;
}

/** What the journal knows of work that was done. */
export interface WorkDone {
  readonly sort: string;
  readonly amount: number;
  readonly short?: true;
  /** Without what it waited for others. */
  readonly seconds: number;
}

/** What a table stores, as it is now. */
export interface TableSize {
  /** Of the main and TOAST data. */
  readonly bytes: number;
  /** Of the main data alone. */
  readonly heap: number;
  /** Pages, those of its TOAST table among them, that hold rows which some session may not see, as far as the
   *  visibility map knows: what a VACUUM reads. */
  readonly hidden: number;
  /** As many as its statistics and its size say; null: it was never analysed. */
  readonly rows: number | null;
  /** Columns whose type fixes a number of dimensions: its name and that number. */
  readonly vectors: { readonly [column: string]: readonly [type: string, dimensions: number] };
}

export type TableSizes = { readonly [qualified: string]: TableSize };
