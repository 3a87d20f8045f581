import { isWrong, type TargetPlan } from '../model/index.ts';
import { changeText, countText, plural } from './format.ts';
import { errorCount, isEmpty } from './plan-facts.ts';

/** What every screen of several targets shares. */

const isChanged = ({ plan }: TargetPlan): boolean => plan !== null && !isEmpty(plan);

/** There is more to say of it than that nothing changes. */
export const hasNews = (report: TargetPlan): boolean =>
  report.plan === null || isChanged(report) || report.plan.diagnostics.length > 0;

export const countsOf = (reports: readonly TargetPlan[]) => ({
  targets: reports.length,
  changed: reports.filter((each) => isChanged(each) && !isWrong(each)).length,
  failed: reports.filter(isWrong).length,
});

/** `Plan for 3 targets: 1 to change, 1 as designed, 1 that could not be planned.` */
export function fleetTitle(reports: readonly TargetPlan[]): string {
  const { targets, changed, failed } = countsOf(reports);
  const parts = [
    ...(changed > 0 ? [`${countText(changed)} to change`] : []),
    ...(targets > changed + failed ? [`${countText(targets - changed - failed)} as designed`] : []),
    ...(failed > 0 ? [`${countText(failed)} that could not be planned`] : []),
  ];
  return `Plan for ${plural(targets, 'target')}: ${parts.join(', ')}.`;
}

/** One line on a target. */
export const verdict = ({ plan, diagnostics }: TargetPlan): string => {
  if (plan === null) return diagnostics.map(({ code }) => code).join(', ');
  if (errorCount(plan) > 0) return plural(errorCount(plan), 'error');
  return isEmpty(plan) ? 'No changes' : changeText(plan.counts);
};
