import { endStrays } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { requireLock } from './require-lock.ts';

/** Ends every session that works for a run of this lock, but for those of the other lanes: left by a run that died,
 *  or lost by this one. Throws `lock-lost`, `stray-session`. */
export async function endWorkers(context: Context): Promise<void> {
  const { worker, crew, observer, lock } = context;
  await requireLock(context);
  await worker.close();
  const isLane = (pid: number) => crew.some((other) => other.pid === pid);
  await observer.ask((client) => endStrays(client, lock, isLane));
}
