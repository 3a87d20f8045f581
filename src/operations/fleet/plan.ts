import type { Target, TargetPlan } from '../../model/index.ts';
import { database, openStore } from '../database.ts';
import type { PlanOptions } from '../plan/options.ts';
import { planDatabase } from '../plan/plan.ts';
import { askTargets } from './ask.ts';

/** Plans every target. One that cannot be reached does not hide the others. */
export async function planTargets(
  targets: readonly Target[],
  options: PlanOptions,
): Promise<readonly TargetPlan[]> {
  const found = await askTargets(targets, (target) => planTarget(target, options));
  const allowed = new Map(targets.map(({ name, design }) => [name, design.policy.allow]));
  return found.map(({ report, ...target }) => ({
    ...target,
    plan: report,
    allowed: allowed.get(target.name) ?? [],
  }));
}

async function planTarget({ design }: Target, { only, now }: PlanOptions) {
  const db = database({}, design);
  try {
    const client = await db.connect('plan');
    const store = openStore(design, client, { reads: true });
    return await planDatabase(client, design, store, { only, now });
  } finally {
    await db.close();
  }
}
