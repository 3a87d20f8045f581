import {
  family,
  type Lock,
  type LockMode,
  objectsOn,
  qualified,
  type RelationName,
  type Snapshot,
} from '../../model/index.ts';

/** A table and all its indexes: what rewrites the table, or changes how a column is stored, goes through them too. */
export const lockWithIndexes = (
  table: RelationName,
  mode: LockMode,
  snapshot: Snapshot,
): readonly Lock[] => [
  { relation: qualified(table), mode },
  ...objectsOn(snapshot, 'index', table).map(({ names: [schema = '', name = ''] }) => ({
    relation: qualified({ schema, name }),
    mode,
  })),
];

/** A table and every partition below it. */
export function lockFamily(
  table: RelationName,
  mode: LockMode,
  { relations }: Pick<Snapshot, 'relations'>,
): readonly Lock[] {
  const known = family(relations, qualified(table));
  return (known.length === 0 ? [table] : known).map((one) => ({ relation: qualified(one), mode }));
}
