import {
  family,
  formatBytes,
  type Hazard,
  PAGE,
  qualified,
  type RelationName,
  type Snapshot,
} from '../../../model/index.ts';

/** Bytes per second that an ATTACH reads of a default partition: measured with narrow rows, in memory, on two cores
 *  that had other work. From a cold disk it is slower. */
const PACE = 400e6;
/** Seconds that everybody can bear: the default of policy.lock_timeout. */
const BEARABLE = 2;

/** ATTACH looks for rows of the new partition in all of the default one, and whoever writes to either waits meanwhile.
 *  lock_timeout does not bound it: it is work, not waiting. */
export function scanHazards(
  other: RelationName,
  { relations }: Pick<Snapshot, 'relations'>,
): readonly Hazard[] {
  const leaves = family(relations, qualified(other));
  const bytes = leaves.reduce((sum, { pages }) => sum + pages * PAGE, 0);
  const seconds = Math.round(bytes / PACE);
  if (seconds <= BEARABLE) return [];
  const message = `writes wait while all of ${qualified(other)} (${formatBytes(bytes)}) is looked through, some ${seconds} s from memory, for each partition and each batch of rows that moves`;
  return [{ code: 'long-wait', message }];
}
