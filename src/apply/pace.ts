import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ApplyEvent,
  DISRUPTIVE,
  fail,
  type Policy,
  type Step,
  type Window,
} from '../model/index.ts';
import { type Client, standbysBehind, walPosition } from '../postgres/index.ts';
import { interrupted } from './interruption.ts';

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

/** When a window opens next, seen from a time; null: it is open. */
export type OpensAt = (at: Date) => Date | null;

/** Where clocks go forward over the hour it opens, it opens after the gap; where an hour comes twice, with the first.
 *  How long it is open is counted in time that passes. The library is loaded only where a window is declared. */
export async function windowOf({ cron, for: length, zone }: Window): Promise<OpensAt> {
  const { Cron } = await import('croner');
  const schedule = new Cron(cron, { mode: '5-part', timezone: zone, paused: true });
  return (at) => {
    // It is open if it opened less than its length ago.
    const opened = schedule.nextRun(new Date(at.getTime() - length));
    return opened === null || opened <= at ? null : schedule.nextRun(at);
  };
}

export interface LagOptions {
  /** Milliseconds. */
  readonly limit: number;
  readonly ask: <T>(question: (client: Client) => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
}

const LONGEST_LOOK = 200;

/** The standbys that take longer than the limit to replay what is written by now; resolves as soon as all have.
 *  Measured, since `pg_stat_replication.replay_lag` says NULL on an idle system, and stands still with a standby that
 *  hangs. Standbys that are not connected are not known. Throws `replication-hidden` for a role that may not look. */
export async function lagging({ limit, ask, signal }: LagOptions): Promise<readonly string[]> {
  const position = await ask(walPosition);
  for (const deadline = performance.now() + limit; ; ) {
    const behind = await ask((client) => standbysBehind(client, position));
    if (behind.some(({ hidden }) => hidden)) throw cannotSee();
    const late = performance.now() >= deadline;
    if (behind.length === 0 || late) return behind.map(({ name }) => name);
    await sleep(Math.min(LONGEST_LOOK, limit / 4), undefined, { signal });
  }
}

const cannotSee = () =>
  fail('replication-hidden', 'this role may not see how far the standbys are', {
    hint: 'grant it pg_monitor, or take policy.max_replication_lag out of the design',
  });
