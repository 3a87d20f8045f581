import {
  address,
  type Change,
  PAGE,
  qualified,
  type RelationName,
  type Snapshot,
  type Step,
  type TableSize,
  type TableSizes,
  upkeepOf,
} from '../../model/index.ts';
import { lit, rel, type Sql, sql } from '../../postgres/index.ts';
import { lockFamily } from './locks.ts';
import { step, withWork } from './step.ts';
import { sampleWork, vacuumWork } from './work.ts';

const owner = (table: RelationName) => ({ address: address('table', table.schema, table.name) });

/** ANALYZE once for all that asks for it: the id is the table's, so the planner keeps one.
 *  Of a partitioned table it goes through the partitions as well; what inherits from any other one is a table by itself. */
export const analyze = (table: RelationName, snapshot: Snapshot): Step =>
  step(owner(table), 'analyze', {
    title: `analyze ${qualified(table)}`,
    phase: 'upkeep',
    mode: 'single',
    sql: [sql`ANALYZE ${alone(table, snapshot)}${rel(table)}`],
    locks: lockFamily(table, 'SHARE UPDATE EXCLUSIVE', snapshot),
    touches: 'scan',
    ...withWork(sampleWork(table, snapshot)),
  });

/** From version 18 on ANALYZE and VACUUM go through what inherits from a table as well, unless told not to. Of a table that
 *  is not among those of the design that is not known. */
function alone(table: RelationName, { server, relations }: Snapshot): Sql {
  const relation = relations[qualified(table)];
  const goesBelow = relation === undefined || relation.inherited === true;
  return server.version >= 180_000 && goesBelow ? sql`ONLY ` : sql``;
}

/** VACUUM for the visibility map, which index-only scans live on. Cutting off empty pages at the end would take
 *  ACCESS EXCLUSIVE, so that is left to autovacuum. */
export const vacuum = (table: RelationName, snapshot: Snapshot, sizes: TableSizes): Step =>
  step(owner(table), 'vacuum', {
    title: `vacuum ${qualified(table)} so that index-only scans need no heap`,
    phase: 'upkeep',
    mode: 'single',
    sql: [sql`VACUUM (TRUNCATE false) ${alone(table, snapshot)}${rel(table)}`],
    locks: lockFamily(table, 'SHARE UPDATE EXCLUSIVE', snapshot),
    touches: 'scan',
    bytes: bytesMarked(sizes[qualified(table)]),
    ...withWork(vacuumWork(table, sizes)),
  });

/** It writes the pages that it finds visible to everyone, since each says so too. */
const bytesMarked = (size: TableSize | undefined): number | null =>
  size === undefined ? null : size.hidden * PAGE;

/** Entries that wait in the pending list of a GIN index would stay there: nothing merges them once fastupdate is off. */
export const mergePending = (change: Pick<Change, 'address'>, index: RelationName): Step =>
  step(change, `flush:${index.name}`, {
    title: `merge the pending list of ${qualified(index)}`,
    phase: 'upkeep',
    mode: 'single',
    sql: [
      sql`SELECT pg_catalog.gin_clean_pending_list(${lit(qualified(index))}::pg_catalog.regclass)`,
    ],
    locks: [{ relation: qualified(index), mode: 'ROW EXCLUSIVE' }],
    touches: 'scan',
  });

/** Upkeep that a journal says is owed, made anew: whoever wrote the journal chose which, and on what, but no statement.
 *  Null where its relation is gone. */
export function upkeepAgain(
  { id, address: at, sql: [statement = ''], bytes, work }: Step,
  snapshot: Snapshot,
): Step | null {
  const owed = upkeepOf(statement);
  if (owed === null) throw new Error(`${id} owes what is no upkeep`);
  const { sort, relation } = owed;
  if (sort === 'merge') return { ...mergePending({ address: at }, relation), id };
  if (snapshot.relations[qualified(relation)] === undefined) return null;
  const made = sort === 'analyze' ? analyze(relation, snapshot) : vacuum(relation, snapshot, {});
  return { ...made, id, address: at, bytes, ...withWork(work) };
}
