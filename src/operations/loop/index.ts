export { CLOCK } from './clock.ts';
export type { LoopOptions } from './job.ts';
export { runLoop, runRound } from './run.ts';
export { letLoop, loopStatus, stopLoop } from './status.ts';
