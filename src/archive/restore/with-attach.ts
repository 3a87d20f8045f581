import type { ArchivedConstraint } from '../../model/index.ts';

/** Whether an attach makes a constraint of the partition: a foreign key, and one that excludes rows, for which it takes none
 *  that is there. `above`: definitions of the parent's constraints. */
export const comesWithAttach = (one: ArchivedConstraint, above: ReadonlySet<string>): boolean =>
  one.type === 'f' || (excludes(one) && above.has(one.definition));

const excludes = ({ type, definition }: ArchivedConstraint): boolean =>
  type === 'x' || /^(?:PRIMARY KEY|UNIQUE) .*WITHOUT OVERLAPS\)/.test(definition);
