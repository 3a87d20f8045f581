/** The decisions of the loop: pure, no kind's name, no clock. */
export * from './choose.ts';
export * from './guard.ts';
export * from './next.ts';
export { isSwayed, nearer } from './swayed.ts';
export { isJudgeable, isRunaway, judgeWindows } from './verdict.ts';
