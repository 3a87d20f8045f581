import type { Step } from '../model/index.ts';
import type { Schedule } from './schedule.ts';

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
