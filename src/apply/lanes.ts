import type { Step } from '../model/index.ts';
import type { Schedule } from './schedule.ts';

/** Gives the lane to other steps until the pause is over and a lane is free again, which is the answer. */
export type Rest<Lane> = (pause: Promise<unknown>) => Promise<Lane>;

/** What a step may do with its lane. */
export interface Turn<Lane> {
  /** Aborted once no further step is to begin. */
  readonly halt: AbortSignal;
  readonly rest: Rest<Lane>;
  /** It keeps its lane, but waits for others, or no longer. */
  waits(isWaiting: boolean): void;
}

/** Runs a step in a lane. False: it did not begin, because `halt` was aborted. */
export type Act<Lane> = (lane: Lane, step: Step, turn: Turn<Lane>) => Promise<boolean>;

interface Rested<Lane> {
  readonly step: Step;
  readonly goOn: (lane: Lane) => void;
}

/** Runs the steps of a schedule in lanes side by side. The first error lets no further step begin; those that
 *  run come to their end. Returns all errors. */
export async function runLanes<Lane>(
  lanes: readonly Lane[],
  schedule: Schedule,
  act: Act<Lane>,
): Promise<readonly unknown[]> {
  const idle = [...lanes];
  const running = new Set<Promise<void>>();
  const rested: Rested<Lane>[] = [];
  const errors: unknown[] = [];
  const halt = new AbortController();
  let wake = () => {};

  async function run(lane: Lane, step: Step): Promise<void> {
    let own: Lane | null = lane;
    const giveBack = () => {
      if (own !== null) idle.push(own);
      own = null;
    };
    const rest: Rest<Lane> = async (pause) => {
      giveBack();
      schedule.rests(step);
      wake();
      await pause;
      const next = await new Promise<Lane>((goOn) => {
        rested.push({ step, goOn });
        wake();
      });
      own = next;
      return next;
    };
    const waits = (isWaiting: boolean) => {
      if (isWaiting) schedule.rests(step);
      else schedule.goesOn(step);
      wake();
    };
    try {
      if (await act(lane, step, { halt: halt.signal, rest, waits })) schedule.done(step);
    } catch (error) {
      errors.push(error);
      halt.abort();
    }
    giveBack();
  }

  /** Those that have rested come before those that have not begun. */
  function goOn(lane: Lane): boolean {
    const found = rested.findIndex(({ step }) => schedule.goesOn(step));
    const [one] = found < 0 ? [] : rested.splice(found, 1);
    one?.goOn(lane);
    return one !== undefined;
  }

  for (;;) {
    const lane = idle.pop();
    if (lane !== undefined && goOn(lane)) continue;
    const step = lane === undefined || halt.signal.aborted ? null : schedule.next();
    if (lane !== undefined && step !== null) {
      const job = run(lane, step).finally(() => running.delete(job));
      running.add(job);
      continue;
    }
    if (lane !== undefined) idle.push(lane);
    if (running.size === 0) return errors;
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([...running, woken]);
  }
}
