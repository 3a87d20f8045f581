import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, errorCode } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';

export interface Report {
  readonly statements: number;
  /** Milliseconds. */
  readonly longest: number;
  readonly slowest: string;
  /** Errors an application would see, but for lost connections. */
  readonly errors: readonly string[];
  /** Connections it lost. */
  readonly lost: number;
}

/** Each list is one session of the application; `$1` counts up. */
const SESSIONS: readonly (readonly string[])[] = [
  [
    'SELECT score FROM app.features WHERE entity = $1 % 500 ORDER BY score DESC LIMIT 1',
    `SELECT count(*) FROM app.features WHERE payload @> jsonb_build_object('n', $1::bigint % 4000)`,
    `SELECT entity FROM app.features WHERE code = 'code ' || $1 % 4000`,
    'SELECT count(*) FROM app.features WHERE tags @> ARRAY[$1::int % 11]',
  ],
  [
    `INSERT INTO app.events VALUES (timestamptz '2026-01-01' + $1 % 4000 * interval '1 minute', 500 + $1 % 9, 'b')`,
    'SELECT count(*) FROM app.events WHERE entity = $1 % 500',
    `SELECT count(*) FROM app.events_3 WHERE kind = 'a' AND entity = $1 % 500`,
  ],
  [
    'UPDATE app.features SET score = score + 1, tags = tags WHERE id = 3001 + $1 % 1000',
    `INSERT INTO app.features SELECT 100000 + $1, 7, 1, 'x', 'new ' || $1, '{}', 'd', '{1}' ON CONFLICT DO NOTHING`,
    `UPDATE app.features SET doc = repeat(md5($1::text), 3) WHERE id = 3001 + $1 % 1000`,
  ],
  [
    'INSERT INTO app.staging VALUES (2000 + $1, $1::text)',
    'UPDATE app.scratch SET note = $1::text WHERE id > 1000',
    'SELECT count(*) FROM app.archive WHERE id = $1 % 2000',
  ],
];

const LOST = /^(08...|57P0[1-5]|ECONN|EPIPE)/;
const isLost = (error: unknown): boolean =>
  LOST.test(errorCode(error)) ||
  (error instanceof Error && /terminated|not queryable|cannot connect/.test(error.message));

/** An application on several sessions, which comes back when it loses its connection. */
export async function startWorkload(url: string): Promise<{ stop(): Promise<Report> }> {
  const report = { statements: 0, longest: 0, slowest: '', errors: [] as string[], lost: 0 };
  let running = true;

  async function say(client: Client, text: string, n: number): Promise<void> {
    const began = performance.now();
    await client.query(text, [n]);
    const took = performance.now() - began;
    report.statements += 1;
    if (took > report.longest) Object.assign(report, { longest: took, slowest: text });
  }
  async function live(statements: readonly string[]): Promise<void> {
    for (let n = 0; running; ) {
      let client: Client | undefined;
      try {
        client = await connect({ url, applicationName: 'application' });
        for (; running; n++) {
          await say(client, statements[n % statements.length] ?? '', n);
          await sleep(3);
        }
      } catch (error) {
        if (!isLost(error)) report.errors.push(String(error));
        report.lost += 1;
        await sleep(20);
      } finally {
        await client?.end().catch(() => {});
      }
    }
  }
  const sessions = SESSIONS.map(live);
  return {
    async stop() {
      running = false;
      await Promise.all(sessions);
      return report;
    },
  };
}
