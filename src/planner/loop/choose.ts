import {
  type Edit,
  type Gain,
  isOpen,
  type JudgedAdvice,
  type LoopPolicy,
  type PassedOver,
  type Round,
} from '../../model/index.ts';

const DAY = 86_400_000;
/** How long what failed is not tried again. */
const BLOCKED = 30 * DAY;
/** Two that were taken back within this time stop the loop. */
const REVERTS = { count: 2, within: 7 * DAY };

/** A finding that the loop may act on: its gain was measured. */
export interface Candidate extends JudgedAdvice {
  readonly gain: Gain;
}

/** What may be tried, the largest measured gain first, and why the rest may not. `now` in milliseconds since 1970. */
export function candidates(
  findings: readonly JudgedAdvice[],
  rounds: readonly Round[],
  now: number,
): { readonly candidates: readonly Candidate[]; readonly passed: readonly PassedOver[] } {
  const passed: PassedOver[] = [];
  const fit: Candidate[] = [];
  for (const one of findings.filter((each) => isOpen(each) && each.verdict === 'found')) {
    const why = whyNot(one, rounds, now);
    if (why === null && one.gain !== null) fit.push({ ...one, gain: one.gain });
    else passed.push({ code: one.code, address: one.address, why: why ?? 'nothing is gained' });
  }
  return { candidates: fit.sort((a, b) => shareOf(b.gain) - shareOf(a.gain)), passed };
}

function whyNot(one: JudgedAdvice, rounds: readonly Round[], now: number): string | null {
  if (one.edits.length === 0) return 'it is no edit of the design';
  if (one.edits.some(({ field, to }) => field === 'absent' && to === true))
    return 'it would drop something, which the loop never does';
  if (one.gain === null || one.gain.how !== 'measured')
    return `its gain is not measured${one.gain === null ? '' : `, but ${one.gain.how}`}`;
  const failed = rounds.find((round) => isBlock(round, one, now));
  if (failed === undefined) return null;
  return failed.outcome === 'proposed'
    ? `it was proposed on ${failed.startedAt.slice(0, 10)}`
    : `it was tried on ${failed.startedAt.slice(0, 10)} and taken back`;
}

/** By what it is about and by what it would set: the same thing under another name is the same thing. */
function isBlock({ outcome, startedAt, change }: Round, one: JudgedAdvice, now: number): boolean {
  if (outcome !== 'reverted' && outcome !== 'proposed' && outcome !== 'taken-over') return false;
  if (change === null || now - Date.parse(startedAt) > BLOCKED) return false;
  if (change.code === one.code && change.address === one.address) return true;
  const set = new Set(change.edits.map(keyOf));
  return one.edits.some((edit) => set.has(keyOf(edit)));
}

const keyOf = ({ address, field }: Edit): string => `${address} ${field}`;

/** The share by which it becomes better, whichever direction that is. */
const shareOf = ({ before, after }: Gain): number =>
  Math.abs(before - after) / Math.max(Math.abs(before), Math.abs(after), Number.MIN_VALUE);

/** Why no round may begin; null: one may. */
export function haltedBy(rounds: readonly Round[]): string | null {
  const reverts = rounds
    .filter(({ outcome, seen }) => outcome === 'reverted' && !seen)
    .map(({ endedAt, startedAt }) => Date.parse(endedAt ?? startedAt))
    .sort((a, b) => b - a);
  const close = reverts.some(
    (at, i) => at - (reverts[i + REVERTS.count - 1] ?? Number.NEGATIVE_INFINITY) <= REVERTS.within,
  );
  return close ? 'two changes were taken back within seven days' : null;
}

/** Until when the last change rests, in milliseconds since 1970; null: it does no more. */
export function restsUntil(
  rounds: readonly Round[],
  { cooldown }: Pick<LoopPolicy, 'cooldown'>,
  now: number,
): number | null {
  const last = Math.max(
    ...rounds
      .filter(({ outcome }) => outcome === 'kept' || outcome === 'reverted')
      .map(({ endedAt, startedAt }) => Date.parse(endedAt ?? startedAt)),
  );
  return last + cooldown > now ? last + cooldown : null;
}

/** Bytes that are left of the budget. */
export const bytesLeft = (
  rounds: readonly Round[],
  { maxBytes }: Pick<LoopPolicy, 'maxBytes'>,
): number =>
  maxBytes -
  rounds.reduce(
    (sum, { outcome, change }) => sum + (outcome === 'kept' ? (change?.bytes ?? 0) : 0),
    0,
  );
