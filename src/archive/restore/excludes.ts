import type { ArchivedConstraint } from '../../model/index.ts';

/** ATTACH takes no constraint of that kind for the parent's, and makes its own. */
export const excludes = ({ type, definition }: ArchivedConstraint): boolean =>
  type === 'x' || /^(?:PRIMARY KEY|UNIQUE) .*WITHOUT OVERLAPS\)/.test(definition);
