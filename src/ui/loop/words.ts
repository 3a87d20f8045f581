import type { Gain, LoopEvent, Round, RoundPhase } from '../../model/index.ts';
import { timeText } from '../../model/index.ts';
import { formatBytes, formatDuration } from '../format.ts';
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

const figure = (value: number, unit: string): string => {
  if (unit === 'bytes') return formatBytes(value);
  if (unit === 'share') return `${(value * 100).toFixed(1)}%`;
  return `${Number(value.toPrecision(3))} ${unit}`;
};

export const gainText = ({ how, what, before, after, unit }: Gain): string =>
  `${what}: ${figure(before, unit)} → ${figure(after, unit)}, ${how}`;

export const outcomeText = ({ outcome, marks }: Round): string =>
  outcome ?? `open: ${PHASE_WORDS[marks.at(-1)?.phase ?? 'baseline']}`;

/** What it is about, and what it came to. */
export const findingText = ({ change }: Round): string =>
  change === null ? '' : `${change.code} ${change.address}`;

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

/** Values as bars, on one scale from zero to the largest of `among`; a gap where nothing was counted. */
export function sparkline(values: readonly (number | null)[], among = values): string {
  const most = Math.max(...among.map((value) => value ?? 0));
  return values
    .map((value) => {
      if (value === null) return ' ';
      const at = most === 0 ? 0 : Math.round((value / most) * (BARS.length - 1));
      return BARS[Math.min(BARS.length - 1, at)];
    })
    .join('');
}
