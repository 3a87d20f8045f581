import { PLAN_CODES } from '../../explain/index.ts';
import { PROPOSALS } from '../../explain/proposals/index.ts';
import { RULES } from '../../explain/rules/index.ts';

export { readInput } from './input.ts';
export { explainPlan, explainPlanThere } from './plan.ts';
export { explainQuery } from './query.ts';
export { explainTop } from './top.ts';

/** Every code that `dbopt explain` has. */
export const EXPLAIN_CODES: readonly string[] = [
  ...PLAN_CODES,
  ...RULES.map(({ code }) => code),
  ...Object.keys(PROPOSALS),
];
