import { setTimeout as sleep } from 'node:timers/promises';
import type { Heard } from './cli.ts';
import type { Chance } from './random.ts';

/** So many milliseconds after the nth event; 0: after the start. */
export interface Moment {
  readonly event: number;
  readonly delay: number;
}

const MARKS: ReadonlySet<string> = new Set([
  'run-started',
  'step-started',
  'step-done',
  'run-done',
]);
const marks = (heard: readonly Heard[]) => heard.filter(({ event }) => MARKS.has(event.type));

/** Any event of an undisturbed apply, and any time until about the next one. */
export function someMoment(undisturbed: readonly Heard[], chance: Chance): Moment {
  const times = [0, ...marks(undisturbed).map(({ at }) => at)];
  // Few die before the work begins, where little can go wrong.
  const event = chance.next() < 0.08 ? 0 : 1 + chance.below(times.length - 1);
  const gap = (times[event + 1] ?? (times[event] ?? 0) + 300) - (times[event] ?? 0);
  return { event, delay: Math.round(chance.next() * (gap * 1.2 + 4)) };
}

/** Calls back at the moment; never where the apply ends before. */
export function atMoment(
  { event, delay }: Moment,
  act: () => void,
): (heard: readonly Heard[]) => void {
  let armed = true;
  return (heard) => {
    if (!armed || marks(heard).length < event) return;
    armed = false;
    void sleep(delay).then(act);
  };
}
