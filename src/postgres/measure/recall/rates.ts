import { append } from '../../../model/index.ts';
import { beginAsked, endAsked } from '../../explain/ask.ts';
import type { Client } from '../../session/connect.ts';
import { sql } from '../../sql/quote.ts';
import { quantile } from '../quantile.ts';
import { type Settings, setAll, takeSettings } from '../settings.ts';
import type { Searches } from './open.ts';
import type { Tried } from './turns.ts';

/** What so many sessions get together. */
export interface Rate {
  /** Searches a second. */
  readonly qps: number;
  /** Milliseconds of one. */
  readonly p50_ms: number;
  readonly p99_ms: number;
}

/** Rounds in which each setting has its turn, and the longest that one turn lasts, milliseconds. */
const ROUNDS = 4;
const TURN = 1000;

/** Searches by several sessions at once, under each setting in turn, up and down the list. Within `maxTime` milliseconds. */
export async function ratesOf(
  of: Searches,
  tried: readonly Pick<Tried, 'set'>[],
  base: Settings,
  sessions: readonly Client[],
  maxTime: number,
): Promise<readonly Rate[]> {
  const turn = Math.min(TURN, maxTime / (ROUNDS * tried.length));
  const all = tried.map(({ set }) => ({ set: { ...base, ...set }, ms: [] as number[], spent: 0 }));
  try {
    for (const client of sessions) await begin(of, client);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const one of round % 2 === 0 ? all : [...all].reverse()) {
        await Promise.all(sessions.map((client) => client.query(setAll(one.set).text)));
        const start = performance.now();
        const until = start + turn;
        const each = await Promise.all(
          sessions.map((client, at) => searchUntil(of, client, until, at)),
        );
        one.spent += performance.now() - start;
        append(one.ms, each.flat());
      }
    }
  } finally {
    for (const client of sessions) await endAsked(client);
  }
  return all.map(({ ms, spent }) => rateOf(ms, spent));
}

/** What came of searches that took so many milliseconds each, and so many by the clock. */
export function rateOf(ms: readonly number[], spent: number): Rate {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number) => quantile(sorted, share).estimate;
  return { qps: (1000 * ms.length) / spent, p50_ms: at(0.5), p99_ms: at(0.99) };
}

async function begin({ request, options }: Searches, client: Client): Promise<void> {
  await beginAsked(client, options.maxTime, sql`READ ONLY`);
  await takeSettings(client, request.role);
  await client.query(sql`SET LOCAL search_path TO DEFAULT`.text);
}

/** Milliseconds of each, one after the other; each session begins at a vector of its own. */
async function searchUntil(
  { statement, queries }: Searches,
  client: Client,
  until: number,
  session: number,
): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let at = session * STRIDE; performance.now() < until; at += 1) {
    const start = performance.now();
    const values = [...(queries[at % queries.length]?.values ?? [])];
    await client.query({ text: statement.text, values });
    ms.push(performance.now() - start);
  }
  return ms;
}

/** Queries between where two sessions begin. */
const STRIDE = 37;

/** Whether each connection is a session of its own. */
export async function areApart(clients: readonly Client[]): Promise<boolean> {
  const pids = new Set<unknown>();
  for (const client of clients) {
    const { rows } = await client.query<{ pid: number }>(
      sql`SELECT pg_catalog.pg_backend_pid() AS pid`.text,
    );
    pids.add(rows[0]?.pid);
  }
  return pids.size === clients.length;
}
