import { type Change, type Plan, qualified, type Step } from '../../model/index.ts';

/** A plan cut into plans of their own, in order: the steps of one resource in one phase each. So what cannot be done
 *  on one table keeps nothing from another. A change without steps goes with the last steps on its table. */
export function parts(plan: Plan): readonly Plan[] {
  const groups = new Map<string, Step[]>();
  for (const step of plan.steps) {
    const key = `${step.phase} ${step.address}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  const pieces = [...groups.values()].map((steps) => ({ steps, changes: ownChanges(plan, steps) }));
  const stepped = new Set(plan.steps.map(({ address }) => address));
  const left: Change[] = [];
  for (const change of plan.changes.filter(({ address }) => !stepped.has(address))) {
    const piece = pieces.findLast(({ steps }) => steps.some((step) => isOn(step, change)));
    (piece?.changes ?? left).push(change);
  }
  const alone = left.length === 0 ? [] : [{ steps: [], changes: left }];
  return [...alone, ...pieces].map((piece) => ({ ...plan, ...piece }));
}

const ownChanges = ({ changes }: Plan, steps: readonly Step[]): Change[] =>
  changes.filter(({ address }) => address === steps[0]?.address);

const isOn = ({ locks }: Step, { table }: Change): boolean =>
  table !== undefined && locks.some(({ relation }) => relation === qualified(table));
