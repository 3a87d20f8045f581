import type { Target, TargetPlan } from '../../model/index.ts';
import { database, openStore } from '../database.ts';
import type { PlanOptions } from '../plan/options.ts';
import { planDatabase } from '../plan/plan.ts';
import { planByReceipt } from '../receipt/plan.ts';
import type { DesignSource } from '../source.ts';
import { askTargets } from './ask.ts';

/** Plans every target. One that cannot be reached does not hide the others. With the source of the design by the
 *  receipts that there are. */
export async function planTargets(
  targets: readonly Target[],
  options: PlanOptions,
  source?: DesignSource,
): Promise<readonly TargetPlan[]> {
  const found = await askTargets(
    targets,
    async (target) => (await known(target, options, source)) ?? planTarget(target, options),
  );
  const allowed = new Map(targets.map(({ name, design }) => [name, design.policy.allow]));
  return found.map(({ report, ...target }) => ({
    ...target,
    plan: report,
    allowed: allowed.get(target.name) ?? [],
  }));
}

async function known({ name }: Target, { only }: PlanOptions, source: DesignSource | undefined) {
  if (source === undefined || only !== undefined) return null;
  return (await planByReceipt({ ...source, chosen: [name] }))?.plan ?? null;
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
