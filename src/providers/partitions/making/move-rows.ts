import { qualified, type RelationName } from '../../../model/index.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../../postgres/index.ts';
import type { PartitionedRow } from '../query.ts';

/** No trigger of the application hears of it: for the application nothing happens. One that is gone on with may have some
 *  by now. Where there is nothing to move nothing is deleted: of a published table without a replica identity that would
 *  be refused. */
export function move(row: PartitionedRow, other: RelationName, due: RelationName, below: Sql): Sql {
  const key = trusted(row.key);
  const columns = list(row.columns.map((name) => id(name)));
  const both = list(
    [other, due].map((table) => sql`${lit(qualified(table))}::pg_catalog.regclass`),
  );
  const triggers = sql`pg_catalog.pg_trigger t WHERE t.tgrelid IN (${both}) AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')`;
  return sql`    IF EXISTS (SELECT FROM ONLY ${rel(other)} WHERE ${key} >= dbopt.next AND ${below}) THEN
      triggers := ARRAY(SELECT pg_catalog.format('ALTER TABLE %s ENABLE %s TRIGGER %I', t.tgrelid::pg_catalog.regclass, CASE t.tgenabled WHEN 'A' THEN 'ALWAYS' ELSE '' END, t.tgname) FROM ${triggers});
      FOR statement IN SELECT pg_catalog.format('ALTER TABLE %s DISABLE TRIGGER %I', t.tgrelid::pg_catalog.regclass, t.tgname) FROM ${triggers} LOOP EXECUTE statement; END LOOP;
      WITH moved AS (
        DELETE FROM ONLY ${rel(other)} WHERE ${key} >= dbopt.next AND ${below} RETURNING ${columns}
      ) INSERT INTO ${rel(due)} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM moved;
      SET CONSTRAINTS ALL IMMEDIATE;
      FOREACH statement IN ARRAY triggers LOOP EXECUTE statement; END LOOP;
    END IF;`;
}

/** Deleting a row that others refer to would fail, or take those with it. */
export function refuse(row: PartitionedRow, other: RelationName, below: Sql): Sql {
  const message = `${qualified(other)} holds rows of the new partition, which are not moved since foreign keys refer to ${qualified(row)}`;
  return sql`    IF EXISTS (SELECT FROM ONLY ${rel(other)} WHERE ${trusted(row.key)} >= dbopt.next AND ${below}) THEN
      RAISE check_violation USING MESSAGE = ${lit(message)};
    END IF;`;
}
