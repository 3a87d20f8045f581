import { isWrong, type Target } from '../../model/index.ts';
import { type PlanOptions, planTargets, savePlan } from '../../operations/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { ownFile } from '../../schema/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type ShowFleet, showFleet } from './show.ts';

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
