import { LOCK_MODES, type Lock, type LockMode, qualified } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';

/** The strongest lock per relation. */
export type Locks = { readonly [relation: string]: LockMode };

const strength = (mode: LockMode): number => LOCK_MODES.indexOf(mode);

/** The strongest lock of each relation of a list. */
export function strongest(locks: readonly Lock[]): Locks {
  const result: { [relation: string]: LockMode } = {};
  for (const { relation, mode } of locks) {
    const known = result[relation];
    if (known === undefined || strength(mode) > strength(known)) result[relation] = mode;
  }
  return result;
}

/** What has to be told: each relation the plan names, and every lock that keeps others from changing the relation. */
export const worthTelling = (seen: Locks, planned: Locks): Locks =>
  Object.fromEntries(
    Object.entries(seen).filter(
      ([relation, mode]) =>
        relation in planned || strength(mode) >= strength('SHARE UPDATE EXCLUSIVE'),
    ),
  );

/** Qualified names of the user's tables and indexes by oid. */
export async function relationNames(client: Client): Promise<ReadonlyMap<number, string>> {
  const { rows } = await client.query<{ oid: number; schema: string; name: string }>(
    `SELECT c.oid::int8 AS oid, n.nspname AS schema, c.relname AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'm', 'i', 'I')
        AND n.nspname NOT IN ('information_schema', 'dbopt') AND n.nspname !~ '^pg_'`,
  );
  return new Map(rows.map((row) => [row.oid, qualified(row)]));
}

interface LockRow {
  readonly oid: number;
  readonly mode: string;
}

/** What a session holds or waits for, as a JSON array of LockRow; `pid` is an SQL expression. */
export const heldBy = (pid: string): string =>
  `SELECT COALESCE(pg_catalog.json_agg(pg_catalog.json_build_object('oid', relation::pg_catalog.int8, 'mode', mode)), '[]')
     FROM pg_catalog.pg_locks
    WHERE locktype = 'relation' AND pid = ${pid}
      AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())`;

/** pg_locks writes `ShareUpdateExclusiveLock`. Relations without a name were made by the step itself. */
export const toLocks = (
  rows: readonly LockRow[],
  names: ReadonlyMap<number, string>,
): readonly Lock[] =>
  rows.flatMap(({ oid, mode }) => {
    const relation = names.get(oid);
    const known = LOCK_MODES.find((m) => `${m.replaceAll(' ', '')}LOCK` === mode.toUpperCase());
    return relation === undefined || known === undefined ? [] : [{ relation, mode: known }];
  });
