import { type Client, type HeldLock, joinRun, sql } from '../postgres/index.ts';

/** Values are written and read in one form, whatever the role or the database has set; nothing is filtered, and nothing
 *  stops a long COPY half-way. The manifest's SQL sets the same. */
export const FORMS = [
  sql`SET timezone = 'UTC'`,
  sql`SET datestyle = 'ISO, MDY'`,
  sql`SET intervalstyle = 'postgres'`,
  sql`SET extra_float_digits = 1`,
  sql`SET bytea_output = 'hex'`,
  sql`SET lc_monetary = 'C'`,
  sql`SET xmloption = 'content'`,
];

const SESSION = [
  sql`SET search_path = ''`,
  sql`SET row_security = off`,
  sql`SET client_min_messages = warning`,
  sql`SET default_transaction_read_only = off`,
  sql`SET default_transaction_isolation = 'read committed'`,
  sql`SET statement_timeout = 0`,
  sql`SET lock_timeout = 0`,
  sql`SET idle_session_timeout = 0`,
  sql`SET idle_in_transaction_session_timeout = 0`,
];

/** Makes a connection ready to move whole tables. Should this process die, the next run ends the session. */
export async function prepareSession(client: Client, lock: HeldLock | null): Promise<void> {
  for (const setting of [...FORMS, ...SESSION]) await client.query(setting.text);
  // Not every platform can tell that the other side is gone.
  await client.query(sql`SET client_connection_check_interval = '1s'`.text).catch(() => {});
  if (lock !== null) await joinRun(client, lock);
}
