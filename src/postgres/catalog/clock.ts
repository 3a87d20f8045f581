import { shape } from '../../model/index.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { sql } from '../sql/quote.ts';

export const CLOCK = sql`
SELECT pg_catalog.to_char(pg_catalog.transaction_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`;

export const CLOCK_ROW = shape.fields({ now: shape.moment });

/** The server's time, ISO 8601 in UTC. */
export async function readClock(client: Client): Promise<string> {
  const { rows } = await client.query<{ now: string }>(CLOCK.text);
  return onlyRow(rows, CLOCK_ROW).now;
}
