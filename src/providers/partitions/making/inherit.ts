import type { RelationName, ValueMap } from '../../../model/index.ts';
import { identifyBy, rel, type Sql, sql } from '../../../postgres/index.ts';
import { AGREED, PASSED } from './agreed.ts';
import { grants, type Privilege, STRANGE, type Strange } from './privileges.ts';

/** What a partition has of its family that neither LIKE nor ATTACH gives it. A stranger's partition is none of the family. */
export interface Family extends ValueMap {
  /** Replica identities, the nearest first: the table's, the one that its partitions agree on, those of the tables that
   *  it is a partition of. Partitions have none of their own accord, whatever their table says. */
  readonly identities: readonly Identity[];
  /** Each the same for all partitions there are, or null. */
  readonly privileges: readonly Privilege[] | null;
  readonly strange: readonly Strange[];
  readonly secured: boolean | null;
  readonly forced: boolean | null;
  readonly tablespace: string | null;
  /** null also where it is the server's default. */
  readonly method: string | null;
  /** What all partitions agree on, and those of the family do not. */
  readonly passed: readonly string[];
}

interface Identity extends ValueMap {
  /** pg_class.relreplident. */
  readonly kind: string;
  /** With `i`, the index of the table whose partition is meant; null: there is none any more. */
  readonly index: (RelationName & ValueMap) | null;
}

const INDEX = (
  oid: Sql,
): Sql => sql`(SELECT json_build_object('schema', xn.nspname, 'name', x.relname)
            FROM pg_class x JOIN pg_namespace xn ON xn.oid = x.relnamespace WHERE x.oid = ${oid})`;

/** A column of the query for partitioned tables, `c` and `pt` being the table. */
export const FAMILY: Sql = sql`(
  SELECT json_build_object(
      'identities', (
         SELECT json_agg(json_build_object('kind', o.kind, 'index', ${INDEX(sql`o.index`)}) ORDER BY o.far)
           FROM (SELECT a.far * 2 AS far, r.relreplident::text AS kind, (
                     SELECT own.indexrelid FROM pg_index own
                      WHERE own.indrelid = c.oid AND above.indexrelid IN (
                        own.indexrelid, (SELECT u.relid FROM pg_partition_ancestors(own.indexrelid) AS u WHERE u.relid = above.indexrelid))) AS index
                   FROM pg_partition_ancestors(c.oid) WITH ORDINALITY AS a(relid, far)
                   JOIN pg_class r ON r.oid = a.relid
                   LEFT JOIN pg_index above ON above.indrelid = a.relid AND above.indisreplident
                 UNION ALL SELECT 3, f.identity, f.index::oid WHERE f.identity IS NOT NULL) AS o),
      'privileges', (SELECT json_agg(json_build_object('to', g.rolname, 'what', e.privilege_type, 'grantable', e.is_grantable)
                                     ORDER BY g.rolname, e.is_grantable, e.privilege_type)
                       FROM aclexplode(f.acl::aclitem[]) AS e LEFT JOIN pg_roles g ON g.oid = e.grantee
                      WHERE e.grantee <> c.relowner),
      'strange', ${STRANGE}, 'passed', ${PASSED}, 'secured', f.secured::bool, 'forced', f.forced::bool,
      'tablespace', (SELECT spcname FROM pg_tablespace WHERE oid = f.tablespace::oid),
      'method', (SELECT amname FROM pg_am WHERE oid = f.method::oid AND amname <> current_setting('default_table_access_method')))
    FROM (SELECT ${AGREED}
            FROM pg_inherits i
            JOIN pg_class h ON h.oid = i.inhrelid AND h.relkind = 'r'
            LEFT JOIN pg_index x ON x.indrelid = h.oid AND x.indisreplident
            LEFT JOIN pg_inherits xi ON xi.inhrelid = x.indexrelid
           WHERE i.inhparent = c.oid AND NOT i.inhdetachpending AND h.oid <> pt.partdefid) AS f)`;

/** The one that counts: the nearest that says anything. */
const identityOf = ({ identities }: Family): Identity | null =>
  identities.find(({ kind, index }) => kind !== 'd' && (kind !== 'i' || index !== null)) ?? null;

/** For a table of its own, before it is attached. */
export function inheritActions(child: RelationName, family: Family): readonly Sql[] {
  const kind = identityOf(family)?.kind;
  const actions = [
    ...(kind === 'f' ? [sql`REPLICA IDENTITY FULL`] : []),
    ...(kind === 'n' ? [sql`REPLICA IDENTITY NOTHING`] : []),
    ...(family.secured === true ? [sql`ENABLE ROW LEVEL SECURITY`] : []),
    ...(family.forced === true ? [sql`FORCE ROW LEVEL SECURITY`] : []),
  ];
  return [
    ...actions.map((action) => sql`ALTER TABLE ${rel(child)} ${action}`),
    ...grants(child, family.privileges ?? []),
  ];
}

/** Once it is attached: only then it has the index. */
export function identityByIndex(child: RelationName, family: Family): readonly Sql[] {
  const index = identityOf(family)?.index ?? null;
  return index === null ? [] : [identifyBy(index, child)];
}
