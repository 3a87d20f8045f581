import { setTimeout as sleep } from 'node:timers/promises';
import { DboptError, type Diagnostic, failedWith } from '../../model/index.ts';
import type { Database } from '../database.ts';
import { type Holding, type Holds, hold } from '../holding.ts';

const PAUSE = 1_000;

/** Takes the lock, and where another run holds it waits for that one: two schedulers may start at the same second,
 *  and the second then finds nothing to do. `waits` is told of the first time, once. Throws `lock-held` after that many
 *  milliseconds. */
export async function holdWithin(
  db: Database,
  design: Holds,
  within: number,
  waits: (why: readonly Diagnostic[]) => void,
): Promise<Holding> {
  const until = performance.now() + within;
  for (let isTold = false; ; isTold = true) {
    try {
      return await hold(db, design);
    } catch (error) {
      const isHeld = error instanceof DboptError && failedWith(error, 'lock-held');
      if (!isHeld || performance.now() >= until) throw error;
      if (!isTold) waits(error.diagnostics);
    }
    await db.close();
    await sleep(Math.min(PAUSE, Math.max(1, until - performance.now())));
  }
}
