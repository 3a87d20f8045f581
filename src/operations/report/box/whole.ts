import { worstOf } from '../../../checks/index.ts';
import {
  type BoxItem,
  type BoxRule,
  type DriftSummary,
  measured,
  type PlanSummary,
  type ReportBox,
  type Told,
} from '../../../model/index.ts';
import { boxOf, type Judged, MARKS, untold } from './make.ts';

/* Boxes that stand on a whole: all verdicts, the plan, the drift. */

export function byVerdicts(rule: BoxRule, { verdicts }: Judged): ReportBox {
  if (verdicts.is === null) return untold(rule, verdicts.why, verdicts.needs);
  const counting = verdicts.is.filter(({ severity }) => severity === 'fail');
  const items = counting.flatMap(({ name, figures }) =>
    figures
      .filter(({ verdict }) => verdict !== null)
      .map((figure): BoxItem => ({ ...figure, of: name, says: null })),
  );
  const mark = MARKS[worstOf(counting.map(({ verdict }) => verdict))];
  const open = items.find(({ unanswered }) => unanswered !== null)?.unanswered ?? {
    ...{ question: rule.words, why: 'a bound lies within what was measured', needs: '' },
  };
  return boxOf(rule, mark, items, mark === 'untold' ? open : null);
}

export function byPlan(rule: BoxRule, plan: Told<PlanSummary>): ReportBox {
  if (plan.is === null) return untold(rule, plan.why, plan.needs);
  const { changes, more, errors } = plan.is;
  if (errors.length > 0) return untold(rule, errors[0] ?? '', 'mend the design');
  return counted(rule, 'changes', changes.length + more, 'dbopt plan');
}

export const byDrift = (rule: BoxRule, drift: Told<DriftSummary>): ReportBox =>
  drift.is === null
    ? untold(rule, drift.why, drift.needs)
    : counted(rule, 'findings', drift.is.open, 'dbopt drift');

/** So many are too many, unless there are none. */
function counted(rule: BoxRule, what: string, count: number, from: string): ReportBox {
  const verdict = count === 0 ? 'pass' : 'fail';
  const item: BoxItem = {
    ...{ address: 'database', quantity: '', measured: measured(what, count, null, from) },
    ...{ bound: { quantity: '', unit: 'number', min: null, max: 0 }, verdict, unanswered: null },
    ...{ of: rule.id, says: null },
  };
  return boxOf(rule, MARKS[verdict], [item]);
}
