import type { Plan, Step } from '../model/index.ts';
import { claimant, taken, withoutReaders } from './claims.ts';
import { dependents } from './dependents.ts';
import { familiesOf } from './families.ts';

/** Says which step may begin. A step waits for those before it in the plan that are of another phase,
 *  that it needs, or that claim what it claims; so there is always one that waits for none. */
export interface Schedule {
  /** The first step that may begin and is wanted, which from now on runs; null: none before another one is done. */
  next(isWanted?: (step: Step) => boolean): Step | null;
  done(step: Step): void;
  /** The step failed: it and all that may depend on it are out. */
  failed(step: Step): void;
  /** The step waits for others: until it goes on, it holds up its own family of tables and no other. */
  rests(step: Step): void;
  /** Whether it may go on, since nothing that runs meanwhile is in its way; then it does. */
  goesOn(step: Step): boolean;
}

export function schedule(plan: Plan): Schedule {
  const claimsOf = claimant(plan);
  const families = familiesOf(plan);
  const open = new Map(
    plan.steps.map((step) => [
      step.id,
      { step, claims: claimsOf(step), family: families.at(step) },
    ]),
  );
  const running = new Set<string>();
  const resting = new Set<string>();

  /** Families that a resting step holds up. */
  const held = () => new Set([...resting].flatMap((id) => open.get(id)?.family ?? []));

  const out = ({ id }: Step) => {
    open.delete(id);
    running.delete(id);
    resting.delete(id);
  };

  return {
    next(isWanted = () => true) {
      const before = taken();
      const waiting = held();
      let phase: Step['phase'] | null = null;
      const phases = new Map<string, Step['phase']>();
      for (const { step, claims, family } of open.values()) {
        // What is not wanted now cannot begin, and holds up as little as what rests.
        if (family !== null && !running.has(step.id) && !isWanted(step)) waiting.add(family);
        const isHeld = family !== null && waiting.has(family);
        const now: Step['phase'] = isHeld
          ? (phases.get(family) ?? step.phase)
          : (phase ?? step.phase);
        if (isHeld) phases.set(family, now);
        else phase = now;
        if (!isHeld && step.phase !== now) return null;
        const isTurn = step.phase === now && (family !== null || phases.size === 0);
        const free = isTurn && before.leaves(claims) && !step.needs.some((id) => open.has(id));
        if (free && !running.has(step.id) && isWanted(step)) {
          running.add(step.id);
          return step;
        }
        const isAtWork = running.has(step.id) && !resting.has(step.id);
        before.add(isHeld && !isAtWork ? withoutReaders(claims) : claims);
      }
      return null;
    },
    done: out,
    failed(step) {
      const ahead = [...open.values()]
        .filter(({ step: { id } }) => id === step.id || !running.has(id))
        .map((each) => ({ step: each.step, family: families.about(each.step) }));
      out(step);
      for (const each of dependents(step, ahead)) out(each);
    },
    rests: ({ id }) => void resting.add(id),
    goesOn({ id }) {
      const others = taken();
      for (const other of running) {
        const claims = resting.has(other) ? undefined : open.get(other)?.claims;
        if (claims !== undefined) others.add(claims);
      }
      const claims = open.get(id)?.claims;
      const isFree = claims === undefined || others.leaves(claims);
      if (isFree) resting.delete(id);
      return isFree;
    },
  };
}
