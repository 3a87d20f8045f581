import {
  type DatabaseIdentity,
  type DboptError,
  fail,
  identityShape,
  shape,
} from '../model/index.ts';
import { type Client, onlyRow, SYSTEM_ID, sql } from '../postgres/index.ts';

/** Which database a connection is to, as SQL: the cluster, where this role may ask, and the database in it. */
export const IDENTITY = sql`
  (SELECT pg_catalog.json_build_object('oid', d.oid::pg_catalog.int8, 'name', d.datname, 'system', ${SYSTEM_ID})
     FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())`;

export async function identityOf(client: Client): Promise<DatabaseIdentity> {
  const { rows } = await client.query<{ here: DatabaseIdentity }>(
    sql`SELECT ${IDENTITY} AS here`.text,
  );
  return onlyRow(rows, shape.fields({ here: identityShape })).here;
}

/** Where a state is, and the database it is read from. */
export interface Bound {
  /** null: an earlier version wrote it, which did not say. */
  readonly known: DatabaseIdentity | null;
  readonly here: DatabaseIdentity;
  /** For people. */
  readonly where: string;
}

/** A state is believed in its own database only: in another one nothing was made by dbopt, and nothing may be dropped.
 *  A name may change; cluster and oid tell. Throws `other-database` or `unknown-database`. */
export function requireOwn({ known, here, where }: Bound): void {
  if (known === null || isSame(known, here)) return;
  if (known.oid === here.oid && [known.system, here.system].includes(null)) {
    // Clusters of one make give the same oids: without the system identifier nobody knows.
    if (known.home !== undefined && known.home === here.home) return;
    throw unknownDatabase(where);
  }
  throw fail(
    'other-database',
    `the state in ${where} is of another database: ${text(known)}; this is ${text(here)}`,
    {
      hint: 'check --url and state:; where this is a restored copy or was upgraded by pg_upgrade, let it take the state over: dbopt state rebind',
    },
  );
}

export const isSame = (a: DatabaseIdentity, b: DatabaseIdentity): boolean =>
  a.oid === b.oid && a.system !== null && a.system === b.system;

/** A state in a file says of which cluster it is, or nothing could tell later. */
export function requireKnown(here: DatabaseIdentity, where: string): void {
  if (here.system === null) throw unknownDatabase(where);
}

const unknownDatabase = (where: string): DboptError =>
  fail('unknown-database', `whether the state in ${where} is of this database cannot be told`, {
    hint: 'let the role ask: GRANT EXECUTE ON FUNCTION pg_catalog.pg_control_system()',
  });

export const text = ({ name, oid, system }: DatabaseIdentity): string =>
  `${name} (oid ${oid}, system ${system ?? 'unknown'})`;
