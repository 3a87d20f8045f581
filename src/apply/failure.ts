import { DboptError, type Diagnostic, type Step } from '../model/index.ts';
import { errorCode, isOfFunction } from '../postgres/index.ts';
import { isLost, isTimedOut } from './interruption.ts';

/** Whether an error that is expected is about its step alone, so that what does not depend on it may go on. Of our own
 *  words those are meant that tell of the tables of the step; a wait for old transactions would begin anew with each
 *  index. */
export function isOwnTrouble(error: unknown, step: Step): boolean {
  if (error instanceof DboptError) {
    const none = step.batches?.none?.code;
    return error.diagnostics.every(({ code }) => OWN.has(code) || code === none);
  }
  if (isLost(error)) return isTimedOut(error);
  return isOfFunction(error) || !OF_ALL.test(errorCode(error));
}

const OWN: ReadonlySet<string> = new Set(['changed-outside', 'lock-timeout']);

/** The server takes no writes, is short of something, was told to stop, misses its files or finds them damaged (manual,
 *  appendix A): the next step would fare no better, or should not be tried. */
const OF_ALL = /^(25006|53...|57...|58...|XX00[12]|F0...)$/;

/** Steps that are named where more were left. */
const NAMED = 10;

/** Of the steps of a failed run that did not begin. */
export const notTried = (left: readonly Step[]): Diagnostic => ({
  severity: 'warning',
  code: 'not-tried',
  message: `${left.length === 1 ? '1 step was' : `${left.length} steps were`} not tried: ${[
    ...left.slice(0, NAMED).map(({ id, title }) => `${id} (${title})`),
    ...(left.length > NAMED ? [`${left.length - NAMED} more`] : []),
  ].join(', ')}`,
  hint: 'they come after what failed; mend that and apply again, or go past it with --only',
});
