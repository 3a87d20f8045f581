import { type Sql, sql } from './quote.ts';

/*
 * What one role may by another one. From PostgreSQL 16 on a membership may give nothing (INHERIT FALSE, SET FALSE): 'MEMBER'
 * is true of it all the same, and is never asked.
 *
 * Roles are given by oid or by name; superusers have and may all of it.
 */

/** This connection's role. */
export const ME: Sql = sql`CURRENT_USER`;

const BEFORE_16 = sql`pg_catalog.current_setting('server_version_num')::pg_catalog.int4 < 160000`;

/** Has the rights of the other one without another word, as owners' rights are asked for. */
export const hasRights = (role: Sql, of: Sql): Sql =>
  sql`pg_catalog.pg_has_role(${role}, ${of}, 'USAGE')`;

/** Who a role is, given by oid: pg_database_owner is the owner of the database, `d`. */
export const whoIs = (role: Sql): Sql =>
  sql`CASE ${role} WHEN 'pg_database_owner'::pg_catalog.regrole THEN d.datdba ELSE ${role} END`;

/** May `SET ROLE` to the other one, or give something away to it. */
export const mayBecome = (role: Sql, other: Sql): Sql =>
  sql`pg_catalog.pg_has_role(${role}, ${other}, CASE WHEN ${BEFORE_16} THEN 'MEMBER' ELSE 'SET' END)`;

/** What the other one may, it may now: so the other one's rights are no news to its code. Who could give itself such a
 *  membership, by ADMIN OPTION alone, is not trusted before it has. */
export const actsAs = (role: Sql, other: Sql): Sql =>
  sql`(${hasRights(role, other)} OR ${mayBecome(role, other)})`;

/** What the other one may, it may, or could by giving it to itself: whatever the other one can do to us, it can. */
export const couldActAs = (role: Sql, other: Sql): Sql =>
  sql`(${actsAs(role, other)} OR pg_catalog.pg_has_role(${role}, ${other}, 'MEMBER WITH ADMIN OPTION'))`;
