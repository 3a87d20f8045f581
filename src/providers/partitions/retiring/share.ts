import type { DesireContext } from '../../../model/index.ts';
import { intervalsOfADay } from '../calendar/interval.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { childrenOf } from '../children.ts';
import type { PartitionedRow } from '../query.ts';
import type { Remark } from '../remarks.ts';

/** Why none of these leave in this run; null: they may. One stray key, a partition made far ahead or a clock that
 *  jumped makes nearly all partitions look old at once, and so does a `keep` with a digit too few. */
export function tooMany(
  row: PartitionedRow,
  life: Lifecycle,
  count: number,
  { maxRetire = 1, barred = [], doubt }: Pick<DesireContext, 'maxRetire' | 'barred' | 'doubt'>,
): Remark | null {
  if (count === 0) return null;
  if (doubt !== undefined) return clockDiffers(count, doubt);
  // What begins in the future is no part of what could have become old.
  const begun = childrenOf(row, life.key).filter(({ from }) => from === null || from <= life.now);
  const most = Math.max(usual(row) + 1, Math.floor(begun.length * maxRetire));
  return count > most && barred.includes('retire-many')
    ? many(count, begun.length, most, life)
    : null;
}

/** What a run a day retires. */
const usual = ({ spec }: PartitionedRow): number => intervalsOfADay(String(spec?.every ?? ''));

function many(count: number, of: number, most: number, { told }: Lifecycle): Remark {
  return {
    path: 'keep',
    severity: 'warning',
    code: 'needs-consent',
    message: `${count} of ${of} partitions are past keep${told === null ? '' : `, counted back from ${told}`}: that is more than a run retires by itself (${most}), so all of them stay`,
    hint: 'look whether keep, the newest rows and the clock are right; then add --allow retire-many, or raise policy.max_retire',
  };
}

const clockDiffers = (count: number, doubt: string): Remark => ({
  path: 'keep',
  severity: 'warning',
  code: 'clock-differs',
  message: `${count === 1 ? 'one partition is' : `${count} partitions are`} past keep by the server's clock, and stay: ${doubt}`,
  hint: 'set the clocks right; or say which time it is with --now',
});
