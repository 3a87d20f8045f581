import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../server.ts';
import { QUIET } from './stage.ts';

/** What writers of a table saw while it was filled. */
export interface Seen {
  statements: number;
  /** Milliseconds. */
  longest: number;
  slowest: string;
  readonly errors: string[];
}

/** Each list is one session; `$1` counts up, and goes through the rows that are theirs. */
const SESSIONS: readonly (readonly string[])[] = [
  [
    `UPDATE t SET payload = payload || jsonb_build_object('country', 'w' || $1::int) WHERE id = ${QUIET} + $1::int % 1000`,
    `UPDATE t SET payload = payload || '{"amount": "none"}' WHERE id = ${QUIET} + 1000 + $1::int % 1000`,
    `DELETE FROM t WHERE id = 100000 + $1::int - 20`,
  ],
  [
    `INSERT INTO t (id, payload) VALUES (100000 + $1::int, jsonb_build_object('country', $1::text, 'amount', $1::text))`,
    `UPDATE p SET payload = payload || jsonb_build_object('country', 'w' || $1::int) WHERE id = ${QUIET} + $1::int % 1000`,
    `INSERT INTO p (id, payload) VALUES ($1::int % 20000 + 30000, '{"country": "late"}')`,
  ],
  // Several rows in one transaction, against the order of the table.
  [
    `UPDATE t SET payload = payload - 'country' WHERE id IN (${QUIET} + 500 - $1::int % 400, ${QUIET} + 900 - $1::int % 400)`,
    `SELECT count(*) FROM t WHERE id = $1::int`,
  ],
  // As logical replication applies rows.
  [
    `SELECT set_config('session_replication_role', 'replica', false) WHERE $1::int >= 0`,
    `UPDATE t SET payload = payload || jsonb_build_object('country', 'r' || $1::int) WHERE id = ${QUIET} + 1900 + $1::int % 90`,
    `INSERT INTO p (id, payload) VALUES (500000 + $1::int, jsonb_build_object('country', $1::text))`,
    `UPDATE p SET payload = payload || '{"country": "applied"}' WHERE id = 500000 + $1::int - 1`,
  ],
];

/** Writers at work, until they are told to stop. */
export function startWriters(url: string): { stop(): Promise<Seen> } {
  const seen: Seen = { statements: 0, longest: 0, slowest: '', errors: [] };
  let running = true;
  async function say(
    query: (text: string, n: number) => Promise<unknown>,
    text: string,
    n: number,
  ) {
    const began = performance.now();
    try {
      await query(text, n);
    } catch (error) {
      seen.errors.push(`${text}: ${error}`);
    }
    const took = performance.now() - began;
    seen.statements += 1;
    if (took > seen.longest) Object.assign(seen, { longest: took, slowest: text });
  }
  const sessions = SESSIONS.map((statements) =>
    withClient(url, async (client) => {
      const query = (text: string, n: number) => client.query(text, [n]);
      for (let n = 0; running; n++) {
        await say(query, statements[n % statements.length] ?? '', n);
        await sleep(2);
      }
    }),
  );
  return {
    async stop() {
      running = false;
      await Promise.all(sessions);
      return seen;
    },
  };
}
