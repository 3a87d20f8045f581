import type { ChildRow } from '../child-rows.ts';
import type { PartitionedRow } from '../query.ts';
import { isDefault, type Range, readBounds } from './bounds.ts';
import { integer } from './key.ts';

/** A partition with less than this part of what others have holds strays, or has only just begun: then the end of the
 *  one before is at most as much of an interval too low. */
const FEW = 10;

interface Counted extends Range, Pick<ChildRow, 'tuples' | 'stranger'> {}

/** Up to where the rows of a table by number are: its highest key, or the end of the newest partition that holds about
 *  as many rows as the others, if that is lower. One row with a far-away key makes nothing old. Where no partition was
 *  ever analyzed the highest key is all there is. A stranger writes into its own partition what it likes: that makes
 *  nothing of others old. */
export function settledBelow(
  { children }: Pick<PartitionedRow, 'children'>,
  highest: bigint,
): bigint {
  const ranges = children.flatMap(({ bounds, tuples, stranger }): Counted[] => {
    const range = readBounds(bounds, integer('int8', null));
    return range === null ? [] : [{ ...range, tuples, stranger }];
  });
  const own = ranges.filter(({ stranger }) => stranger === null);
  const last = own.length === 0 ? highest : reach(children, ranges, highest);
  const filled = (own.length === 0 ? ranges : own).filter(({ tuples }) => tuples > 0);
  const usual = median(filled.map(({ tuples }) => tuples));
  let end: bigint | undefined;
  for (const { to, tuples } of filled) {
    if (tuples * FEW < usual) continue;
    // One without an end holds whatever is high.
    if (to === null) return last;
    if (end === undefined || to > end) end = to;
  }
  return end === undefined || end > last ? last : end;
}

/** The highest key; where it is in a stranger's partition, the end of the last one before that is none. */
function reach(children: readonly ChildRow[], ranges: readonly Counted[], highest: bigint): bigint {
  const holder =
    ranges.find(({ from, to }) => (from ?? highest) <= highest && (to === null || highest < to)) ??
    children.find(({ bounds }) => isDefault(bounds));
  if (holder === undefined || holder.stranger === null) return highest;
  return (
    ranges.reduce<bigint | null>((end, { to, stranger }) => {
      const isBefore = stranger === null && to !== null && to <= highest;
      return isBefore && (end === null || to > end) ? to : end;
    }, null) ?? highest
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
