import { type Diagnostic, fail, type Target, type TargetReport } from '../../model/index.ts';
import { toldOf } from '../trouble.ts';
import { sideBySide } from './side-by-side.ts';

/** Milliseconds that are waited for targets that do not answer, all together: a design may name any number of them. */
const PATIENCE = 600_000;

/** Asks the same of every target, a few at a time. What goes wrong with one is told of that one, whatever it is, and
 *  keeps no other from its answer, unless too many let us wait. */
export function askTargets<R>(
  targets: readonly Target[],
  ask: (target: Target) => Promise<R>,
): Promise<readonly TargetReport<R>[]> {
  let waited = 0;
  return sideBySide(targets, async (target) => {
    const { name, wave } = target;
    const from = performance.now();
    try {
      if (waited > PATIENCE) throw unasked();
      return { name, wave, report: await ask(target), diagnostics: [] };
    } catch (error) {
      const diagnostics = toldOf(error);
      if (diagnostics.some(isSilence)) waited += performance.now() - from;
      return { name, wave, report: null, diagnostics };
    }
  });
}

const isSilence = ({ code }: Diagnostic): boolean => code === 'cannot-connect';

const unasked = () =>
  fail('cannot-connect', 'it is not asked: other targets did not answer for too long', {
    hint: 'see to those, or name with --target which ones are asked',
  });
