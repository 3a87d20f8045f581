import type { DeadTuples, Row, TableFacts } from '../../model/index.ts';
import { inSnapshot } from '../catalog/snapshot.ts';
import type { Client } from '../session/connect.ts';
import { id, lit, sql } from '../sql/quote.ts';
import { callableIn, type Offered, offers } from './offered.ts';

const LOCK_TIMEOUT = 100;

/** Dead rows and free space, read from every page that is not all visible; null: no pgstattuple, or no right to it. */
export async function readDead(
  client: Client,
  offered: Offered,
  table: TableFacts,
  timeout: number,
): Promise<DeadTuples | null> {
  const schema = callableIn(offered, 'pgstattuple');
  if (schema === null || !offers(offered, 'pgstattuple_approx')) return null;
  const query = sql`
SELECT d.scanned_percent, d.approx_tuple_count, d.approx_tuple_percent, d.dead_tuple_count, d.dead_tuple_percent, d.approx_free_percent
  FROM ${id(schema, 'pgstattuple_approx')}(${lit(table.oid)}::oid::pg_catalog.regclass) d`;
  const [, rows] = await inSnapshot(
    client,
    [sql`SET LOCAL statement_timeout = ${lit(timeout)}`.text, query.text],
    { patience: LOCK_TIMEOUT },
  );
  const [row] = rows ?? [];
  return row === undefined ? null : (row as Row & DeadTuples);
}
