export { diagnose, PLAN_CODES } from './diagnosis/index.ts';
export { asksForJoins, withJoinsTried } from './diagnosis/tried-loops.ts';
export { readPlan, readPlans } from './read/index.ts';
