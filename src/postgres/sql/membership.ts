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

/** Whoever owns the one thing may do with the other one what its owner may. `d` as for `whoIs`. */
const ownsAsWell = (owner: Sql, other: Sql): Sql =>
  sql`(${owner} = ${other} OR ${hasRights(whoIs(owner), whoIs(other))})`;

/** Whether the owner of a partition has the rights of its table's: given as rows of pg_class. */
export const isKin = (partition: Sql, table: Sql): Sql =>
  ownsAsWell(sql`${partition}.relowner`, sql`${table}.relowner`);

/** Whether partitions are safe in a schema, as rows of pg_namespace and pg_class. Whoever owns a schema drops what is in it:
 *  so may the owner of the table, and the owner of its schema anyway. */
export const isSafeHome = (home: Sql, table: Sql, its: Sql): Sql =>
  sql`(${home}.oid = ${its}.oid OR ${ownsAsWell(sql`${home}.nspowner`, sql`${table}.relowner`)}
       OR ${ownsAsWell(sql`${home}.nspowner`, sql`${its}.nspowner`)})`;

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

/** Has the rights of the other one, or may give them to itself, as the server has it: who holds ADMIN OPTION, and before 16
 *  whoever may make roles. Nothing is gained by it that it could not take. */
const couldTake = (role: Sql, other: Sql): Sql => sql`(${actsAs(role, other)} OR EXISTS (
  SELECT FROM pg_catalog.pg_auth_members a WHERE a.roleid = ${other} AND a.admin_option AND ${actsAs(role, sql`a.member`)})
  OR ${BEFORE_16} AND EXISTS (SELECT FROM pg_catalog.pg_roles c WHERE c.oid = ${role} AND c.rolcreaterole))`;

/** The first oid that is no role of the server's own. Those are for what they may, and say nothing of their members. */
const FIRST_MADE = sql`16384`;

/** The roles whose rights `me` has by the word of superusers, or of who could take the rights of the one that they were
 *  granted to: for a recursive table expression `name(role)`. Whoever may grant a role of his own can make anybody its
 *  member, so that another membership says nothing of whom it is in. */
export const entrusted = (name: Sql, me: Sql): Sql => sql`
  SELECT ${me} UNION
  SELECT m.roleid FROM ${name} h JOIN pg_catalog.pg_auth_members m ON m.member = h.role
    JOIN pg_catalog.pg_roles grantor ON grantor.oid = m.grantor JOIN pg_catalog.pg_roles r ON r.oid = m.member
   WHERE m.roleid >= ${FIRST_MADE} AND COALESCE((pg_catalog.to_jsonb(m) ->> 'inherit_option')::pg_catalog.bool, r.rolinherit)
     AND ${couldTake(sql`m.grantor`, sql`m.member`)}`;
