import { type Address, grouped, type Run, type State, type StepRecord } from '../../model/index.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { FEW } from '../families.ts';
import { plural, timeText } from '../format.ts';
import { FEW_STEPS } from '../step-groups.ts';
import { drawText, type TextOptions } from './draw.ts';
import { tookText } from './time.ts';

interface HistoryOptions extends TextOptions {
  readonly alive?: Run | null;
  readonly dead?: readonly Run[];
  /** Says which steps were of partitions, that are told as one. */
  readonly state?: State;
  /** Each step by itself. */
  readonly full?: boolean;
}

/** `dbopt state history`: the runs as given, then the steps of those runs that have any. Where it is
 *  known which of the open runs is at work, and which died, that is said. */
export function renderHistory(
  runs: readonly Run[],
  steps: readonly StepRecord[],
  { alive, dead, state, full = false, ...options }: HistoryOptions,
): string {
  const leaderOf = (address: Address) => state?.entries[address]?.inherits;
  const died = new Set(dead?.map(({ id }) => id));
  if (runs.length === 0) return drawText([line([span('No runs yet.')])], options);
  const titles = ['run', 'started', 'took', 'outcome', 'steps', 'by'];
  const rows = runs.map((run) => {
    const own = steps.filter((step) => step.run === run.id);
    return [
      run.id,
      timeText(run.startedAt),
      tookText(run.startedAt, run.endedAt),
      died.has(run.id) ? 'died' : run.outcome,
      `${own.filter((step) => step.status === 'done').length}/${own.length}`,
      run.by,
    ];
  });
  return drawText(
    [
      ...tableLines(titles, rows),
      ...runs.flatMap((run) =>
        runLines(
          run,
          steps.filter((step) => step.run === run.id),
          run.id === alive?.id,
          full ? null : leaderOf,
        ),
      ),
    ],
    options,
  );
}

function runLines(
  run: Run,
  steps: readonly StepRecord[],
  isAtWork: boolean,
  leaderOf: LeaderOf | null,
): readonly Line[] {
  if (steps.length === 0) return [];
  const titles = ['step', 'status', 'took', 'what'];
  const rows = (leaderOf === null ? steps.map(alone) : stepGroups(steps, leaderOf)).map(
    ({ name, first, last, others }) => [
      name,
      first.status === 'begun' ? (isAtWork ? 'running' : 'in doubt') : first.status,
      tookText(first.startedAt, last.endedAt),
      (first.error === null ? first.title : `${first.title}: ${first.error}`) +
        (others === 0 ? '' : `; and ${plural(others, 'more step')}, --full shows them`),
    ],
  );
  return [BLANK, line([span(run.id, 'strong')]), ...tableLines(titles, rows)];
}

type LeaderOf = (address: Address) => Address | undefined;

interface StepGroup {
  readonly name: string;
  readonly first: StepRecord;
  readonly last: StepRecord;
  readonly others: number;
}

const alone = (step: StepRecord): StepGroup => ({
  ...{ name: step.address, first: step, last: step, others: 0 },
});

/** Steps that did the same to partitions of one table, and very many of one resource, are told as one once they are
 *  done. */
function stepGroups(steps: readonly StepRecord[], leaderOf: LeaderOf): readonly StepGroup[] {
  const keyOf = ({ step, address, status }: StepRecord): string => {
    if (status !== 'done') return step;
    const leader = leaderOf(address);
    return JSON.stringify(leader === undefined ? address : [leader, step.slice(address.length)]);
  };
  return [...grouped(steps, keyOf).values()].flatMap((group): StepGroup[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const leader = leaderOf(first.address);
    if (group.length <= (leader === undefined ? FEW_STEPS : FEW)) return group.map(alone);
    const name =
      leader === undefined
        ? `${first.address}: ${plural(group.length, 'step')}`
        : `${leader}: ${plural(group.length, 'partition')}`;
    return [{ name, first, last, others: group.length - 1 }];
  });
}
