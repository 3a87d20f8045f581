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

/** Runs a step in a lane. `unbegun`: it did not begin, because `halt` was aborted. What it throws ends the run. */
export type Act<Lane> = (lane: Lane, step: Step, turn: Turn<Lane>) => Promise<End>;
type End = 'done' | 'failed' | 'unbegun';

interface Rested<Lane> {
  readonly step: Step;
  readonly goOn: (lane: Lane) => void;
}

export interface Lanes<Lane> {
  readonly own: readonly Lane[];
  /** They stand in for lanes in which a statement waits for others. */
  readonly spare: readonly Lane[];
  /** Makes a spare lane ready; false: it is not to be had. */
  readonly open: (lane: Lane) => Promise<boolean>;
}

/** It changes catalogs only. When the wait is over, there must not be more work under way than lanes allow. */
const isShort = ({ mode, bytes }: Step): boolean =>
  (mode === 'transaction' || mode === 'single') && bytes === null;

/** Runs the steps of a schedule in lanes side by side. A step that failed leaves those at work that do not depend on it;
 *  the first error lets no further step begin, and those that run come to their end. Returns all errors. */
export async function runLanes<Lane>(
  lanes: Lanes<Lane>,
  schedule: Schedule,
  act: Act<Lane>,
): Promise<readonly unknown[]> {
  const idle = [...lanes.own];
  const isSpare = (lane: Lane) => lanes.spare.includes(lane);
  const closed = [...lanes.spare];
  const ready: Lane[] = [];
  let lent = 0;
  /** Steps that keep their lane while they wait. */
  const waiting = new Set<Step>();
  const running = new Set<Promise<void>>();
  const rested: Rested<Lane>[] = [];
  const errors: unknown[] = [];
  const halt = new AbortController();
  let wake = () => {};

  async function run(lane: Lane, step: Step): Promise<void> {
    let own: Lane | null = lane;
    const giveBack = () => {
      if (own !== null) put(own);
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
      if (isWaiting) waiting.add(step);
      else waiting.delete(step);
      if (waiting.size > ready.length + lent) void openSpare();
      wake();
    };
    try {
      const end = await act(lane, step, { halt: halt.signal, rest, waits });
      if (end !== 'unbegun') schedule[end](step);
    } catch (error) {
      errors.push(error);
      halt.abort();
    }
    waiting.delete(step);
    giveBack();
  }

  async function openSpare(): Promise<void> {
    const lane = closed.pop();
    if (lane === undefined) return;
    const isOpen = await lanes.open(lane);
    (isOpen ? ready : closed).push(lane);
    wake();
  }
  function put(lane: Lane): void {
    if (isSpare(lane)) lent -= 1;
    (isSpare(lane) ? ready : idle).push(lane);
  }
  function take(): Lane | undefined {
    const own = idle.pop();
    if (own !== undefined || waiting.size <= lent) return own;
    const spare = ready.pop();
    if (spare !== undefined) lent += 1;
    return spare;
  }

  /** Those that have rested come before those that have not begun. */
  function goOn(lane: Lane): boolean {
    const found = rested.findIndex(({ step }) => schedule.goesOn(step));
    const [one] = found < 0 ? [] : rested.splice(found, 1);
    one?.goOn(lane);
    return one !== undefined;
  }

  for (;;) {
    const lane = take();
    if (lane !== undefined && goOn(lane)) continue;
    const wanted = lane !== undefined && isSpare(lane) ? isShort : undefined;
    const step = lane === undefined || halt.signal.aborted ? null : schedule.next(wanted);
    if (lane !== undefined && step !== null) {
      const job = run(lane, step).finally(() => running.delete(job));
      running.add(job);
      continue;
    }
    if (lane !== undefined) put(lane);
    if (running.size === 0) return errors;
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([...running, woken]);
  }
}
