import type { Window } from '../model/index.ts';

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
