import { type DboptError, fail } from '../model/index.ts';
import { errorCode, isCancelled, mayEndSession } from '../postgres/index.ts';

// Manual, appendix A: class 08 connection exception; 57P01-57P05, 25P03 and 25P04 the server ended the session.
const CODES = /^(08...|57P0[1-5]|25P0[34]|ECONNRESET|EPIPE|ETIMEDOUT)$/;
// The driver's own words where there is no code: the socket closed, or had closed before, or said what nobody had asked.
const WORDS = /^Connection terminated|not queryable|Client was closed|^Received unexpected/;

/** The connection is gone: whether its last statement took effect, this error does not say. */
export const isLost = (error: unknown): boolean =>
  (CODES.test(errorCode(error)) && mayEndSession(error)) ||
  (error instanceof Error && WORDS.test(error.message));

/** The server ended the session for what it took, or for resting. No session of ours has such a limit: what it called, such
 *  as a function in an index, has set transaction_timeout or its like. */
export const isTimedOut = (error: unknown): boolean => /^(25P0[34]|57P05)$/.test(errorCode(error));

export const INTERRUPTED = 'interrupted';

export const interrupted = (cause?: unknown): DboptError =>
  fail(INTERRUPTED, 'stopped on request', {
    hint: 'apply again to go on: what is done stays done',
    cause,
  });

/** The error is how an abort of the run shows: query_canceled, or a pause that ended early. */
export const isInterrupt = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted &&
  (error === signal.reason ||
    isCancelled(error) ||
    (error instanceof Error && error.name === 'AbortError'));
