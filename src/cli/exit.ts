import type { Failure, Outcome } from '../operations/index.ts';

/** Exit codes; the same for every command. */
export const EXIT = {
  /** Done, or nothing to do. */
  ok: 0,
  error: 1,
  /** There are changes, drift or failed checks, and the caller asked to be told by exit code. */
  changes: 2,
  /** Apply stopped part-way and can be resumed. */
  stopped: 3,
  /** Another run holds the lock. */
  locked: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How a command tells its exit code. */
export type Done = (code: ExitCode) => void;

/** Of an apply, by how it ended. */
export const APPLIED: { readonly [outcome in Outcome]: ExitCode } = {
  done: EXIT.ok,
  refused: EXIT.error,
  declined: EXIT.error,
  stopped: EXIT.stopped,
};

/** Of work that something was thrown for. */
export const FAILED: { readonly [failure in Failure]: ExitCode } = {
  failed: EXIT.error,
  stopped: EXIT.stopped,
  locked: EXIT.locked,
};
