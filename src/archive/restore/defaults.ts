import { type ArchivedDefinition, identifier } from '../../model/index.ts';

/** Columns that had a default or an identity which they have not now: a partition gets what its table has, and one of its
 *  own counts only for whoever names the partition in an INSERT. */
export const lostDefaults = (
  before: ArchivedDefinition,
  now: ArchivedDefinition,
): readonly string[] =>
  before.columns
    .filter(({ generated }) => generated === '')
    .filter((had) => {
      const has = now.columns.find(({ name }) => name === had.name);
      return (
        (had.default !== null && had.default !== has?.default) ||
        (had.identity !== '' && had.identity !== has?.identity)
      );
    })
    .map(({ name }) => identifier(name));
