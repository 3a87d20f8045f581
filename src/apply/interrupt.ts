import { type DboptError, fail } from '../model/index.ts';
import { errorCode } from '../postgres/index.ts';

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
    errorCode(error) === '57014' ||
    (error instanceof Error && error.name === 'AbortError'));
