import type { TargetPlan } from '../../model/index.ts';
import { fleetJson, jsonText, renderFleetMarkdown, renderFleetText } from '../../ui/index.ts';
import { out, textOptions } from '../output.ts';
import type { PlanFormat } from '../show-plan.ts';

export interface ShowFleet {
  readonly format: PlanFormat;
  readonly color: boolean;
  readonly sql?: boolean;
  /** Each partition by itself. */
  readonly full?: boolean;
}

/** The report on several targets on stdout. */
export function showFleet(
  reports: readonly TargetPlan[],
  { format, color, sql, full = false }: ShowFleet,
): void {
  if (format === 'json') out(`${jsonText(fleetJson(reports), 2)}\n`);
  else if (format === 'markdown') out(renderFleetMarkdown(reports, full));
  else {
    const options = textOptions(process.stdout, { noColor: !color });
    out(renderFleetText(reports, { ...options, sql: sql === true ? 'full' : 'folded', full }));
  }
}
