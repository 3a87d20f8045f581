import type { Plan, Step } from '../model/index.ts';
import { claimant, taken } from './claims.ts';

/** Says which step may begin. A step waits for those before it in the plan that are of another phase,
 *  that it needs, or that claim what it claims; so there is always one that waits for none. */
export interface Schedule {
  /** The first step that may begin, which from now on runs; null: none may before another one is done. */
  next(): Step | null;
  done(step: Step): void;
}

export function schedule(plan: Plan): Schedule {
  const claimsOf = claimant(plan);
  const open = new Map(plan.steps.map((step) => [step.id, { step, claims: claimsOf(step) }]));
  const running = new Set<string>();
  return {
    next() {
      const before = taken();
      let phase: Step['phase'] | null = null;
      for (const { step, claims } of open.values()) {
        phase ??= step.phase;
        if (step.phase !== phase) return null;
        const free = before.leaves(claims) && !step.needs.some((id) => open.has(id));
        if (free && !running.has(step.id)) {
          running.add(step.id);
          return step;
        }
        before.add(claims);
      }
      return null;
    },
    done({ id }) {
      open.delete(id);
    },
  };
}
