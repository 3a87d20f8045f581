/** The terminal's screens, drawn by Ink. Import this file dynamically: it loads React. */
export { startApplyView } from './apply-view.tsx';
export { askApproval } from './approval.tsx';
export { drawAdvice } from './draw-advice.ts';
export { drawDrift } from './draw-drift.ts';
export { drawExplain, drawTop } from './draw-explain.ts';
export { drawPlan } from './draw-plan.tsx';
export { drawPool } from './draw-pool.ts';
export { drawVerify } from './draw-verify.ts';
export { startLoopView } from './loop-view.tsx';
