import type { LoopStatus } from '../../model/index.ts';
import { haltedBy } from '../../planner/index.ts';
import { holderText, lockHolder, readServer } from '../../postgres/index.ts';
import { schemaOf } from '../database.ts';
import type { DesignSource } from '../source.ts';
import { type StateSession, withState } from '../state/session.ts';
import { stopped } from './stop.ts';

/** The lock that lets one loop at a time work on a state is another one than that of an apply: people may apply meanwhile. */
export const loopLock = (design: Parameters<typeof schemaOf>[0]): string =>
  `${schemaOf(design)} loop`;

/** What the state knows of the loop, and who runs it. */
export const loopStatus = (source: DesignSource): Promise<LoopStatus> =>
  withState(source, async ({ client, design, store }: StateSession) => {
    const holder = await lockHolder(client, loopLock(design));
    const rounds = await store.rounds();
    return {
      database: (await readServer(client)).database,
      running: holder === null ? null : holderText(holder),
      stopped: (await stopped(design, store)) ?? haltedBy(rounds),
      rounds,
    };
  });

/** Stops the loop until somebody lets it go on. */
export const stopLoop = (source: DesignSource, by: string, why: string): Promise<void> =>
  withState(source, async ({ store }) => {
    await store.prepare();
    await store.stopLoop({ at: new Date().toISOString(), by, why });
  });

/** Takes the stop back; what was reverted until now has been seen to, and counts no more. What still holds it, which is
 *  a file that only a person takes away; null: it may go on. */
export const letLoop = (source: DesignSource): Promise<string | null> =>
  withState(source, async ({ design, store }) => {
    await store.prepare();
    for (const round of await store.rounds()) {
      if (round.outcome === 'reverted' && !round.seen)
        await store.keepRound({ ...round, seen: true });
    }
    await store.letLoop();
    return stopped(design, store);
  });
