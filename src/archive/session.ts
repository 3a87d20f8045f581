import { type Client, type HeldLock, joinRun, pinWriting, sql } from '../postgres/index.ts';

/** Values are written and read in one form. The manifest's SQL sets the same. */
export const FORMS = [
  sql`SET timezone = 'UTC'`,
  sql`SET datestyle = 'ISO, MDY'`,
  sql`SET intervalstyle = 'postgres'`,
  sql`SET extra_float_digits = 1`,
  sql`SET bytea_output = 'hex'`,
  sql`SET lc_monetary = 'C'`,
  sql`SET xmloption = 'content'`,
];

/** Makes a connection ready to move whole tables. Should this process die, the next run ends the session. */
export async function prepareSession(client: Client, lock: HeldLock | null): Promise<void> {
  await pinWriting(client);
  for (const setting of FORMS) await client.query(setting.text);
  if (lock !== null) await joinRun(client, lock);
}
