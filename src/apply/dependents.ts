import type { Step } from '../model/index.ts';

export interface Placed {
  readonly step: Step;
  /** Of tables that its change is about. */
  readonly family: string | null;
}

/**
 * Of steps in the order of the plan those behind the failed one, which is among them, that may depend on it: what needs
 * it; the rest of its change, and of what is done to its family of tables; and, since nothing tells what an extension,
 * a setting or a role is for, all of other phases where either of the two is about no table. With each that is left out
 * go those that depend on it in turn.
 */
export function dependents(failed: Step, placed: readonly Placed[]): readonly Step[] {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const families = new Set<string>();
  const phases = new Set<Step['phase']>();
  const general = new Set<Step['phase']>();
  const found: Step[] = [];

  const loses = ({ step, family }: Placed): boolean =>
    addresses.has(step.address) ||
    (family !== null && families.has(family)) ||
    hasOther(family === null ? phases : general, step.phase) ||
    step.needs.some((id) => ids.has(id));

  const from = placed.findIndex(({ step }) => step === failed);
  for (const each of from < 0 ? [] : placed.slice(from)) {
    const { step, family } = each;
    if (step !== failed && !loses(each)) continue;
    if (step !== failed) found.push(step);
    ids.add(step.id);
    addresses.add(step.address);
    phases.add(step.phase);
    if (family === null) general.add(step.phase);
    else families.add(family);
  }
  return found;
}

const hasOther = <T>(all: ReadonlySet<T>, one: T): boolean => all.size > (all.has(one) ? 1 : 0);
