import type { Step } from '../model/index.ts';
import type { Schedule } from './schedule.ts';

/** Runs the steps of a schedule in lanes side by side. The first error lets no further step begin; those that
 *  run come to their end. Returns all errors. */
export async function runLanes<Lane>(
  lanes: readonly Lane[],
  { next, done }: Schedule,
  act: (lane: Lane, step: Step) => Promise<void>,
): Promise<readonly unknown[]> {
  const idle = [...lanes];
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  for (;;) {
    const lane = errors.length === 0 ? idle.at(-1) : undefined;
    const step = lane === undefined ? null : next();
    if (lane !== undefined && step !== null) {
      idle.pop();
      const job = act(lane, step)
        .then(
          () => done(step),
          (error: unknown) => void errors.push(error),
        )
        .finally(() => {
          idle.push(lane);
          running.delete(job);
        });
      running.add(job);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      return errors;
    }
  }
}
