import {
  FATES,
  type Fate,
  type MaintainedTable,
  qualified,
  type Snapshot,
} from '../../model/index.ts';
import type { Retired } from '../../postgres/index.ts';
import { statusesIn } from '../plan/kinds.ts';

/** How the tables stand now, and what came and went since. */
export function maintained(before: Snapshot, after: Snapshot): readonly MaintainedTable[] {
  const former = new Map(
    statusesIn(before).map((each) => [qualified(each.table), each.partitions]),
  );
  return statusesIn(after).map((status) => {
    const known = former.get(qualified(status.table)) ?? [];
    const { partitions } = status;
    return {
      ...status,
      made: partitions.filter((name) => !known.includes(name)),
      retired: known.filter((name) => !partitions.includes(name)),
    };
  });
}

/** Detached tables that we marked, by what is to become of them. */
export function leftIn(retired: readonly Retired[]): { readonly [fate in Fate]: number } {
  const count = (fate: Fate) =>
    retired.filter(({ attached, retirement }) => !attached && retirement.fate === fate).length;
  const [detach, archive, drop] = FATES.map(count);
  return { detach: detach ?? 0, archive: archive ?? 0, drop: drop ?? 0 };
}
