import { qualified, type RelationName } from '../../../model/index.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../../postgres/index.ts';
import type { PartitionedRow } from '../query.ts';

/** What moves rows of the default partition, as statements of a batch: before the new partition is attached, and after. */
export interface Moving {
  readonly before: Sql;
  readonly after: Sql;
}

/** Tables of which the application's triggers are switched off, and on again: for it nothing happens. One that is gone on
 *  with may have some by now. */
function silently(tables: readonly RelationName[], statements: Sql): Sql {
  const names = list(tables.map((table) => sql`${lit(qualified(table))}::pg_catalog.regclass`));
  const triggers = sql`pg_catalog.pg_trigger t WHERE t.tgrelid IN (${names}) AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')`;
  return sql`      triggers := ARRAY(SELECT pg_catalog.format('ALTER TABLE %s ENABLE %s TRIGGER %I', t.tgrelid::pg_catalog.regclass, CASE t.tgenabled WHEN 'A' THEN 'ALWAYS' ELSE '' END, t.tgname) FROM ${triggers});
      FOR statement IN SELECT pg_catalog.format('ALTER TABLE %s DISABLE TRIGGER %I', t.tgrelid::pg_catalog.regclass, t.tgname) FROM ${triggers} LOOP EXECUTE statement; END LOOP;
${statements}
      SET CONSTRAINTS ALL IMMEDIATE;
      FOREACH statement IN ARRAY triggers LOOP EXECUTE statement; END LOOP;`;
}

interface Batch {
  readonly row: PartitionedRow;
  readonly other: RelationName;
  readonly due: RelationName;
  readonly below: Sql;
}

const columnsOf = ({ columns }: PartitionedRow): Sql => list(columns.map((name) => id(name)));

const isOfBatch = ({ row, below }: Batch): Sql =>
  sql`${trusted(row.key)} >= dbopt.next AND ${below}`;

/** Where there is nothing to move nothing is deleted: of a published table without a replica identity that would be
 *  refused. */
export function move(batch: Batch): Moving {
  const { row, other, due } = batch;
  const columns = columnsOf(row);
  const moved = sql`      WITH moved AS (
        DELETE FROM ONLY ${rel(other)} WHERE ${isOfBatch(batch)} RETURNING ${columns}
      ) INSERT INTO ${rel(due)} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM moved;`;
  const before = sql`    IF EXISTS (SELECT FROM ONLY ${rel(other)} WHERE ${isOfBatch(batch)}) THEN
${silently([other, due], moved)}
    END IF;`;
  return { before, after: sql`` };
}

const MOVED = { schema: 'pg_temp', name: 'dbopt_moved' };

/** Of a published table: that rows leave is sent, and that they come only where they come to a partition that is attached.
 *  So they wait for that. */
export function moveInSight(batch: Batch): Moving {
  const { row, other, due } = batch;
  const [columns, moved] = [columnsOf(row), rel(MOVED)];
  const take = sql`      CREATE TEMP TABLE ${id(MOVED.name)} ON COMMIT DROP AS SELECT ${columns} FROM ONLY ${rel(other)} WITH NO DATA;
      WITH moved AS (
        DELETE FROM ONLY ${rel(other)} WHERE ${isOfBatch(batch)} RETURNING ${columns}
      ) INSERT INTO ${moved} SELECT ${columns} FROM moved;`;
  const give = sql`      INSERT INTO ${rel(due)} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${moved};`;
  return {
    before: sql`    IF EXISTS (SELECT FROM ONLY ${rel(other)} WHERE ${isOfBatch(batch)}) THEN
${silently([other], take)}
    END IF;`,
    after: sql`
    IF pg_catalog.to_regclass(${lit(moved.text)}) IS NOT NULL THEN
${silently([due], give)}
      DROP TABLE ${moved};
    END IF;`,
  };
}

/** Deleting a row that others refer to would fail, or take those with it. */
export function refuse(batch: Batch): Moving {
  const { row, other } = batch;
  const message = `${qualified(other)} holds rows of the new partition, which are not moved since foreign keys refer to ${qualified(row)}`;
  const before = sql`    IF EXISTS (SELECT FROM ONLY ${rel(other)} WHERE ${isOfBatch(batch)}) THEN
      RAISE check_violation USING MESSAGE = ${lit(message)};
    END IF;`;
  return { before, after: sql`` };
}
