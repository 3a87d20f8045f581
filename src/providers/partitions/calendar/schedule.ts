import { byBeginning, type Range, type WholeRange } from './bounds.ts';
import type { Lifecycle } from './lifecycle.ts';

/** What is due. */
export interface Schedule {
  /** The partitions to make, in order; null: without a bound, since the key's type ends before. */
  readonly due: readonly Range[];
  /** How many there are now after the one that holds now, without a hole between them; -1: not even that one; null: one
   *  without end is among them, so none can follow. */
  readonly ahead: number | null;
  /** How many there will be. */
  readonly reached: number;
}

/** More in one plan is a mistake: a clock, a unit, or one stray row. */
export const MOST = 10_000;

/** From the last partition that begins before now on there is to be no hole: a new one begins where the one before it
 *  ends, whatever boundary that is, and ends at the next one of the calendar, or where a later one begins. What is past
 *  keep before it is made is not made, unless `fillsPast`. At most one more than `MOST` are given. */
export function scheduleOf(
  ranges: readonly Range[],
  life: Lifecycle,
  { fillsPast = false }: { readonly fillsPast?: boolean } = {},
): Schedule {
  const sorted = [...ranges].sort(byBeginning);
  const begun = sorted.filter(({ from }) => from === null || from <= life.now);
  const coming = sorted.slice(begun.length);
  const last = begun.at(-1);
  if (last?.to === null) return closed(last, 0, life);
  const holds = last !== undefined && last.to > life.now;
  const { ahead, end } = ready(coming, holds ? last.to : null);
  const final = coming[ahead - 1];
  if (holds && end === null && final !== undefined) return closed(final, ahead, life);
  const start = holds ? end : spare(last?.to ?? life.upTo(life.now), life, fillsPast);
  const missing = fillHoles(start, coming, life, holds ? ahead : -1);
  return { ...missing, ahead: holds ? ahead : -1 };
}

/** None can follow; where the key's type ends in the last one, none is to. */
function closed({ from }: Range, ahead: number, life: Lifecycle): Schedule {
  const isWhole = life.after(from ?? life.key.first) === null;
  return { due: [], ahead: isWhole ? ahead : null, reached: ahead };
}

/** The partitions that follow on one that ends here, each on the one before it, and where the last of them ends. */
function ready(
  coming: readonly Range[],
  from: bigint | null,
): { readonly ahead: number; readonly end: bigint | null } {
  let end = from;
  let ahead = 0;
  for (const range of coming) {
    if (end === null || range.from !== end) break;
    end = range.to;
    ahead += 1;
  }
  return { ahead, end };
}

/** Beyond what would be past keep as soon as it is there. */
function spare(from: bigint | null, { cutoff, upTo }: Lifecycle, fillsPast: boolean) {
  if (from === null || cutoff === null || fillsPast) return from;
  const first = upTo(cutoff);
  return first !== null && first > from ? first : from;
}

function fillHoles(
  start: bigint | null,
  coming: readonly Range[],
  life: Lifecycle,
  ahead: number,
): Pick<Schedule, 'due' | 'reached'> {
  const due: Range[] = [];
  let reached = ahead;
  let from = start;
  while (reached < (life.ahead ?? -1) && due.length <= MOST) {
    const at = from;
    const next = coming.find((range) => at === null || (range.from ?? at) >= at);
    const isThere = next !== undefined && next.from === at;
    const to = isThere ? next.to : endOf(at, next?.from ?? null, life);
    if (!isThere && at !== null && !life.reaches(at)) break;
    if (!isThere) due.push({ from: at, to });
    if (to === null || to > life.now) reached += 1;
    if (to === null) break;
    from = to;
  }
  return { due, reached };
}

/** At the next boundary, or where the next partition begins. */
function endOf(from: bigint | null, next: bigint | null, life: Lifecycle): bigint | null {
  const boundary = life.after(from ?? life.key.first);
  return next !== null && (boundary === null || next < boundary) ? next : boundary;
}

/** The ranges between the partitions that no partition has. */
export function gaps(ranges: readonly Range[]): readonly WholeRange[] {
  const sorted = [...ranges].sort(byBeginning);
  const found: WholeRange[] = [];
  let end: bigint | null | undefined;
  for (const { from, to } of sorted) {
    if (end !== undefined && end !== null && from !== null && from > end) {
      found.push({ from: end, to: from });
    }
    end = to;
  }
  return found;
}

/** Those that somebody may miss: what is past keep is missed by nobody, and what was brought back from an archive stands
 *  alone among what has left. */
export const openGaps = (
  ranges: readonly Range[],
  { cutoff }: Pick<Lifecycle, 'cutoff'>,
  restored: readonly Range[] = [],
): readonly WholeRange[] => {
  const isBeside = (gap: WholeRange) =>
    restored.some(({ from, to }) => gap.from === to || gap.to === from);
  return gaps(ranges).filter((gap) => (cutoff === null || gap.to > cutoff) && !isBeside(gap));
};
