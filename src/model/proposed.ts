import type { Finding } from './finding.ts';
import type { RelationName } from './name.ts';

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

/** A column or an expression of one table that a statement compares with a value. */
export interface Element {
  /** SQL, columns by their bare names: `country`, `(payload ->> 'device')`. */
  readonly sql: string;
  readonly column: string | null;
}

/** Columns of one table that a statement asks for together: do they have to do with each other? */
export interface StatisticsQuestion {
  readonly table: RelationName & { readonly oid: number; readonly bytes: number };
  /** `where`: each equals a value; `groups`: rows are grouped by them. */
  readonly of: 'where' | 'groups';
  readonly elements: readonly Element[];
}

/** How wrong estimates are, as max / min of estimate and truth, both at least 1. */
export interface Errors {
  /** Of values that occur together. */
  readonly data: readonly number[];
  /** Of values from different rows: they may never occur together. */
  readonly crossed: readonly number[];
}

/** One statistics object, and what it makes of the same questions. */
export interface StatisticsVariant extends Errors {
  readonly kinds: readonly string[];
  /** null: the columns' own. */
  readonly target: number | null;
}

/** What became of trying them on a copy. */
export interface StatisticsTrial {
  readonly question: StatisticsQuestion;
  /** Why it was not done; null: it was. */
  readonly why: string | null;
  /** Rows of the copy; whether it is a sample. */
  readonly rows: number;
  readonly sampled: boolean;
  readonly seed: number;
  /** Without any. */
  readonly before: Errors;
  readonly variants: readonly StatisticsVariant[];
}

/** An index that might serve a statement. */
export interface IndexCandidate {
  readonly table: RelationName & { readonly oid: number };
  readonly keys: readonly { readonly sql: string; readonly descending: boolean }[];
  /** Names of columns. */
  readonly include: readonly string[];
  readonly method: 'btree' | 'brin';
  /** SQL that each of its rows fulfils; null: it has all rows. */
  readonly where: string | null;
}

/** What a statement costs: by the planner, and where it was run, on the clock of the server. */
export interface StatementCost {
  readonly cost: number;
  /** Milliseconds, and blocks touched. */
  readonly ms: number | null;
  readonly buffers: number | null;
}

/** What became of trying indexes for one statement. */
export interface IndexTrial {
  /** Why it was not done; null: it was. */
  readonly why: string | null;
  /** `hypopg`: planned as if they were there; `copy`: built on copies, and the statement run on them. */
  readonly by: 'hypopg' | 'copy';
  readonly before: StatementCost;
  readonly tried: readonly {
    readonly candidate: IndexCandidate;
    readonly after: StatementCost;
    /** The plan uses it. */
    readonly used: boolean;
    /** Estimated by HypoPG; of the copy. */
    readonly bytes: number;
  }[];
  /** Tables that were copied. */
  readonly copies: readonly {
    readonly table: RelationName;
    readonly rows: number;
    readonly sampled: boolean;
  }[];
  /** By oid of the table: rows written since the statistics began, those that were HOT among them. */
  readonly writes: readonly {
    readonly oid: number;
    readonly rows: number;
    readonly hot: number;
  }[];
}

/** What became of running a statement as it is, and without nested loops. */
export interface JoinTrial {
  readonly why: string | null;
  readonly before: StatementCost;
  readonly after: StatementCost;
}

/** A WITH query that is a fence only because it says MATERIALIZED. */
export interface FenceQuestion {
  readonly name: string;
  /** The table that it reads first. */
  readonly table: RelationName;
  /** The statement without that word. */
  readonly text: string;
  /** Operators of conditions that could move behind it, with the type to their left: each must be leakproof. */
  readonly operators: readonly { readonly name: string; readonly type: string }[];
}

/** What became of running a statement both ways, in one snapshot. */
export interface FenceTrial {
  readonly question: FenceQuestion;
  readonly why: string | null;
  /** The same rows came, each as often. */
  readonly same: boolean;
  readonly before: StatementCost;
  readonly after: StatementCost;
}
