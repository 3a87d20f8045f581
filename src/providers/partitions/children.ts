import { isDefault, type Range, readBounds } from './bounds.ts';
import type { Key } from './key.ts';
import type { ChildRow, PartitionedRow } from './query.ts';

export const isPartitionedByRange = ({ strategy, width }: PartitionedRow): boolean =>
  strategy === 'r' && width === 1;

export const defaultOf = ({ children }: PartitionedRow): ChildRow | undefined =>
  children.find(({ bounds }) => isDefault(bounds));

/** A partition with its range on the number line; null: bounds that are none of this key. */
export interface Child extends Range {
  readonly row: ChildRow;
}

/** The partitions with a range. One that is being detached holds its range no more, but nothing may take its place yet. */
export const childrenOf = ({ children }: PartitionedRow, key: Key): readonly Child[] =>
  children.flatMap((row) => {
    const range = isDefault(row.bounds) ? null : readBounds(row.bounds, key);
    return range === null ? [] : [{ row, ...range }];
  });

export const rangesOf = (row: PartitionedRow, key: Key): readonly Range[] => childrenOf(row, key);
