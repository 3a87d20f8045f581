import type { ApplyEvent, Plan, Step } from '../../src/model/index.ts';

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

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
