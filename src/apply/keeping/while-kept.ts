import type { Step } from '../../model/index.ts';
import type { Attempt } from '../../postgres/index.ts';
import type { Context } from '../context.ts';
import { execute } from '../execute.ts';
import { lockLook } from '../locks.ts';
import type { Kept } from './schemas.ts';

/** Runs an attempt at a step while its names mean what they did when the run began, in a context whose signal also tells
 *  that they may not do so any more. Whom that has to wait for is the attempt's to tell.
 *  Throws `changed-outside`, `connection-lost`. */
export const whileKept = <T>(
  context: Context,
  { step, attempt }: { readonly step: Step; readonly attempt: Attempt },
  act: (context: Context, kept: Kept) => Promise<T>,
): Promise<T> =>
  context.schemas.during(
    step,
    (connection, text) => execute(context, connection, text, lockLook(context.policy, attempt)),
    (kept) => act({ ...context, signal: AbortSignal.any([context.signal, kept.lost]) }, kept),
  );
