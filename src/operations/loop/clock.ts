import { setTimeout as pause } from 'node:timers/promises';
import { MAX_DURATION } from '../../model/index.ts';

/** The time that a loop goes by. A bench has days pass in minutes. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Throws the signal's reason where it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const CLOCK: Clock = {
  now: Date.now,
  async sleep(milliseconds, signal) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      signal.throwIfAborted();
      const left = Math.min(MAX_DURATION, until - performance.now());
      await pause(left, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    signal.throwIfAborted();
  },
};
