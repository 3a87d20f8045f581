import type { Target, TargetReport } from '../../model/index.ts';
import { toldOf } from '../trouble.ts';
import { sideBySide } from './side-by-side.ts';

/** Asks the same of every target, a few at a time. What goes wrong with one is told of that one, whatever it is, and
 *  keeps no other from its answer. */
export const askTargets = <R>(
  targets: readonly Target[],
  ask: (target: Target) => Promise<R>,
): Promise<readonly TargetReport<R>[]> =>
  sideBySide(targets, async (target) => {
    const { name, wave } = target;
    try {
      return { name, wave, report: await ask(target), diagnostics: [] };
    } catch (error) {
      return { name, wave, report: null, diagnostics: toldOf(error) };
    }
  });
