import {
  counts,
  type DriftReport,
  type DriftSummary,
  isAccepted,
  type Plan,
  type PlanSummary,
} from '../../model/index.ts';

const MOST = 40;

/** What a plan would do, without its SQL. */
export function planSummary({
  counts: each,
  unchanged,
  changes,
  steps,
  diagnostics,
}: Plan): PlanSummary {
  const drawn = changes.filter(({ action }) => action !== 'adopt' && action !== 'forget');
  const hazards = steps.flatMap((step) => step.hazards.map(({ code }) => code));
  return {
    ...{ counts: each, unchanged, hazards: [...new Set(hazards)] },
    errors: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message)
      .slice(0, MOST),
    changes: drawn.slice(0, MOST).map(({ address, action }) => ({ address, action })),
    more: Math.max(0, drawn.length - MOST),
  };
}

/** What differs between state, database and file, without values. */
export function driftSummary({ compared, findings }: DriftReport): DriftSummary {
  return {
    compared,
    open: findings.filter(counts).length,
    findings: findings.slice(0, MOST).map((one) => ({
      ...{ class: one.class, address: one.address, field: one.field },
      accepted: isAccepted(one),
    })),
    more: Math.max(0, findings.length - MOST),
  };
}
