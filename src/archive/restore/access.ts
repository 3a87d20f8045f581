import type { ArchivedDefinition, Manifest, RelationName } from '../../model/index.ts';
import { type Client, rel, type Sql, sql } from '../../postgres/index.ts';
import { grantsOf, type Roles } from './grants.ts';
import { createPolicy } from './guarded.ts';
import type { Made } from './seal.ts';

/*
 * Who may do what to the rows. What only takes away (row security) comes back whoever wrote the manifest; what gives
 * (privileges, policies, which are code as well) only of one that is believed. What came since the archive was written
 * counts as well: row security of the parent is that of the partition, too, and what the parent does not give is told.
 */

/** All of it, as statements for a table that is there. */
export async function accessOf(
  client: Client,
  { table, definition }: Pick<Manifest, 'table' | 'definition'>,
  { owner, rowSecurity }: ArchivedDefinition,
  { policies = [], privileges = null, columns = [] }: Made,
): Promise<readonly Sql[]> {
  const { rows } = await client.query<{ names: string[]; version: number }>(ROLES.text);
  const roles: Roles = { names: new Set(rows[0]?.names), version: rows[0]?.version ?? 0 };
  const applicable = policies
    .map((one) => ({ ...one, roles: one.roles.filter((to) => to === null || roles.names.has(to)) }))
    .filter((one) => one.roles.length > 0);
  return [
    ...rowSecurityOf(table, {
      rowSecurity: either(definition.rowSecurity, rowSecurity),
      policies: applicable,
    }),
    ...grantsOf(rel(table), { owner, privileges }, roles),
    ...columns.flatMap(({ name, privileges: own }) =>
      grantsOf(rel(table), { owner, privileges: own, column: name }, roles),
    ),
  ];
}

type RowSecurity = NonNullable<ArchivedDefinition['rowSecurity']>;

const either = (one?: RowSecurity, other?: RowSecurity): RowSecurity => ({
  enabled: one?.enabled === true || other?.enabled === true,
  forced: one?.forced === true || other?.forced === true,
});

const ROLES = sql`
SELECT pg_catalog.array_agg(rolname::pg_catalog.text) AS names, pg_catalog.current_setting('server_version_num')::pg_catalog.int4 AS version
  FROM pg_catalog.pg_roles`;

export function rowSecurityOf(
  table: RelationName,
  { rowSecurity, policies = [] }: Pick<ArchivedDefinition, 'rowSecurity' | 'policies'>,
): readonly Sql[] {
  const say = (what: Sql) => sql`ALTER TABLE ${rel(table)} ${what} ROW LEVEL SECURITY`;
  return [
    ...policies.map((policy) => createPolicy(table, policy)),
    ...(rowSecurity?.enabled === true ? [say(sql`ENABLE`)] : []),
    ...(rowSecurity?.forced === true ? [say(sql`FORCE`)] : []),
  ];
}
