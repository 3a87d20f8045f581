import { type DboptError, fail, type Step } from '../model/index.ts';
import { isCancelled } from '../postgres/index.ts';

/** Why a statement is cancelled: the session that held something for it has ended. */
export const LOST = new Error('the session beside it has ended');

/** What a failed attempt is told as where such a session was lost. `what` it held, in words. */
export const afterLosing = (
  { aborted }: AbortSignal,
  error: unknown,
  { address }: Pick<Step, 'address'>,
  what: string,
): unknown =>
  aborted && (error === LOST || isCancelled(error)) ? lost(address, what, error) : error;

const lost = (address: string, what: string, cause: unknown): DboptError =>
  fail('connection-lost', `the session that held ${what} was ended`, {
    address,
    hint: 'the statement was cancelled, since it could have been about something else by now; apply again',
    cause,
  });
