import { hasRights, ME, mayBecome } from '../sql/membership.ts';
import { type Sql, sql } from '../sql/quote.ts';

/** Whether what is sent about a table of this owner, given by name, may not go through a session that goes on. Even
 *  where nothing of his is called, a constant of an index can keep the server at work for ever. */
export const isApart = (owner: Sql): Sql => sql`(NOT ${hasRights(owner, ME)})`;

/** Whether a question may be asked as an owner, given by name, who is such a one. */
export const isAnother = (owner: Sql): Sql =>
  sql`(${isApart(owner)} AND (pg_catalog.current_setting('is_superuser') = 'on' OR ${mayBecome(ME, owner)}))`;
