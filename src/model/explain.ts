import type { Place } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { ValueMap } from './value.ts';

/*
 * A plan as EXPLAIN told it, whatever the format: plain data that survives JSON. EXPLAIN prints some numbers per loop, as
 * averages, and some of all loops together; here each says which it is. Times are milliseconds, costs are the planner's
 * own unit, blocks are of 8 kB. null means "not told" (no ANALYZE, TIMING OFF, never executed): never zero.
 */

export interface QueryPlan {
  /** The statement, where the source has it. */
  readonly query: string | null;
  readonly parameters: string | null;
  /** queryid of pg_stat_statements; text, since it does not fit a number. */
  readonly queryId: string | null;
  /** In the order that EXPLAIN prints them, so that a node stands before its children; `nodes[0]` is the topmost. */
  readonly nodes: readonly PlanNode[];
  /** It was executed: EXPLAIN ANALYZE, or auto_explain with log_analyze. */
  readonly analyzed: boolean;
  readonly timed: boolean;
  readonly planningTime: number | null;
  readonly planningBuffers: Buffers | null;
  /** Of the whole statement, its triggers and what the nodes do not show included. */
  readonly executionTime: number | null;
  /** What auto_explain logged: planning may be within. */
  readonly duration: number | null;
  /** SETTINGS: what of the planner's settings was not at its default. */
  readonly settings: { readonly [name: string]: string };
  readonly triggers: readonly Trigger[];
  readonly jit: Jit | null;
  /** What this dbopt does not know, by EXPLAIN's own names. */
  readonly other: ValueMap;
}

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

/** Blocks, always of all loops and processes together. */
export interface Buffers {
  readonly sharedHit: number;
  readonly sharedRead: number;
  readonly sharedDirtied: number;
  readonly sharedWritten: number;
  readonly localHit: number;
  readonly localRead: number;
  readonly localDirtied: number;
  readonly localWritten: number;
  readonly tempRead: number;
  readonly tempWritten: number;
  /** Milliseconds, with track_io_timing; shared and local together. */
  readonly readTime: number;
  readonly writeTime: number;
  readonly tempReadTime: number;
  readonly tempWriteTime: number;
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

export interface Trigger {
  /** The trigger, or the constraint that it is of. */
  readonly name: string;
  readonly isConstraint: boolean;
  readonly relation: string | null;
  readonly time: number | null;
  readonly calls: number;
}

export interface Jit {
  readonly functions: number;
  readonly options: { readonly [name: string]: boolean };
  /** Milliseconds of all processes together; null: TIMING OFF. */
  readonly total: number | null;
}

/** A finding about a statement: at a node of its plan, or at a place of its text. */
export interface ExplainFinding extends Finding {
  /** Its place in `QueryPlan.nodes`. */
  readonly node: number | null;
  readonly place: Place | null;
}

/** Something that was tried for one statement. */
export interface Attempt {
  readonly what: string;
  /** What it came to, with its numbers. */
  readonly result: string;
}

/** A change that was tried and helped. */
export interface Proposal extends Finding {
  /** What was tried beside it and lost, or did not help. */
  readonly tried: readonly Attempt[];
}

export interface ExplainReport {
  readonly plan: QueryPlan | null;
  readonly findings: readonly ExplainFinding[];
  readonly proposals: readonly Proposal[];
  /** What was left out or could not be told of the statement as a whole. */
  readonly notes: readonly string[];
}
