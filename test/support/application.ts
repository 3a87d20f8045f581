import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from './connect.ts';

export interface Application {
  /** Gives one number `n`, which may never be another one. */
  readonly seen: string;
  /** `$1` counts up. */
  readonly writes: readonly string[];
}

export interface Report {
  readonly rounds: number;
  readonly errors: readonly string[];
  /** Every number that was seen, each once. */
  readonly seen: readonly number[];
  /** Milliseconds of the statement that took longest, and that statement. */
  readonly longest: number;
  readonly slowest: string;
}

/** Sessions that write, one that looks in every statement anew, and one whose transactions look twice by one snapshot. */
export async function startApplication(
  url: string,
  { seen, writes }: Application,
): Promise<{ stop(): Promise<Report> }> {
  const report = { rounds: 0, errors: [] as string[], longest: 0, slowest: '' };
  const numbers = new Set<number>();
  let running = true;

  async function say(client: Client, text: string, values: readonly unknown[] = []) {
    const began = performance.now();
    try {
      return (await client.query(text, [...values])).rows;
    } catch (error) {
      report.errors.push(`${text}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    } finally {
      const took = performance.now() - began;
      if (took > report.longest) Object.assign(report, { longest: took, slowest: text });
    }
  }
  const look = async (client: Client) => {
    for (const { n } of await say(client, seen)) numbers.add(Number(n));
  };
  const sessions = [
    ...writes.map(
      (text) => async (client: Client, n: number) => void (await say(client, text, [n])),
    ),
    look,
    async (client: Client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
      await sleep(20);
      await look(client);
      await look(client);
      await client.query('COMMIT');
    },
  ];
  const live = async (act: (client: Client, n: number) => Promise<void>) => {
    const client = await connect({ url, applicationName: 'application' });
    for (let n = 1; running; n++) {
      await act(client, n);
      report.rounds += 1;
      await sleep(2);
    }
    await client.end();
  };
  const all = Promise.all(sessions.map(live));
  return {
    async stop() {
      running = false;
      await all;
      return { ...report, seen: [...numbers] };
    },
  };
}
