import { hasRights, ME } from '../sql/membership.ts';
import { type Sql, sql } from '../sql/quote.ts';

/** Whether somebody made it who lacks the rights of this connection. */
export const isTheirs = (owner: Sql): Sql => sql`NOT ${hasRights(owner, ME)}`;

/** Whether an object belongs to an extension: that put it there as it is, unless another one owns it, who may have
 *  replaced it, or have made it a member. */
export const ofExtension = (catalog: Sql, object: Sql, owner: Sql): Sql => sql`(EXISTS (
  SELECT FROM pg_catalog.pg_depend x WHERE x.classid = ${catalog} AND x.objid = ${object} AND x.deptype = 'e') AND NOT ${isTheirs(owner)})`;
