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

/** Runs a step in a lane. False: it did not begin, because `halt` was aborted. */
export type Act<Lane> = (lane: Lane, step: Step, halt: AbortSignal) => Promise<boolean>;

/** Runs the steps of a schedule in lanes side by side. The first error lets no further step begin; those that
 *  run come to their end. Returns all errors. */
export async function runLanes<Lane>(
  lanes: readonly Lane[],
  { next, done }: Schedule,
  act: Act<Lane>,
): Promise<readonly unknown[]> {
  const idle = [...lanes];
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  const halt = new AbortController();

  async function run(lane: Lane, step: Step): Promise<void> {
    try {
      if (await act(lane, step, halt.signal)) done(step);
    } catch (error) {
      errors.push(error);
      halt.abort();
    }
    idle.push(lane);
  }

  for (;;) {
    const lane = halt.signal.aborted ? undefined : idle.at(-1);
    const step = lane === undefined ? null : next();
    if (lane !== undefined && step !== null) {
      idle.pop();
      const job = run(lane, step).finally(() => running.delete(job));
      running.add(job);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      return errors;
    }
  }
}
