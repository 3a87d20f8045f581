import type { ApplyEvent, Plan, Step } from '../../src/model/index.ts';
import { advance, noProgress, timeLeft } from '../../src/ui/progress.ts';

/** A step as it was planned and as it was. */
export interface Figure {
  readonly sort: string;
  readonly step: string;
  /** Seconds; null: it said that it does not know. */
  readonly estimate: number | null;
  readonly truth: number;
}

/** Each step that says what work it has. */
export function figures({ steps }: Plan, events: readonly ApplyEvent[]): readonly Figure[] {
  const took = new Map(
    events.flatMap((event) => (event.type === 'step-done' ? [[event.step, event.seconds]] : [])),
  );
  return steps.flatMap((step: Step) => {
    const truth = took.get(step.id);
    if (step.work === undefined || truth === undefined) return [];
    return [{ sort: step.work.sort, step: step.id, estimate: step.seconds, truth }];
  });
}

/** How many times too large or too small. */
export const factor = (a: number, b: number): number => Math.max(a / b, b / a);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

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

/** By how much the whole time was misjudged at worst, once a part of it had gone by; null: some looks said nothing. */
export function worstAfter(looks: readonly Said[], part: number): number | null {
  const later = looks.filter(({ gone, truth }) => gone >= part * (gone + truth));
  if (later.some(({ left }) => left === null)) return null;
  return Math.max(
    ...later.map(({ gone, left, truth }) => factor(gone + (left ?? 0), gone + truth)),
  );
}
