import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, connect } from '../../src/postgres/index.ts';

/** One statement of the application: seconds into the run when it was due, milliseconds from then to its answer. */
export interface Sample {
  readonly due: number;
  readonly latency: number;
}

export interface Load {
  /** Seconds since the first statement was due; of a time of Date.now(), if one is given. */
  clock(time?: number): number;
  /** Ends the schedule, waits for every answer that is still due, and throws the first error there was. */
  stop(): Promise<readonly Sample[]>;
}

/** Statements a second. */
export const RATE = 500;
export const CONNECTIONS = 8;

export interface Statement {
  readonly text: string;
  /** $1 is one of the numbers below. */
  readonly keys: number;
}

/** What a feature store is asked all day, half of it writing. */
const STATEMENTS: readonly Statement[] = [
  {
    text: 'SELECT score FROM ml_features.features WHERE entity_id = $1 ORDER BY event_time DESC LIMIT 1',
    keys: 5_000,
  },
  { text: 'UPDATE ml_features.features SET score = random() WHERE id = $1', keys: 300_000 },
  {
    text: "SELECT kind FROM ml_features.events WHERE event_time = timestamptz '2026-01-01' + $1 * interval '1 second'",
    keys: 172_800,
  },
  {
    text: "INSERT INTO ml_features.events VALUES (timestamptz '2026-01-01' + $1 * interval '1 second', $1, 'click')",
    keys: 172_800,
  },
];

/** Coprime to every number of keys, so that all of them have their turn. */
const STRIDE = 7_919;

/** An open loop: statement n is due n / rate seconds after the start, whatever became of those before it. Where all
 *  connections are busy it waits for one, and that wait counts, as it does for those who wait for the application. */
export async function startLoad(
  url: string,
  statements: readonly Statement[] = STATEMENTS,
  rate = RATE,
): Promise<Load> {
  const clients = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => connect({ url, applicationName: 'inference api' })),
  );
  for (const client of clients) for (let n = 0; n < 40; n++) await ask(client, statements, n);

  const samples: Sample[] = [];
  const failures: unknown[] = [];
  const idle = [...clients];
  let [sent, end] = [0, Number.POSITIVE_INFINITY];
  const [began, start] = [Date.now(), performance.now()];
  const elapsed = () => (performance.now() - start) / 1000;

  function sendWhatIsDue(): void {
    while (sent / rate <= Math.min(elapsed(), end)) {
      const client = idle.pop();
      if (client === undefined) return;
      void send(client, sent++);
    }
  }
  async function send(client: Client, n: number): Promise<void> {
    await ask(client, statements, n).catch((error: unknown) => failures.push(error));
    samples.push({ due: n / rate, latency: (elapsed() - n / rate) * 1000 });
    idle.push(client);
    sendWhatIsDue();
  }

  const timer = setInterval(sendWhatIsDue, 1).unref();
  return {
    clock: (time = Date.now()) => (time - began) / 1000,
    async stop() {
      end = elapsed();
      clearInterval(timer);
      while (idle.length < clients.length) await sleep(5);
      await Promise.all(clients.map((client) => client.end()));
      if (failures.length > 0) throw failures[0];
      return samples;
    },
  };
}

/** Prepared once per connection, as asyncpg does. */
async function ask(client: Client, statements: readonly Statement[], n: number): Promise<void> {
  const which = n % statements.length;
  const { text, keys } = statements[which] ?? { text: '', keys: 1 };
  await client.query({ name: `q${which}`, text, values: [(n * STRIDE) % keys] });
}
