import type { Step, StepRecord } from '../model/index.ts';

/** What the steps, in the order they began, called for and no later one did. */
export function owed(steps: readonly StepRecord[]): readonly Step[] {
  const due = new Map<string, Step>();
  for (const { step, status, owes } of steps) {
    if (status === 'done') due.delete(step);
    for (const upkeep of owes) due.set(upkeep.id, upkeep);
  }
  return [...due.values()];
}
