import type { Step } from '../model/index.ts';
import { type Client, progressOf } from '../postgres/index.ts';
import type { Context } from './context.ts';
import type { Look } from './execute.ts';

type Telling = Pick<Context, 'emit' | 'now'>;

/** Tells how far a statement is, where the server counts that. */
export async function tellProgress(
  { emit, now }: Telling,
  { id }: Pick<Step, 'id'>,
  observer: Client,
  pid: number,
): Promise<void> {
  const progress = await progressOf(observer, pid);
  if (progress === null) return;
  emit({ type: 'step-progress', at: now().toISOString(), step: id, ...progress });
}

/** A look that also tells that, about once a second. */
export function withProgress(context: Telling, step: Pick<Step, 'id'>, look: Look): Look {
  let told = context.now().getTime();
  return {
    every: look.every,
    async at(waitsFor, observer, pid) {
      const now = context.now().getTime();
      if (now - told >= EVERY) {
        told = now;
        await tellProgress(context, step, observer, pid);
      }
      return look.at(waitsFor, observer, pid);
    },
  };
}

/** Milliseconds. */
const EVERY = 1_000;
