import type { Plan } from '../../model/index.ts';
import { type PlanOptions, planDocument } from '../document/plan.ts';
import { drawText, type TextOptions } from './draw.ts';

/** The plan as people read it: changes with their steps, then warnings, hazards, summary. */
export const renderPlanText = (plan: Plan, options: PlanOptions & TextOptions): string =>
  drawText(planDocument(plan, options), options);
