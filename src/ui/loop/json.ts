import type { LoopEvent, LoopStatus, Round } from '../../model/index.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.0';

/** As documented in schema/loop.schema.json; without the samples, which are the loop's own. */
export function roundJson({
  before: _,
  after: __,
  startedAt,
  endedAt,
  marks,
  change,
  seen,
  ...round
}: Round) {
  const { statements: ___, ...told } = change ?? { statements: null };
  return {
    ...round,
    ...{ started_at: startedAt, ended_at: endedAt, phases: marks, acknowledged: seen },
    change: change === null ? null : told,
  };
}

/** One line of events. */
export const loopEventJson = (event: LoopEvent) =>
  event.type === 'round-done' ? { ...event, round: roundJson(event.round) } : event;

export const loopHistoryJson = (rounds: readonly Round[]) => ({
  format_version: FORMAT_VERSION,
  rounds: rounds.map(roundJson),
});

export const loopStatusJson = ({ rounds, ...status }: LoopStatus) => ({
  format_version: FORMAT_VERSION,
  ...status,
  rounds: rounds.map(roundJson),
});
