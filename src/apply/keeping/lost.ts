import { setImmediate as turn } from 'node:timers/promises';
import { type DboptError, fail, type Step } from '../../model/index.ts';
import { type Client, isCancelled } from '../../postgres/index.ts';

/** Why a statement is cancelled: the session that held something for it has ended. */
export const LOST = new Error('the session beside it has ended');

/** Calls once where a session ends. The server says so before it lets go of what that session held. */
export function whenLost(client: Client, act: () => void): void {
  client.once('error', act);
  client.once('end', act);
}

/** Throws where something is lost, by all that the server had sent by the time of a statement's answer. */
export async function requireNothingLost({ signal }: { readonly signal: AbortSignal }) {
  await turn();
  signal.throwIfAborted();
}

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
