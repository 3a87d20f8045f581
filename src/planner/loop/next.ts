import {
  LOOP_MODES,
  type LoopMode,
  ROUND_PHASES,
  type Round,
  type RoundPhase,
} from '../../model/index.ts';

const LAST_OF: { readonly [mode in Round['mode']]: RoundPhase } = {
  report: 'choose',
  'pull-request': 'edit',
  apply: 'judge',
};

/** What a round has to do next; null: it is over, or has to be closed. A phase that was begun and not ended is done again:
 *  each finds out by itself what of it is done. */
export function nextPhase({ outcome, marks, mode, undo }: Round): RoundPhase | null {
  if (outcome !== null) return null;
  const done = new Set(marks.filter(({ status }) => status === 'done').map(({ phase }) => phase));
  if (undo !== null)
    return (['take-out', 'take-back'] as const).find((each) => !done.has(each)) ?? null;
  const end = ROUND_PHASES.indexOf(LAST_OF[mode]);
  return ROUND_PHASES.slice(0, end + 1).find((each) => !done.has(each)) ?? null;
}

/** Whether something outside of the journal may have been changed by it. */
export const hasActed = ({ marks }: Pick<Round, 'marks'>): boolean =>
  marks.some(({ phase }) => phase === 'edit');

/** Whether going on with a round would do more than a run of this mode may. */
export const asksMore = (round: Pick<Round, 'marks' | 'mode'>, mode: LoopMode): boolean =>
  hasActed(round) && LOOP_MODES.indexOf(round.mode) > LOOP_MODES.indexOf(mode);

/** Whether a stop in this phase takes the change back: it is half made. Later it is whole, and waits for its verdict. */
export const isHalfMade = (phase: RoundPhase): boolean => phase === 'edit' || phase === 'apply';
