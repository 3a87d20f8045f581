import { isWrong, type Target, type TargetPlan } from '../../model/index.ts';
import {
  type DesignSource,
  type PlanOptions,
  planTargets,
  savePlan,
} from '../../operations/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { ownFile } from '../../schema/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { note } from '../output.ts';
import { type ShowFleet, showFleet } from './show.ts';

interface FleetFlags extends PlanOptions, ShowFleet {
  readonly out?: string;
  readonly detailedExitcode?: boolean;
}

/** Plans every target and shows one report. A sealed plan is a file for each of them. */
export async function planFleet(
  targets: readonly Target[],
  flags: FleetFlags,
  source: DesignSource,
): Promise<ExitCode> {
  const reports = await planTargets(targets, flags, source);
  showFleet(reports, flags);
  for (const { name, plan } of reports) {
    if (flags.out !== undefined && plan !== null) await savePlan(ownFile(flags.out, name), plan);
  }
  if (flags.out !== undefined) noteFleetSaved(flags.out, reports);
  if (reports.some(isWrong)) return EXIT.error;
  const changes = reports.some(({ plan }) => plan !== null && hasChanges(plan));
  return changes && flags.detailedExitcode === true ? EXIT.changes : EXIT.ok;
}

/** The option is the same for all of them: the name of a target goes into that of its file. */
function noteFleetSaved(path: string, reports: readonly TargetPlan[]): void {
  const files = reports.flatMap(({ name, plan }) => (plan === null ? [] : [ownFile(path, name)]));
  const next = reports.some(isWrong)
    ? ''
    : ` Apply them as they were reviewed: dbopt apply ${path}.`;
  if (files.length > 0) note`Wrote the plans to ${files.join(', ')}.${next}\n`;
}
