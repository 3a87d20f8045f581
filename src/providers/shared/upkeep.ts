import {
  address,
  PAGE,
  qualified,
  type RelationName,
  type Snapshot,
  type Step,
  type TableSize,
  type TableSizes,
} from '../../model/index.ts';
import { rel, sql } from '../../postgres/index.ts';
import { lockFamily } from './locks.ts';
import { step, withWork } from './step.ts';
import { sampleWork, vacuumWork } from './work.ts';

const owner = (table: RelationName) => ({ address: address('table', table.schema, table.name) });

/** ANALYZE once for all that asks for it: the id is the table's, so the planner keeps one.
 *  Of a partitioned table it goes through the partitions as well. */
export const analyze = (table: RelationName, snapshot: Snapshot): Step =>
  step(owner(table), 'analyze', {
    title: `analyze ${qualified(table)}`,
    phase: 'upkeep',
    mode: 'single',
    sql: [sql`ANALYZE ${rel(table)}`],
    locks: lockFamily(table, 'SHARE UPDATE EXCLUSIVE', snapshot),
    touches: 'scan',
    ...withWork(sampleWork(table, snapshot)),
  });

/** VACUUM for the visibility map, which index-only scans live on. Cutting off empty pages at the end would take
 *  ACCESS EXCLUSIVE, so that is left to autovacuum. */
export const vacuum = (table: RelationName, sizes: TableSizes): Step =>
  step(owner(table), 'vacuum', {
    title: `vacuum ${qualified(table)} so that index-only scans need no heap`,
    phase: 'upkeep',
    mode: 'single',
    sql: [sql`VACUUM (TRUNCATE false) ${rel(table)}`],
    locks: [{ relation: qualified(table), mode: 'SHARE UPDATE EXCLUSIVE' }],
    touches: 'scan',
    bytes: bytesMarked(sizes[qualified(table)]),
    ...withWork(vacuumWork(table, sizes)),
  });

/** It writes the pages that it finds visible to everyone, since each says so too. */
const bytesMarked = (size: TableSize | undefined): number | null =>
  size === undefined ? null : size.hidden * PAGE;
