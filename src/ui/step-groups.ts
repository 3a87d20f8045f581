import { type Address, grouped, type Plan } from '../model/index.ts';
import { leader } from './plan-facts.ts';

/** Steps that a screen tells as one, with a counter. */
export interface StepGroup {
  readonly address: Address;
  /** Of its first step. */
  readonly title: string;
  readonly steps: number;
}

export const FEW_STEPS = 6;

/** By step id: those whose resource, or whose family of partitions, has more steps than are told one by one. */
export function stepGroups(plan: Plan): ReadonlyMap<string, StepGroup> {
  const leaders = new Map(plan.changes.map((change) => [change.address, leader(change)]));
  const groups = grouped(plan.steps, ({ address }) => leaders.get(address) ?? address);
  const byStep = new Map<string, StepGroup>();
  for (const [address, steps] of groups) {
    if (steps.length <= FEW_STEPS) continue;
    const group = { address, title: steps[0]?.title ?? '', steps: steps.length };
    for (const step of steps) byStep.set(step.id, group);
  }
  return byStep;
}
