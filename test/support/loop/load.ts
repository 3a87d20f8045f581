import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../connect.ts';

/** What the application sends, again and again: searches and lookups in one table, and lookups in another. */
const STATEMENTS: readonly (readonly [string, (n: number) => readonly unknown[]])[] = [
  [
    'SELECT id FROM events WHERE payload @> $1::jsonb',
    (n) => [JSON.stringify({ user: String(n) })],
  ],
  ['SELECT count(id) FROM events WHERE user_id = $1', (n) => [n % 500]],
  ['SELECT name FROM users WHERE id = $1', (n) => [n % 1000]],
  ['SELECT name FROM users WHERE id = $1', (n) => [n % 777]],
];

export interface Load {
  /** Messages of statements that failed. */
  readonly failures: readonly string[];
  /** Milliseconds that the slowest statement took. */
  longest(): number;
  stop(): Promise<void>;
}

export async function startLoad(url: string): Promise<Load> {
  const client = await connect({ url, applicationName: 'shop' });
  const failures: string[] = [];
  let [ended, longest] = [false, 0];
  const work = (async () => {
    for (let n = 0; !ended; n += 1) {
      for (const [text, values] of STATEMENTS) {
        const began = performance.now();
        await client.query(text, [...values(n)]).catch((error) => failures.push(String(error)));
        longest = Math.max(longest, performance.now() - began);
      }
      await sleep(1);
    }
  })();
  return {
    failures,
    longest: () => longest,
    async stop() {
      ended = true;
      await work;
      await client.end();
    },
  };
}
