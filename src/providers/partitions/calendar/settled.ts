import type { PartitionedRow } from '../query.ts';
import { readBounds } from './bounds.ts';
import { integer } from './key.ts';

/** A partition with less than this part of what others have holds strays, or has only just begun: then the end of the
 *  one before is at most as much of an interval too low. */
const FEW = 10;

/** Up to where the rows of a table by number are: its highest key, or the end of the newest partition that holds about
 *  as many rows as the others, if that is lower. One row with a far-away key makes nothing old. Where no partition was
 *  ever analyzed the highest key is all there is. */
export function settledBelow(
  { children }: Pick<PartitionedRow, 'children'>,
  highest: bigint,
): bigint {
  const filled = children.flatMap(({ bounds, tuples }) => {
    const range = readBounds(bounds, integer('int8', null));
    return range === null || tuples <= 0 ? [] : [{ to: range.to, tuples }];
  });
  const usual = median(filled.map(({ tuples }) => tuples));
  let end: bigint | undefined;
  for (const { to, tuples } of filled) {
    if (tuples * FEW < usual) continue;
    // One without an end holds whatever is high.
    if (to === null) return highest;
    if (end === undefined || to > end) end = to;
  }
  return end === undefined || end > highest ? highest : end;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
