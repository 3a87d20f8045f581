import { dictionary, type RelationName, type ValueMap } from '../../../model/index.ts';
import { id, isKin, list, ME, rel, type Sql, sql } from '../../../postgres/index.ts';

export interface Privilege extends ValueMap {
  /** null: PUBLIC. */
  readonly to: string | null;
  readonly what: string;
  readonly grantable: boolean;
}

/** What default privileges of this role give to a table that it makes, and none of the partitions there are gives. */
export interface Strange extends Privilege {
  /** null: in all of them. */
  readonly schema: string | null;
}

/** A column of the query for partitioned tables, `c` and `pt` being the table. The default partition counts where there
 *  is no other: rows may move out of it. What the role gives to itself goes to the owner. */
export const STRANGE: Sql = sql`COALESCE((
         WITH kin AS MATERIALIZED (
           SELECT k.relacl FROM (
             SELECT h.relacl, rank() OVER (ORDER BY h.oid = pt.partdefid) AS place
               FROM pg_inherits i JOIN pg_class h ON h.oid = i.inhrelid AND h.relkind = 'r'
              WHERE i.inhparent = c.oid AND NOT i.inhdetachpending AND ${isKin(sql`h`, sql`c`)}) AS k WHERE k.place = 1)
         SELECT json_agg(json_build_object('schema', dn.nspname, 'to', g.rolname, 'what', e.privilege_type, 'grantable', e.is_grantable)
                         ORDER BY dn.nspname, g.rolname, e.is_grantable, e.privilege_type)
           FROM pg_default_acl d JOIN pg_roles me ON me.oid = d.defaclrole AND me.rolname = ${ME}
           LEFT JOIN pg_namespace dn ON dn.oid = d.defaclnamespace, aclexplode(d.defaclacl) AS e
           LEFT JOIN pg_roles g ON g.oid = e.grantee
          WHERE d.defaclobjtype = 'r' AND e.grantee NOT IN (d.defaclrole, c.relowner) AND EXISTS (SELECT FROM kin)
            AND NOT EXISTS (SELECT FROM kin, aclexplode(kin.relacl) AS a
                             WHERE a.grantee = e.grantee AND a.privilege_type = e.privilege_type AND a.is_grantable >= e.is_grantable)), '[]')`;

/** Those that tables have, as aclexplode names them. */
const PRIVILEGES: { readonly [word: string]: readonly Sql[] } = dictionary({
  SELECT: [sql`SELECT`],
  INSERT: [sql`INSERT`],
  UPDATE: [sql`UPDATE`],
  DELETE: [sql`DELETE`],
  TRUNCATE: [sql`TRUNCATE`],
  REFERENCES: [sql`REFERENCES`],
  TRIGGER: [sql`TRIGGER`],
  MAINTAIN: [sql`MAINTAIN`],
});

interface Together {
  readonly to: Sql;
  readonly option: Sql;
  readonly what: Set<Sql>;
}

/** Those of one role, to be said at once. */
function together(privileges: readonly Privilege[]): readonly Together[] {
  const groups = new Map<string, Together>();
  for (const { to, what, grantable } of privileges) {
    const option = grantable ? sql` WITH GRANT OPTION` : sql``;
    const whom = to === null ? sql`PUBLIC` : id(to);
    const key = `${whom.text}${option.text}`;
    const group = groups.get(key) ?? { to: whom, option, what: new Set() };
    for (const word of PRIVILEGES[what] ?? []) group.what.add(word);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export const grants = (child: RelationName, privileges: readonly Privilege[]): readonly Sql[] =>
  together(privileges).map(
    ({ to, option, what }) => sql`GRANT ${list([...what])} ON ${rel(child)} TO ${to}${option}`,
  );

/** Of a table that is this role's own making, before it has rows. */
export const disinherit = (child: RelationName, strange: readonly Strange[]): readonly Sql[] =>
  together(strange.filter(({ schema }) => schema === null || schema === child.schema)).map(
    ({ to, what }) => sql`REVOKE ${list([...what])} ON ${rel(child)} FROM ${to}`,
  );
