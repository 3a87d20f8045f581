export { readPlan, readPlans } from './read/index.ts';
