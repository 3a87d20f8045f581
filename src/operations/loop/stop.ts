import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Design, LoopStop } from '../../model/index.ts';
import type { Store } from '../../state/index.ts';
import { Stopped } from './job.ts';

/** Below the folder of the design; whatever is in it. */
export const STOP_FILE = '.dbopt/STOP';

/** Milliseconds between two looks: a stop is heard within a second. */
const LOOK = 500;

/** Why the loop may not run now; null: it may. */
export async function stopped(
  design: Pick<Design, 'root'>,
  store: Pick<Store, 'loopStop'>,
): Promise<string | null> {
  const file = join(design.root, STOP_FILE);
  if (await stat(file).catch(() => null)) return `${STOP_FILE} is there`;
  const row = await store.loopStop();
  return row === null ? null : stopText(row);
}

const stopText = ({ by, why }: LoopStop): string =>
  `the state says stop${by === '' ? '' : `, by ${by}`}${why === '' ? '' : `: ${why}`}`;

/** Looks for a stop until the signal that it gives is aborted, with a Stopped as the reason, or it is called off. */
export function watchForStop(
  design: Pick<Design, 'root'>,
  store: Pick<Store, 'loopStop'>,
  outer: AbortSignal,
): { readonly signal: AbortSignal; off(): Promise<void> } {
  const found = new AbortController();
  const end = new AbortController();
  const onOuter = () => found.abort(new Stopped('a signal asked for it'));
  outer.addEventListener('abort', onOuter);
  if (outer.aborted) onOuter();
  const looking = (async () => {
    while (!end.signal.aborted && !found.signal.aborted) {
      const why = await stopped(design, store).catch(() => null);
      if (why !== null) found.abort(new Stopped(why));
      else await pause(LOOK, undefined, { signal: end.signal }).catch(() => {});
    }
  })();
  return {
    signal: found.signal,
    async off() {
      end.abort();
      outer.removeEventListener('abort', onOuter);
      await looking;
    },
  };
}
