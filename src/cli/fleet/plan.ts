import { isWrong, type Target, type TargetPlan } from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { ownFile } from '../../schema/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { database, openStore } from '../open.ts';
import { type PlanOptions, planDatabase } from '../plan-database.ts';
import { savePlan } from '../sealed.ts';
import { troubleOf } from '../trouble.ts';
import { type ShowFleet, showFleet } from './show.ts';
import { sideBySide } from './side-by-side.ts';

interface FleetFlags extends PlanOptions, ShowFleet {
  readonly out?: string;
  readonly detailedExitcode?: boolean;
}

/** Plans every target and shows one report. A sealed plan is a file for each of them. */
export async function planFleet(targets: readonly Target[], flags: FleetFlags): Promise<ExitCode> {
  const reports = await planTargets(targets, flags);
  showFleet(reports, flags);
  for (const { name, plan } of reports) {
    if (flags.out !== undefined && plan !== null) await savePlan(ownFile(flags.out, name), plan);
  }
  if (reports.some(isWrong)) return EXIT.error;
  const changes = reports.some(({ plan }) => plan !== null && hasChanges(plan));
  return changes && flags.detailedExitcode === true ? EXIT.changes : EXIT.ok;
}

export const planTargets = (
  targets: readonly Target[],
  options: PlanOptions,
): Promise<readonly TargetPlan[]> => sideBySide(targets, (target) => planTarget(target, options));

/** One that cannot be reached does not hide the others. */
async function planTarget(
  { name, wave, design }: Target,
  { only, now }: PlanOptions,
): Promise<TargetPlan> {
  const { allow: allowed } = design.policy;
  const db = database({}, design);
  try {
    const client = await db.connect('plan');
    const plan = await planDatabase(client, design, openStore(design, client), { only, now });
    return { name, wave, plan, diagnostics: [], allowed };
  } catch (error) {
    const diagnostics = troubleOf(error);
    if (diagnostics === null) throw error;
    return { name, wave, plan: null, diagnostics, allowed };
  } finally {
    await db.close();
  }
}
