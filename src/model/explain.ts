import type { Place } from './diagnostic.ts';
import type { Buffers } from './explained/buffers.ts';
import type { PlanNode } from './explained/node.ts';
import type { Finding } from './finding.ts';
import type { Proposal } from './proposed.ts';
import type { ValueMap } from './value.ts';

export type * from './explained/buffers.ts';
export type * from './explained/node.ts';

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

/** What `dbopt explain` has to say of one statement. */
export interface ExplainReport {
  /** null: the statement was not even planned; `notes` say why. */
  readonly plan: QueryPlan | null;
  /** Worst first. */
  readonly findings: readonly ExplainFinding[];
  /** Changes that were tried and helped. */
  readonly proposals: readonly Proposal[];
  /** What was not done, and what the numbers are about. */
  readonly notes: readonly string[];
}

/** q-error: never below 1, and what is less than a row counts as one. */
export function qError(planned: number, actual: number): number {
  const [estimate, truth] = [Math.max(planned, 1), Math.max(actual, 1)];
  return Math.max(estimate, truth) / Math.min(estimate, truth);
}
