import { type Change, qualified, type RelationName } from '../../model/index.ts';

/** The index that a change is about, as it will be called. */
export const namesOf = (change: Change): RelationName => {
  const [schema = '', name = ''] = change.desired?.names ?? change.actual?.names ?? [];
  return { schema, name };
};

/** The name of an index as it is now. */
export const nameNow = ({
  names: [schema = '', name = ''],
}: {
  readonly names: readonly string[];
}): RelationName => ({ schema, name });

/** Tells the indexes of one tree apart in the ids of its steps: partitions of two schemas may have the same name. */
export const labelIn = (change: Change, index: RelationName): string =>
  index.schema === namesOf(change).schema ? index.name : qualified(index);
