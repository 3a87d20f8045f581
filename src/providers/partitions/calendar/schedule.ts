import type { Range, WholeRange } from './bounds.ts';
import type { Lifecycle } from './lifecycle.ts';

/** What is due: the partitions to make, in order, and how many there are now after the one that holds now; -1: not even
 *  that one; null: one without end is there, so none can follow. */
export interface Schedule {
  readonly due: readonly WholeRange[];
  readonly ahead: number | null;
}

/** More in one plan is a mistake: a clock, a unit, or one stray row. */
export const MOST = 10_000;

/** A new partition begins where the last one ends, whatever boundary that is, and ends at the next one of the calendar:
 *  so there is never a gap and never an overlap. At most one more than `MOST` are given. */
export function scheduleOf(ranges: readonly Range[], life: Lifecycle): Schedule {
  if (ranges.some(({ to }) => to === null)) return { due: [], ahead: null };
  const ends = ranges.flatMap(({ to }) => to ?? []);
  const last = ends.reduce<bigint | null>((a, b) => (a === null || b > a ? b : a), null);
  const future = ranges.filter(({ from }) => from !== null && from > life.now).length;
  const ahead = last === null || last <= life.now ? -1 : future;
  const wanted = life.ahead ?? -1;
  const due: WholeRange[] = [];
  let from = last ?? life.upTo(life.now);
  for (let there = ahead; there < wanted && due.length <= MOST; ) {
    const to = life.after(from);
    due.push({ from, to });
    if (to > life.now) there += 1;
    from = to;
  }
  return { due, ahead };
}

/** The ranges between the partitions that no partition has. */
export function gaps(ranges: readonly Range[]): readonly WholeRange[] {
  const sorted = [...ranges].sort((a, b) => order(a.from, b.from));
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

/** Without a beginning before all others. */
const order = (a: bigint | null, b: bigint | null): number =>
  a === b ? 0 : a === null ? -1 : b === null || a > b ? 1 : -1;
