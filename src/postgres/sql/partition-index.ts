import type { RelationName } from '../../model/index.ts';
import { lit, rel, type Sql, sql } from './quote.ts';

/** The oid of the index that a partition has for an index of its table, as a subquery: what the attach called it is
 *  known only then. */
export const partitionIndex = (parent: RelationName, child: RelationName): Sql =>
  sql`(SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_inherits h ON h.inhrelid = i.indexrelid WHERE h.inhparent = ${lit(rel(parent).text)}::pg_catalog.regclass AND i.indrelid = ${lit(rel(child).text)}::pg_catalog.regclass)`;

/** Makes that index the replica identity of the partition. */
export function identifyBy(parent: RelationName, child: RelationName): Sql {
  const alter = sql`ALTER TABLE ${rel(child)} REPLICA IDENTITY USING INDEX `;
  const name = sql`SELECT pg_catalog.quote_ident(relname) FROM pg_catalog.pg_class WHERE oid = ${partitionIndex(parent, child)}`;
  return sql`DO ${lit(sql`BEGIN EXECUTE ${lit(alter.text)} || (${name}); END`.text)}`;
}
