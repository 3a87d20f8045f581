export { diagnose, PLAN_CODES } from './diagnosis/index.ts';
export { readPlan, readPlans } from './read/index.ts';
