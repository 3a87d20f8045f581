import type { Target, TargetPlan } from '../../model/index.ts';
import { database, openStore } from '../database.ts';
import type { PlanOptions } from '../plan/options.ts';
import { planDatabase } from '../plan/plan.ts';
import { troubleOf } from '../trouble.ts';
import { sideBySide } from './side-by-side.ts';

/** Plans every target, a few at a time. One that cannot be reached does not hide the others. */
export const planTargets = (
  targets: readonly Target[],
  options: PlanOptions,
): Promise<readonly TargetPlan[]> => sideBySide(targets, (target) => planTarget(target, options));

async function planTarget(
  { name, wave, design }: Target,
  { only, now }: PlanOptions,
): Promise<TargetPlan> {
  const { allow: allowed } = design.policy;
  const db = database({}, design);
  try {
    const client = await db.connect('plan');
    const plan = await planDatabase(client, design, openStore(design, client, { reads: true }), {
      only,
      now,
    });
    return { name, wave, plan, diagnostics: [], allowed };
  } catch (error) {
    const diagnostics = troubleOf(error);
    if (diagnostics === null) throw error;
    return { name, wave, plan: null, diagnostics, allowed };
  } finally {
    await db.close();
  }
}
