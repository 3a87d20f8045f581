import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from '../../model/index.ts';
import { sql } from '../sql/quote.ts';
import { type Client, errorCode } from './connect.ts';

/** When the server started, seconds since 1970. A crash of one of its processes does not change it, a restart does. */
export async function serverStart(client: Client): Promise<number> {
  const query = sql`SELECT extract(epoch FROM pg_catalog.pg_postmaster_start_time())::float8 AS at`;
  return (await client.query<{ at: number }>(query.text)).rows[0]?.at ?? 0;
}

/** Names of the settings whose configured value waits for a restart, whoever configured it. */
export async function pendingRestart(client: Client): Promise<readonly string[]> {
  const query = sql`SELECT name FROM pg_catalog.pg_settings WHERE pending_restart ORDER BY name`;
  return (await client.query<{ name: string }>(query.text)).rows.map(({ name }) => name);
}

export interface ConfiguredLine {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** The lines that give these settings their values, by name in lower case; none where this role may not see the files. */
export async function configuredLines(
  client: Client,
  names: readonly string[],
): Promise<readonly ConfiguredLine[]> {
  const query = sql`
SELECT DISTINCT ON (pg_catalog.lower(name)) name, sourcefile AS file, sourceline AS line
  FROM pg_catalog.pg_file_settings WHERE pg_catalog.lower(name) = ANY ($1::pg_catalog.text[])
 ORDER BY pg_catalog.lower(name), seqno DESC`;
  try {
    return (await client.query<ConfiguredLine>(query.text, [names])).rows;
  } catch (error) {
    if (errorCode(error) === '42501') return [];
    throw error;
  }
}

export interface Patience {
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks, doubled up to the longest. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Waits for a server that started at another time than `before`: one that still answers has not begun to restart.
 *  `open` makes a connection of its own, which is closed again. Throws `not-restarted`. */
export async function awaitRestart(
  open: () => Promise<Client>,
  before: number,
  { deadline, signal }: Patience,
): Promise<void> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const seen = await look(open);
    if (seen.at !== null && seen.at !== before) return;
    if (Date.now() >= deadline) {
      const why = seen.at === null ? `it does not answer: ${seen.error}` : 'it is still running';
      throw fail('not-restarted', `the server did not restart in time; ${why}`);
    }
    await sleep(pause, undefined, { signal });
  }
}

type Seen = { readonly at: number } | { readonly at: null; readonly error: string };

async function look(open: () => Promise<Client>): Promise<Seen> {
  try {
    const client = await open();
    return await serverStart(client)
      .then((at) => ({ at }))
      .finally(() => client.end());
  } catch (error) {
    return { at: null, error: error instanceof Error ? error.message : String(error) };
  }
}
