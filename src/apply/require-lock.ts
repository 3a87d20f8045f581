import { fail } from '../model/index.ts';
import { stillHeld } from '../postgres/index.ts';
import type { Context } from './context.ts';

/** Throws `lock-lost` where the advisory lock is ours no more: then another run may be at work. */
export async function requireLock({ observer, lock }: Context): Promise<void> {
  if (await observer.ask((client) => stillHeld(client, lock))) return;
  throw fail('lock-lost', `the session that held the lock (pid ${lock.pid}) is gone`, {
    hint: 'nothing runs after it; apply again, which continues from what the database shows',
  });
}
