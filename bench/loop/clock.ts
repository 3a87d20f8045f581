import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../src/operations/loop/clock.ts';

/** Time that passes `speed` times as fast, and may be moved on. */
export function fastClock(speed: number): Clock & { skip(milliseconds: number): void } {
  const began = performance.now();
  let ahead = 0;
  const start = Date.now();
  return {
    now: () => start + ahead + (performance.now() - began) * speed,
    skip: (milliseconds) => {
      ahead += milliseconds;
    },
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      await pause(milliseconds / speed, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
  };
}
