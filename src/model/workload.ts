import type { ExplainReport } from './explain.ts';
import type { Proposal } from './proposed.ts';

/** One statement of a workload that a change is about. */
export interface WorkloadUse {
  /** queryid of pg_stat_statements. */
  readonly queryId: string;
  readonly calls: number;
  /** The planner's cost of a call without the change, and with it; null: it was not asked. */
  readonly before: number | null;
  readonly after: number | null;
}

/** One statement that writes what an index has to follow. */
export interface WorkloadWrite {
  readonly queryId: string;
  readonly calls: number;
  /** Of all calls. */
  readonly rows: number;
  /** It sets a column of the index, so that no update of it is HOT any more. */
  readonly breaksHot: boolean;
}

/** A change, judged over all statements of a workload. */
export interface WorkloadProposal extends Proposal {
  readonly helps: readonly WorkloadUse[];
  readonly hurts: readonly WorkloadUse[];
  readonly taxes: readonly WorkloadWrite[];
}

/** One of the statements that took most of the server's time. */
export interface ExplainedStatement {
  /** queryid of pg_stat_statements. */
  readonly queryId: string;
  readonly text: string;
  readonly calls: number;
  /** Milliseconds, of all calls. */
  readonly total: number;
  /** null: the server would not plan it; `why` says so. */
  readonly report: ExplainReport | null;
  readonly why: string | null;
}

export interface ExplainedWorkload {
  /** First the one that took most time. */
  readonly statements: readonly ExplainedStatement[];
  /** Changes of the database, judged over all of them. */
  readonly proposals: readonly WorkloadProposal[];
}
