import type { Gain, LoopChange, LoopEvent, Round, RoundPhase } from '../../model/index.ts';
import { mean, timeText } from '../../model/index.ts';
import { quantity } from '../advice/facts.ts';
import { formatDuration } from '../format.ts';
import { visible } from '../media.ts';

export const PHASE_WORDS: { readonly [phase in RoundPhase]: string } = {
  baseline: 'watch before the change',
  choose: 'choose a finding',
  edit: 'edit the design',
  apply: 'apply it',
  settle: 'let it settle',
  watch: 'watch after the change',
  judge: 'judge',
  'take-out': 'take the edit out',
  'take-back': 'apply the design of before',
};

export const gainText = ({ how, what, before, after, unit }: Gain): string =>
  `${what}: ${quantity(before, unit)} → ${quantity(after, unit)}, ${how}`;

export const outcomeText = ({ outcome, marks }: Round): string =>
  outcome ?? `open: ${PHASE_WORDS[marks.at(-1)?.phase ?? 'baseline']}`;

/** What it is about, and what it came to. */
export const findingText = ({
  change,
}: {
  readonly change: Pick<LoopChange, 'code' | 'address'> | null;
}): string => (change === null ? '' : `${change.code} ${change.address}`);

/** One event as one line, for pipes and logs; null: nothing that a log needs. */
export function loopEventText(event: LoopEvent): string | null {
  switch (event.type) {
    case 'round-phase':
      return event.status === 'begun' ? `loop: ${PHASE_WORDS[event.phase]}` : null;
    case 'round-sample':
      return null;
    case 'round-done': {
      const { round } = event;
      const about = findingText(round);
      const took = (Date.parse(event.at) - Date.parse(round.startedAt)) / 1000;
      return visible(
        `loop: ${outcomeText(round)}${about === '' ? '' : ` ${about}`} after ${formatDuration(took)}: ${round.why}`,
      );
    }
    case 'loop-waits':
      return visible(
        `loop: ${event.why === null ? '' : `${event.why}; `}next round at ${timeText(event.until)}`,
      );
  }
}

const BARS = '▁▂▃▄▅▆▇█';
/** Two windows of so many stand side by side in 80 columns. */
const MOST_BARS = 30;

/** Values as bars, on one scale from zero to the largest of `among`; a gap where nothing was counted. Of more than there
 *  is room for, as many as it takes share a bar. */
export function sparkline(values: readonly (number | null)[], among = values): string {
  const most = Math.max(...among.map((value) => value ?? 0));
  return shared(values, Math.ceil(values.length / MOST_BARS))
    .map((value) => {
      if (value === null) return ' ';
      const at = most === 0 ? 0 : Math.round((value / most) * (BARS.length - 1));
      return BARS[Math.min(BARS.length - 1, at)];
    })
    .join('');
}

function shared(values: readonly (number | null)[], each: number): readonly (number | null)[] {
  if (each <= 1) return values;
  return Array.from({ length: Math.ceil(values.length / each) }, (_, i) => {
    const some = values.slice(i * each, (i + 1) * each).flatMap((value) => value ?? []);
    return some.length === 0 ? null : mean(some);
  });
}
