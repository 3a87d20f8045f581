import { setTimeout as sleep } from 'node:timers/promises';
import { type ApplyEvent, DISRUPTIVE, type Policy, type Step } from '../model/index.ts';
import { interrupted } from './interrupt.ts';
import { type LagOptions, lagging } from './lag.ts';
import { windowOf } from './window.ts';

export interface PaceOptions extends Pick<LagOptions, 'ask' | 'signal'> {
  readonly policy: Policy;
  readonly emit: (event: ApplyEvent) => void;
  readonly now: () => Date;
}

/** Waits until what is named may begin; `halt` ends the wait. False: halted. Throws where the run is interrupted. */
export type Pace = (step: string, halt?: AbortSignal) => Promise<boolean>;

/** The clock may be set while we wait, or the machine sleep. */
const LONGEST_NAP = 30_000;
const NAP = 1_000;

interface Pause {
  readonly reason: string;
  readonly until?: Date;
}

/** Holds back what the application may feel while `policy.window` is closed or a standby is behind by more than
 *  `policy.max_replication_lag`, and says so. */
export async function pace({ policy, ask, emit, now, signal }: PaceOptions): Promise<Pace> {
  const opensAt = policy.window === null ? () => null : await windowOf(policy.window);
  const { maxReplicationLag: limit } = policy;

  async function pause(stop: AbortSignal): Promise<Pause | null> {
    const until = opensAt(now());
    if (until !== null) return { reason: 'policy.window is closed', until };
    const behind = limit === null ? [] : await lagging({ limit, ask, signal: stop });
    if (behind.length === 0) return null;
    return { reason: `more than ${(limit ?? 0) / 1_000} s behind: standby ${behind.join(', ')}` };
  }

  async function wait(step: string, stop: AbortSignal): Promise<void> {
    let told = '';
    for (let found = await pause(stop); found !== null; found = await pause(stop)) {
      const { reason, until } = found;
      if (reason !== told) {
        const end = until === undefined ? {} : { until: until.toISOString() };
        emit({ type: 'paused', at: now().toISOString(), step, reason, ...end });
      }
      told = reason;
      const left = until === undefined ? NAP : until.getTime() - now().getTime();
      await sleep(Math.max(1, Math.min(left, LONGEST_NAP)), undefined, { signal: stop });
    }
  }

  return async (step, halt) => {
    const stop = halt === undefined ? signal : AbortSignal.any([signal, halt]);
    try {
      await wait(step, stop);
      return true;
    } catch (error) {
      if (signal.aborted) throw interrupted(error);
      if (halt?.aborted === true) return false;
      throw error;
    }
  };
}

export const isDisruptive = ({ hazards }: Step): boolean =>
  hazards.some(({ code }) => DISRUPTIVE.includes(code));
