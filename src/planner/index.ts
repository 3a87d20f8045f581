/** Pure functions from design, database and state to a plan: no I/O, no clock, no kind's name. */
export * from './compare.ts';
export * from './comparison.ts';
export * from './drift/index.ts';
export * from './estimate.ts';
export * from './fold.ts';
export * from './gather.ts';
export * from './keep.ts';
export * from './lacking.ts';
export * from './left.ts';
export { holdsSecrets, lostSecrets } from './lost-secrets.ts';
export * from './only.ts';
export * from './order.ts';
export * from './other-owners.ts';
export * from './preflight.ts';
export * from './seal.ts';
export * from './underway.ts';
export * from './until-restart.ts';
export * from './upkeep.ts';
