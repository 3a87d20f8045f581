import type { Client } from '../session/connect.ts';
import { errorCode } from '../session/conninfo/failure.ts';
import { id, list, sql } from '../sql/quote.ts';

/** A table or a view that a statement reaches, and that we may lock. */
export interface Relation {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
}

/** Keeps others from changing them until the end of the transaction. Numbers of all that are held: whoever renames
 *  things meanwhile has others in their places. Where a view reads what its owner may not, nothing is held. */
export async function hold(
  client: Client,
  relations: readonly Relation[],
): Promise<ReadonlySet<number>> {
  if (relations.length === 0) return new Set();
  const names = list(relations.map(({ schema, name }) => sql`ONLY ${id(schema, name)}`));
  await client.query('SAVEPOINT dbopt_hold');
  try {
    await client.query(sql`LOCK TABLE ${names} IN ACCESS SHARE MODE`.text);
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    await client.query('ROLLBACK TO SAVEPOINT dbopt_hold');
    return new Set(relations.map(({ oid }) => oid));
  }
  const { rows } = await client.query<{ oid: number }>(
    sql`SELECT relation::int8::float8 AS oid FROM pg_catalog.pg_locks
         WHERE pid = pg_catalog.pg_backend_pid() AND locktype = 'relation' AND granted`.text,
  );
  return new Set(rows.map(({ oid }) => oid));
}
