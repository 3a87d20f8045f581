import type { ValueMap } from '../value.ts';
import type { Buffers } from './buffers.ts';

export interface PlanNode {
  /** Its place in `QueryPlan.nodes`. */
  readonly id: number;
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly depth: number;
  /** As EXPLAIN (FORMAT JSON) calls it: `Hash Join`, `Aggregate`, `ModifyTable`. */
  readonly type: string;
  /** As its text format calls it: `Hash Left Join`, `Partial HashAggregate`, `Parallel Seq Scan`, `Update`. */
  readonly label: string;
  /** How its parent uses it. */
  readonly relationship: Relationship | null;
  /** `CTE name`, `InitPlan 1`, `SubPlan 2`: planned by itself, and run for whoever reads its result. */
  readonly subplan: string | null;
  /** What it reads or writes; schema only where EXPLAIN was VERBOSE. */
  readonly relation: string | null;
  readonly schema: string | null;
  readonly alias: string | null;
  readonly index: string | null;
  /** Of a CTE Scan. */
  readonly cte: string | null;
  readonly joinType: string | null;
  readonly strategy: string | null;
  readonly partialMode: string | null;
  readonly operation: string | null;
  readonly parallelAware: boolean;
  readonly cost: { readonly startup: number; readonly total: number } | null;
  /** Bytes of a row. */
  readonly width: number | null;
  /** It was part of an execution, and nobody asked it for a row. */
  readonly neverExecuted: boolean;
  /** In all processes; null: not executed with ANALYZE. */
  readonly loops: number | null;
  /** How many worked on it at a time, so that time in all is shared by them. */
  readonly processes: number;
  readonly rows: NodeRows;
  readonly time: NodeTime;
  /** null: not told, or nothing was touched in the whole plan. */
  readonly buffers: { readonly inAll: Buffers; readonly exclusive: Buffers } | null;
  /** Rows read and thrown away. */
  readonly removed: {
    readonly filter: Removed | null;
    readonly joinFilter: Removed | null;
    readonly indexRecheck: Removed | null;
  };
  /** Expressions by EXPLAIN's names (`Filter`, `Hash Cond`, `Sort Key`, …); lists are joined with `, `. */
  readonly conditions: { readonly [name: string]: string };
  readonly sort: SortFacts | null;
  readonly hash: HashFacts | null;
  /** In all loops. */
  readonly heapFetches: number | null;
  /** Of a bitmap heap scan, in all loops. */
  readonly heapBlocks: { readonly exact: number; readonly lossy: number } | null;
  /** Where Materialize, a CTE or a window kept its rows (17 and later). */
  readonly storage: { readonly type: string; readonly kilobytes: number } | null;
  readonly workers: { readonly planned: number | null; readonly launched: number | null } | null;
  /** What this dbopt does not know, by EXPLAIN's own names. */
  readonly other: ValueMap;
}

export type Relationship = 'Outer' | 'Inner' | 'Member' | 'Subquery' | 'InitPlan' | 'SubPlan';

export interface NodeRows {
  /** The estimate, per loop and process. */
  readonly planned: number | null;
  /** What came, per loop and process; before 18 rounded to whole rows. */
  readonly perLoop: number | null;
  readonly inAll: number | null;
  /** How wrong the estimate was: max / min of planned and perLoop, both at least 1. */
  readonly qError: number | null;
  /** Whether what came is what would have come, had all of it been asked for, once: else `qError` is no error. */
  readonly comparable: boolean;
}

export interface NodeTime {
  /** Average of a loop until its last row, with all below it. */
  readonly perLoop: number | null;
  /** Of all loops, on the clock: shared by the processes. */
  readonly inAll: number | null;
  /** `inAll` without its children; a CTE and an InitPlan count once, where they run. */
  readonly exclusive: number | null;
  /** `exclusive` as a share of the execution, 0 to 1. */
  readonly share: number | null;
}

export interface Removed {
  readonly perLoop: number;
  readonly inAll: number;
}

/** Of the process that needed most, workers included. */
export interface SortFacts {
  readonly method: string;
  readonly kilobytes: number;
  readonly on: 'Memory' | 'Disk';
}

/** Of a hash table, of a join or of an aggregate; the largest of the processes. */
export interface HashFacts {
  readonly batches: number;
  readonly originalBatches: number | null;
  readonly memory: number | null;
  /** Kilobytes on disk; joins do not tell. */
  readonly disk: number | null;
}
