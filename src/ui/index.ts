/** Screens: data in, text out. Ink and React are under ink/ and are loaded only where a terminal draws. */
export type { PlanOptions } from './document/plan.ts';
export type { SqlDetail } from './document/step.ts';
export { renderDiagnostics } from './text/diagnostics.ts';
export type { TextOptions } from './text/draw.ts';
export { renderPlanText } from './text/plan.ts';
