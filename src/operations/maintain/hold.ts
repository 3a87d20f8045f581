import { setTimeout as sleep } from 'node:timers/promises';
import { type Design, failedWith } from '../../model/index.ts';
import type { Database } from '../database.ts';
import { type Holding, hold } from '../holding.ts';

const PAUSE = 1_000;

/** Takes the lock, and where another run holds it waits for that one: two schedulers may start at the same second,
 *  and the second then finds nothing to do. Throws `lock-held` after that many milliseconds. */
export async function holdWithin(
  db: Database,
  design: Pick<Design, 'state'>,
  within: number,
): Promise<Holding> {
  for (const until = performance.now() + within; ; ) {
    try {
      return await hold(db, design);
    } catch (error) {
      if (!failedWith(error, 'lock-held') || performance.now() >= until) throw error;
    }
    await db.close();
    await sleep(Math.min(PAUSE, Math.max(1, until - performance.now())));
  }
}
