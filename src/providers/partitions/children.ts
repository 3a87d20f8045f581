import { readRestored } from '../../model/index.ts';
import { isDefault, type Range, readBounds } from './calendar/bounds.ts';
import type { Key } from './calendar/key.ts';
import type { ChildRow } from './child-rows.ts';
import { readFilling } from './making/fill-comment.ts';
import type { PartitionedRow } from './query.ts';

export const isPartitionedByRange = ({ strategy, width }: PartitionedRow): boolean =>
  strategy === 'r' && width === 1;

export const defaultOf = ({ children }: PartitionedRow): ChildRow | undefined =>
  children.find(({ bounds }) => isDefault(bounds));

/** A partition with its range on the number line; null: bounds that are none of this key. */
export interface Child extends Range {
  readonly row: ChildRow;
}

/** The partitions with a range; of one that is being filled, the range that it is to have. One that is being detached holds its range no more, but nothing may take its place yet. */
export const childrenOf = ({ children }: PartitionedRow, key: Key): readonly Child[] =>
  children.flatMap((row) => {
    const range = isDefault(row.bounds) ? null : readBounds(row.bounds, key);
    const filling = fillingOf(row);
    const whole = filling === null ? {} : { from: key.parse(filling) };
    return range === null ? [] : [{ row, ...range, ...whole }];
  });

/** The lower bound that a partition is to have whose filling was cut off. Whoever owns it writes its comment: no rows go
 *  to another server for one, or to a stranger. */
export const fillingOf = ({ kind, stranger, comment }: ChildRow): string | null =>
  kind === 'r' && stranger === null ? readFilling(comment) : null;

export const unfilled = ({ children }: PartitionedRow): readonly ChildRow[] =>
  children.filter((child) => fillingOf(child) !== null);

export const rangesOf = (row: PartitionedRow, key: Key): readonly Range[] => childrenOf(row, key);

/** Those that came back from an archive, for as long as they are to stay. */
export const broughtBack = (children: readonly Child[]): readonly Child[] =>
  children.filter(({ row }) => readRestored(row.comment) !== null);
