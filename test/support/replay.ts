import type { ApplyEvent, Plan } from '../../src/model/index.ts';
import { advance, noProgress } from '../../src/ui/progress.ts';
import { timeLeft } from '../../src/ui/time-left.ts';

/** What the screen said of the end, at one moment. Seconds. */
export interface Said {
  readonly gone: number;
  readonly left: number | null;
  readonly truth: number;
}

/** Milliseconds between two looks at the screen. */
const LOOK = 1_000;

/** What an apply that was recorded said, look by look. */
export function said(plan: Plan, events: readonly ApplyEvent[]): readonly Said[] {
  const at = (event: ApplyEvent | undefined) => Date.parse(event?.at ?? '');
  const [from, to] = [at(events[0]), at(events.at(-1))];
  const looks: Said[] = [];
  let progress = noProgress(plan);
  let next = 0;
  for (let now = from; now < to; now += LOOK) {
    for (; next < events.length && at(events[next]) <= now; next++) {
      const event = events[next];
      if (event !== undefined) progress = advance(progress, plan, event);
    }
    const left = timeLeft(progress, now);
    looks.push({ gone: (now - from) / 1000, left, truth: (to - now) / 1000 });
  }
  return looks;
}

/** How many times too large or too small. */
export const factor = (a: number, b: number): number => Math.max(a / b, b / a);

/** By how much the whole time was misjudged at worst, once a part of it had gone by; null: some looks said nothing. */
export function worstAfter(looks: readonly Said[], part: number): number | null {
  const later = looks.filter(({ gone, truth }) => gone >= part * (gone + truth));
  const factors = later.map(({ gone, left, truth }) =>
    left === null ? null : factor(gone + left, gone + truth),
  );
  return factors.includes(null) ? null : Math.max(...factors.map(Number));
}
