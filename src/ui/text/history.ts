import type { Run, StepRecord } from '../../model/index.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { timeText } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';
import { tookText } from './time.ts';

interface OpenRuns {
  readonly alive?: Run | null;
  readonly dead?: readonly Run[];
}

/** `dbopt state history`: the runs as given, then the steps of those runs that have any. Where it is
 *  known which of the open runs is at work, and which died, that is said. */
export function renderHistory(
  runs: readonly Run[],
  steps: readonly StepRecord[],
  { alive, dead, ...options }: TextOptions & OpenRuns,
): string {
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
        ),
      ),
    ],
    options,
  );
}

function runLines(run: Run, steps: readonly StepRecord[], isAtWork: boolean): readonly Line[] {
  if (steps.length === 0) return [];
  const titles = ['step', 'status', 'took', 'what'];
  const rows = steps.map((step) => [
    step.address,
    step.status === 'begun' ? (isAtWork ? 'running' : 'in doubt') : step.status,
    tookText(step.startedAt, step.endedAt),
    step.error === null ? step.title : `${step.title}: ${step.error}`,
  ]);
  return [BLANK, line([span(run.id, 'strong')]), ...tableLines(titles, rows)];
}
