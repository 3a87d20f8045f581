import { type Sql, sql, textArray } from '../sql/quote.ts';
import type { Client } from './open.ts';

/*
 * The sessions of this process, by what no other one ever has: its backend and when that began. A name may be anybody's,
 * and a backend that ended leaves its pid to the next one.
 */

/** Sessions that have ended and are kept in mind: the server may show one for a moment after it was closed. */
const KEPT = 100;

const sessions = new Set<string>();
const ended: string[] = [];

/** Keeps in mind a session that a query has named by `SESSION`. */
export function noteOwn(client: Client, session: string): void {
  sessions.add(session);
  client.once('end', () => {
    ended.push(session);
    if (ended.length > KEPT) sessions.delete(ended.shift() ?? '');
  });
}

/** Which session a row `a` of pg_stat_activity is about. */
export const SESSION: Sql = sql`pg_catalog.concat(a.pid, ' ', pg_catalog.extract('epoch', a.backend_start))`;

/** Whether a row `a` of pg_stat_activity is about somebody else than this process. */
export const isOthers = (): Sql => sql`${SESSION} <> ALL (${textArray([...sessions])})`;
