import { diagnose, readPlans } from '../../explain/index.ts';
import type { ExplainReport } from '../../model/index.ts';

/** What a saved plan says; no server is asked. Throws `bad-plan` with the place in the file. */
export function explainPlan(text: string, file: string): ExplainReport {
  const [plan, ...others] = readPlans(text, file);
  return {
    plan,
    findings: diagnose(plan),
    proposals: [],
    notes:
      others.length === 0
        ? []
        : [`one of ${others.length + 1} plans in ${file}: the one that took longest`],
  };
}
