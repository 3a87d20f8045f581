import { performance } from 'node:perf_hooks';
import { type Client, connect } from '../../postgres/index.ts';

export interface WorkloadResult {
  readonly statements: number;
  readonly errors: number;
  /** Milliseconds that the slowest statement took. */
  readonly slowest: number;
}

/** What an application does all day, on one connection each: look up, search in JSON, write. */
const STATEMENTS = [
  `SELECT score FROM ml_features.features WHERE entity_id = $1 AND active ORDER BY event_time DESC NULLS LAST LIMIT 1`,
  `SELECT count(*) FROM ml_features.features WHERE payload @> jsonb_build_object('clicks', $1::bigint % 100) AND entity_id = $1`,
  `INSERT INTO ml_features.events VALUES (timestamptz '2026-01-02' + $1 * interval '1 second', $1, 'click')`,
  `UPDATE ml_features.features SET score = random() WHERE ctid = '(0,1)' AND entity_id <> $1`,
];
const SESSIONS = 3;
const PAUSE = 2;

/** Runs until `stop` is called, which tells how it went. */
export async function startWorkload(url: string): Promise<{ stop(): Promise<WorkloadResult> }> {
  const clients = await Promise.all(
    Array.from({ length: SESSIONS }, () => connect({ url, applicationName: 'inference api' })),
  );
  let running = true;
  const loops = clients.map((client, i) => loop(client, i, () => running));
  return {
    async stop() {
      running = false;
      const results = await Promise.all(loops);
      await Promise.all(clients.map((client) => client.end()));
      return {
        statements: results.reduce((sum, r) => sum + r.statements, 0),
        errors: results.reduce((sum, r) => sum + r.errors, 0),
        slowest: Math.max(...results.map((r) => r.slowest)),
      };
    },
  };
}

async function loop(client: Client, seed: number, running: () => boolean): Promise<WorkloadResult> {
  let [statements, errors, slowest] = [0, 0, 0];
  while (running()) {
    const text = STATEMENTS[statements % STATEMENTS.length] ?? '';
    const begun = performance.now();
    await client.query(text, [(statements * 7 + seed) % 5000]).catch(() => {
      errors += 1;
    });
    slowest = Math.max(slowest, performance.now() - begun);
    statements += 1;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { statements, errors, slowest };
}
