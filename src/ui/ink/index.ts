/** The terminal's screens, drawn by Ink. Import this file dynamically: it loads React. */
export { drawPlan } from './draw-plan.tsx';
