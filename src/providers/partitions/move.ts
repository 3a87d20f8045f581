import type { RelationName } from '../../model/index.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../postgres/index.ts';
import type { PartitionedRow } from './query.ts';

/** Takes the rows of a range out of the default partition into the table that is to be attached for it, in the
 *  transaction that attaches it: until then all see them where they were, from then on where they belong.
 *
 *  Most go before anyone is made to wait. Then writers are kept out of the parent, so that none has chosen the default
 *  partition for a row that no longer belongs there, which would be an error for it; what came meanwhile follows. */
export function moveRows(
  row: PartitionedRow,
  other: RelationName,
  due: RelationName & { readonly from: string; readonly to: string },
): readonly Sql[] {
  const key = trusted(row.key);
  const columns = list(row.columns.map((name) => id(name)));
  const move = sql`WITH moved AS (DELETE FROM ${rel(other)} WHERE ${key} >= ${lit(due.from)} AND ${key} < ${lit(due.to)} RETURNING ${columns}) INSERT INTO ${rel(due)} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM moved`;
  return [
    move,
    sql`LOCK TABLE ONLY ${rel(row)} IN SHARE ROW EXCLUSIVE MODE`,
    sql`LOCK TABLE ${rel(other)} IN ACCESS EXCLUSIVE MODE`,
    move,
  ];
}
