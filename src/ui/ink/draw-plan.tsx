import type { Plan } from '../../model/index.ts';
import { type PlanOptions, planDocument } from '../document/plan.ts';
import { drawLines } from './draw-lines.tsx';

/** Draws the plan once. */
export const drawPlan = async (
  plan: Plan,
  options: PlanOptions,
  stdout?: NodeJS.WritableStream,
): Promise<void> => drawLines(planDocument(plan, options), options.width, stdout);
