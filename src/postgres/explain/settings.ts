import { MEANING } from '../session/pins.ts';
import { id, type Sql, sql } from '../sql/quote.ts';

/*
 * A session of ours is pinned (see session/pins.ts): names, forms of values, policies and constraint exclusion are not
 * what the application's sessions have. To be told its plan a statement needs them back, for one transaction.
 */

/** These stay as they are: the statement was parsed with them, or its plan is read with them. */
const KEPT: ReadonlySet<string> = new Set([
  'standard_conforming_strings',
  'backslash_quote',
  'quote_all_identifiers',
  'check_function_bodies',
]);

/** Names, policies and values as a session of this role has them. */
const AS_THEY_CAME = [
  ...Object.keys(MEANING).filter((name) => !KEPT.has(name)),
  // Plans of applications are compiled where it is worth it.
  'jit',
];

/** SET LOCAL of each of them to what the session came with. */
export const asApplication: readonly Sql[] = AS_THEY_CAME.map(
  (name) => sql`SET LOCAL ${id(name)} TO DEFAULT`,
);

/** SET of each of them, for a session that does nothing else from then on. */
export const sessionAsApplication: readonly Sql[] = AS_THEY_CAME.map(
  (name) => sql`SET SESSION ${id(name)} TO DEFAULT`,
);
