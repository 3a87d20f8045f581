import type { TargetOutcome, TargetPlan } from '../../model/index.ts';
import { fleetDocument, outcomeDocument } from '../document/fleet.ts';
import type { PlanOptions } from '../document/plan.ts';
import { drawText, type TextOptions } from './draw.ts';

/** The plans of several targets as people read them. */
export const renderFleetText = (
  reports: readonly TargetPlan[],
  options: PlanOptions & TextOptions,
): string => drawText(fleetDocument(reports, options), options);

/** The end of an apply of several targets. */
export const renderOutcomes = (outcomes: readonly TargetOutcome[], options: TextOptions): string =>
  drawText(outcomeDocument(outcomes), options);
