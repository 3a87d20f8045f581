import type { Plan, TargetPlan } from '../../model/index.ts';
import { allowedHazards } from '../../operations/index.ts';
import { hasChanges } from '../../planner/index.ts';
import type { ApplyFlags } from '../apply.ts';
import { askConsent } from '../consent.ts';

/** Asks once for all targets; what a target's own policy allows is not asked for. */
export async function fleetConsent(
  reports: readonly TargetPlan[],
  { autoApprove = false, allow, color }: ApplyFlags,
): Promise<boolean> {
  const allowed = allowedHazards({ allow: [] }, allow);
  const changing = reports.filter(({ plan }) => plan !== null && hasChanges(plan));
  const together = asOne(changing);
  return together === null || askConsent(together, { autoApprove, allowed, color });
}

/** The steps of all, without the hazards that have consent. null: there is nothing to do. */
function asOne(reports: readonly TargetPlan[]): Plan | null {
  const [first] = reports.flatMap(({ plan }) => plan ?? []);
  if (first === undefined) return null;
  const steps = reports.flatMap(({ plan, allowed }) =>
    (plan?.steps ?? []).map((step) => ({
      ...step,
      hazards: step.hazards.filter(({ code }) => !allowed.includes(code)),
    })),
  );
  const left = reports.flatMap(({ plan }) => plan?.left ?? [])[0];
  const database = reports.map(({ name }) => name).join(', ');
  return {
    ...first,
    server: { ...first.server, database },
    steps,
    ...(left === undefined ? {} : { left }),
  };
}
