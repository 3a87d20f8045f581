import type { Target } from './design.ts';
import { type Diagnostic, hasErrors } from './diagnostic.ts';
import type { Plan } from './plan.ts';
import type { HazardCode } from './step.ts';

/** What planning one of several targets came to. */
export interface TargetPlan extends Pick<Target, 'name' | 'wave'> {
  /** null: there is none, and the diagnostics say why. */
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Hazards that have consent by the target's policy. */
  readonly allowed: readonly HazardCode[];
}

/** What asking one of several targets came to. */
export interface TargetReport<R> extends Pick<Target, 'name' | 'wave'> {
  /** null: there is none, and the diagnostics say why. */
  readonly report: R | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** There is no plan, or one with errors. */
export const isWrong = ({ plan }: TargetPlan): boolean =>
  plan === null || hasErrors(plan.diagnostics);

/** What became of a target in an apply of several. */
export interface TargetOutcome extends Pick<Target, 'name' | 'wave'> {
  readonly outcome: 'done' | 'failed' | 'stopped' | 'locked' | 'not begun';
}
