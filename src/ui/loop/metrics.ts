import { type LoopStatus, ROUND_OUTCOMES } from '../../model/index.ts';
import { openMetrics } from '../metrics/open-metrics.ts';

/** How the loop stands, as OpenMetrics. */
export function loopMetrics({ database, running, stopped, rounds }: LoopStatus): string {
  const own = { database };
  const last = rounds.find(({ outcome }) => outcome !== null);
  const judged = rounds.find(({ verdict }) => (verdict?.comparisons.length ?? 0) > 0);
  const ratio = judged?.verdict?.comparisons[0]?.ratio;
  return openMetrics([
    {
      name: 'dbopt_loop_rounds',
      help: 'Rounds that the state keeps, by how they ended.',
      values: ROUND_OUTCOMES.map((outcome) => [
        { ...own, outcome },
        rounds.filter((round) => round.outcome === outcome).length,
      ]),
    },
    {
      name: 'dbopt_loop_running',
      help: '1 while a loop holds the lock.',
      values: [[own, running === null ? 0 : 1]],
    },
    {
      name: 'dbopt_loop_stopped',
      help: '1 while no round would begin: somebody stopped it, or it stopped itself.',
      values: [[own, stopped === null ? 0 : 1]],
    },
    {
      name: 'dbopt_loop_last_round_timestamp_seconds',
      help: 'When the last round ended.',
      values: last?.endedAt == null ? [] : [[own, Date.parse(last.endedAt) / 1000]],
    },
    {
      name: 'dbopt_loop_last_ratio',
      help: 'Time of the statements that use what was changed last, after by before, against the control.',
      values: ratio === undefined ? [] : [[own, ratio]],
    },
  ]);
}
