import { type ApplyEvent, type LoopEvent, mean, type RoundPhase } from '../../model/index.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { formatEstimate } from '../format.ts';
import { renderApplyEvent } from '../text/event.ts';
import { roundLines } from './document.ts';
import { findingText, loopEventText, PHASE_WORDS, sparkline } from './words.ts';

/** A loop at work, as far as its screen shows it. */
export interface RunningLoop {
  /** Rounds that are over, which scroll away. */
  readonly log: readonly (readonly Line[])[];
  readonly phases: readonly RoundPhase[];
  /** What was chosen. */
  readonly finding: string;
  readonly isAtWork: boolean;
  /** When the phase ends, milliseconds since 1970; null: nobody knows. */
  readonly until: number | null;
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  /** The last word of a step, or of the loop between two rounds. */
  readonly word: string;
}

export const IDLE: RunningLoop = {
  ...{ log: [], phases: [], finding: '', isAtWork: false, until: null },
  ...{ before: [], after: [], word: '' },
};

/** The screen after one more event. */
export function hear(loop: RunningLoop, event: LoopEvent | ApplyEvent): RunningLoop {
  switch (event.type) {
    case 'round-phase': {
      const next = { ...loop, finding: findingText(event), word: '' };
      return event.status === 'done'
        ? { ...next, isAtWork: false, until: null }
        : {
            ...{ ...next, phases: [...loop.phases, event.phase], isAtWork: true },
            until: event.seconds === null ? null : Date.parse(event.at) + event.seconds * 1_000,
          };
    }
    case 'round-sample':
      return { ...loop, [event.window]: [...loop[event.window], event.ms] };
    case 'round-done':
      return { ...IDLE, log: [...loop.log, [...roundLines(event.round), BLANK]] };
    case 'loop-waits':
      return { ...loop, word: loopEventText(event) ?? '' };
    default:
      return { ...loop, word: renderApplyEvent(event) };
  }
}

/** What is drawn again and again: the phases, the time that is left, and both windows on one scale. */
export function runningLines(loop: RunningLoop, now: number): readonly Line[] {
  const { phases, finding, isAtWork, until, before, after, word } = loop;
  const last = phases.length - 1;
  const left =
    until === null || until <= now ? '' : `  ${formatEstimate((until - now) / 1_000)} left`;
  const all = [...before, ...after];
  return [
    ...phases.map((phase, i) => {
      const isNow = isAtWork && i === last;
      return line([
        isNow ? span('▸ ', 'change') : span('✔ ', 'add'),
        span(PHASE_WORDS[phase], isNow ? 'strong' : 'plain'),
        span(isNow ? left : '', 'dim'),
        span(phase === 'choose' && finding !== '' ? `  ${finding}` : '', 'dim'),
      ]);
    }),
    ...(word === '' ? [] : [line([span(word, 'dim')], { indent: 2, fit: 'cut' })]),
    ...(all.length === 0
      ? []
      : [
          BLANK,
          line([
            span(
              `${[before, after].flatMap(meanText).join(' → ')} ms a call, by the minute`,
              'dim',
            ),
          ]),
          line(
            [
              span(sparkline(before, all)),
              span(after.length === 0 ? '' : ' │ ', 'dim'),
              span(sparkline(after, all)),
            ],
            { fit: 'cut', indent: 2 },
          ),
        ]),
  ];
}

function meanText(values: readonly (number | null)[]): readonly string[] {
  const told = values.flatMap((value) => value ?? []);
  return told.length === 0 ? [] : [String(Number(mean(told).toPrecision(3)))];
}
