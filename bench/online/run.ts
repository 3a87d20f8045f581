import { setTimeout as sleep } from 'node:timers/promises';
import type { Sample } from '../open-loop.ts';
import type { Act, Change } from './change.ts';
import { startLoad } from './load.ts';
import { idleReader } from './reader.ts';

/** What the application saw while one change was made, or none. Seconds into the run. */
export interface Run {
  readonly samples: readonly Sample[];
  readonly lock: { readonly from: number; readonly to: number };
  readonly acts: readonly Act[];
}

/** Seconds of the load alone, of the reader before the change arrives, and after everything. */
const QUIET = 4;
const BEFORE_CHANGE = 2;
const AFTER = 4;

/** Runs the load, the reader that keeps its lock for `hold` seconds, and the change beside them. */
export async function run(url: string, hold: number, change: Change | null): Promise<Run> {
  const load = await startLoad(url);
  await sleep(QUIET * 1000);
  let from = 0;
  const reader = idleReader(url, hold, () => {
    from = load.clock();
  });
  await sleep(BEFORE_CHANGE * 1000);
  const [acts] = await Promise.all([change?.(url, load.clock) ?? [], reader]);
  const to = from + hold;
  const last = Math.max(to + hold, ...acts.map((act) => act.to));
  await sleep(Math.max(0, last + AFTER - load.clock()) * 1000);
  return { samples: await load.stop(), lock: { from, to }, acts };
}
