import type { Diagnostic } from './diagnostic.ts';

/** What apply tells while it works; one JSON line each with `--format json`. Times are ISO 8601. */
export type ApplyEvent =
  | {
      readonly type: 'run-started';
      readonly at: string;
      readonly run: string;
      readonly steps: number;
    }
  | {
      readonly type: 'step-started';
      readonly at: string;
      readonly step: string;
      readonly title: string;
    }
  | {
      readonly type: 'paused';
      readonly at: string;
      /** The step that may not begin yet; `restart` for that of the server. */
      readonly step: string;
      readonly reason: string;
      /** When the reason ends; absent where nobody knows. */
      readonly until?: string;
    }
  | {
      readonly type: 'step-waiting';
      readonly at: string;
      readonly step: string;
      readonly attempt: number;
      /** Milliseconds until the next attempt; 0: the statement goes on waiting. */
      readonly retryIn: number;
      /** Milliseconds of waiting that are left before it gives up. */
      readonly left?: number;
      readonly blockers: readonly Blocker[];
    }
  | {
      readonly type: 'step-progress';
      readonly at: string;
      readonly step: string;
      readonly phase: string;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly type: 'step-done';
      readonly at: string;
      readonly step: string;
      readonly seconds: number;
    }
  | {
      readonly type: 'step-failed';
      readonly at: string;
      readonly step: string;
      readonly diagnostic: Diagnostic;
    }
  | { readonly type: 'notice'; readonly at: string; readonly diagnostic: Diagnostic }
  | {
      readonly type: 'run-done';
      readonly at: string;
      readonly run: string;
      readonly outcome: 'done' | 'failed' | 'interrupted';
      readonly done: number;
    };

/** A session in the way of a lock. */
export interface Blocker {
  readonly pid: number;
  readonly user: string;
  readonly application: string;
  readonly state: string;
  /** Age of its transaction. */
  readonly seconds: number;
  readonly query: string;
}
