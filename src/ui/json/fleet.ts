import type { TargetPlan } from '../../model/index.ts';
import { countsOf } from '../fleet-facts.ts';
import { diagnosticJson } from './diagnostics.ts';
import { planJson } from './plan.ts';

/** The plans of several targets for machines: as documented in schema/fleet.schema.json. */
export const fleetJson = (reports: readonly TargetPlan[]) => ({
  format_version: '1.0',
  summary: countsOf(reports),
  targets: reports.map(({ name, wave, plan, diagnostics }) => ({
    name,
    wave,
    plan: plan === null ? null : planJson(plan),
    diagnostics: diagnostics.map(diagnosticJson),
  })),
});
