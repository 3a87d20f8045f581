import { errorCode } from './conninfo/failure.ts';

/*
 * Any function may raise an error with an SQLSTATE of its choosing, so the code alone says nothing about locks and
 * sessions. Where in the server it is raised no function chooses.
 */

/** Where the server itself raises what waiting for locks ends in: lock_timeout, a deadlock. We say NOWAIT nowhere. */
const WAITS: ReadonlyMap<string, string> = new Map([
  ['55P03', 'ProcessInterrupts'],
  ['40P01', 'DeadLockReport'],
]);

/** What ends an attempt that waited too long for several locks, as the server's own lock_timeout would have ended it. */
export const outOfTime = (cause: unknown): Error =>
  Object.assign(new Error('no lock within the time of one attempt', { cause }), { code: '55P03' });

/** lock_not_available or deadlock_detected of the server's own: nothing happened, and it may go better in a moment. */
export function isLockWait(error: unknown): boolean {
  const routine = WAITS.get(errorCode(error));
  return routine !== undefined && isRaisedBy(error, routine);
}

/** query_canceled, not raised by a function. */
export const isCancelled = (error: unknown): boolean =>
  errorCode(error) === '57014' && isRaisedBy(error, 'ProcessInterrupts');

/** Whether a code that says so is the server's word that it ends the session. */
export const mayEndSession = (error: unknown): boolean =>
  isRaisedBy(error, 'ProcessInterrupts', 'quickdie');

/** Whether a function in PL/pgSQL raised it, with the words and the SQLSTATE of its choosing. */
export const isOfFunction = (error: unknown): boolean => routineOf(error) === 'exec_stmt_raise';

/** Errors of our own, of the system and of poolers have no routine. */
function isRaisedBy(error: unknown, ...names: readonly string[]): boolean {
  const routine = routineOf(error);
  return routine === null || names.includes(routine);
}

function routineOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('routine' in error)) return null;
  return typeof error.routine === 'string' ? error.routine : null;
}
