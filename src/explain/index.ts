export { diagnose } from './diagnosis/index.ts';
export { readPlan } from './read/index.ts';
