import { type Address, type Change, qualified } from '../model/index.ts';

/** `--only`: the named resources; a table stands for all that belongs to it. */
export function restrict<T extends Pick<Change, 'address' | 'table'>>(
  changes: readonly T[],
  only: readonly Address[],
): readonly T[] {
  if (only.length === 0) return changes;
  return changes.filter(({ address, table }) =>
    only.some(
      (wanted) =>
        wanted === address || (table !== undefined && wanted === `table.${qualified(table)}`),
    ),
  );
}
