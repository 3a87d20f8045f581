import { randomUUID } from 'node:crypto';
import { fail } from '../../model/index.ts';
import { sql } from '../sql/quote.ts';
import type { Client } from './open.ts';

/** Often enough that a pooler busy with others gives itself away too. */
const ROUNDS = 3;

/** The pid of a connection's backend, after proof that the connection keeps it between transactions.
 *  A pooler in transaction mode hands an idle connection's backend to whoever begins next, so another
 *  connection begins, and both are asked where they are and what was set there.
 *  A standalone backend (PGlite) is all the sessions there are, so that nobody can come in between.
 *  Throws `pooler`. */
export async function requireOwnSession(client: Client, other: Client): Promise<number> {
  const mark = randomUUID();
  await client.query(sql`SELECT pg_catalog.set_config('dbopt.session', $1, false)`.text, [mark]);
  const first = await whereAmI(client);
  if (first.standalone) return first.pid;
  for (let round = 0; round < ROUNDS; round++) {
    await other.query('BEGIN');
    const there = await whereAmI(other);
    const here = await whereAmI(client);
    await other.query('ROLLBACK');
    if (here.pid !== first.pid || here.mark !== mark || there.pid === first.pid) throw pooler();
  }
  return first.pid;
}

interface Whereabouts {
  readonly pid: number;
  readonly standalone: boolean;
  readonly mark: string | null;
}

async function whereAmI(client: Client): Promise<Whereabouts> {
  // Asked of sessions that are not pinned yet: nothing here is looked up by their search_path.
  const query = sql`
    SELECT pid, backend_type AS type, pg_catalog.current_setting('dbopt.session', true) AS mark
    FROM pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid())`;
  const [row] = (await client.query<Omit<Whereabouts, 'standalone'> & { type: string }>(query.text))
    .rows;
  if (row === undefined) return { pid: 0, standalone: false, mark: null };
  return { pid: row.pid, standalone: row.type === 'standalone backend', mark: row.mark };
}

const pooler = () =>
  fail('pooler', 'this connection goes through a pooler that shares sessions between clients', {
    hint: 'connect to the server itself: dbopt needs a session of its own for its lock and for CONCURRENTLY',
  });
