import type { ApplyEvent, Plan } from '../model/index.ts';
import { eventPrinter } from '../ui/index.ts';
import { drawsInk, note, outEvent } from './output.ts';

export interface ProgressView {
  emit(event: ApplyEvent): void;
  stop(): Promise<void>;
}

interface ProgressFlags {
  readonly color: boolean;
  readonly format: 'text' | 'json';
  /** Each step by itself. */
  readonly full: boolean;
}

/** Where the events of an apply go: drawn live, as lines on stderr, or as JSON lines on stdout. */
export async function progressView(
  plan: Plan,
  { color, format, full }: ProgressFlags,
): Promise<ProgressView> {
  const stop = async () => {};
  if (format === 'json') return { emit: outEvent, stop };
  if (plan.steps.length === 0) return { emit: () => {}, stop };
  if (!drawsInk(process.stderr, { noColor: !color })) {
    return { emit: eventPrinter(note, plan, full), stop };
  }
  const { startApplyView } = await import('../ui/ink/index.ts');
  return startApplyView(plan, process.stderr, full);
}
