import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  append,
  fail,
  formatBytes,
  type LatencyQuantile,
  type LatencyRequest,
  type LatencyResult,
} from '../../model/index.ts';
import { sessionAsApplication } from '../explain/settings.ts';
import type { Client } from '../session/connect.ts';
import { boundAnswers, dropRows } from '../session/protocol.ts';
import { runWithoutKeeping } from '../session/without-keeping.ts';
import { withoutRows } from '../session/without-rows.ts';
import { lit, sql, trusted } from '../sql/quote.ts';
import { quantile } from './quantile.ts';
import { takeSettings } from './settings.ts';

/** Values of `$1`, `$2`, … for one run. */
export type Params = readonly unknown[];

/** Milliseconds at a tenth of the rate, so that caches and plans are there. */
const WARM_UP = 5_000;
/** Milliseconds over twice the bound after which it ends. */
const PATIENCE = 5_000;
/** Milliseconds that the last runs may take to come back. */
const DRAIN = 10_000;

/** Runs a statement at a rate, on connections that do nothing else, and measures each run from when it was due: one that
 *  waits behind a slow one counts its waiting, as users do. What the statement may do was judged before; the sessions
 *  take READ ONLY transactions alone. */
export async function measureLatency(
  clients: readonly Client[],
  request: LatencyRequest,
  params: readonly Params[],
): Promise<LatencyResult> {
  await Promise.all(
    clients.map(async (client) => {
      await prepareSession(client, request.role);
      dropRows(client);
    }),
  );
  const warm = Math.min(WARM_UP, request.for / 5);
  await run(clients, { ...request, rate: request.rate / 10, for: warm, most: null }, params);
  return run(clients, request, params);
}

interface Progress {
  next: number;
  /** While the run lasted. */
  sent: number;
  back: number;
  errors: number;
  error: string | null;
  stopped: boolean;
}

async function prepareSession(client: Client, role: string | null = null): Promise<void> {
  const statements = [...sessionAsApplication, sql`SET SESSION default_transaction_read_only = on`];
  await client.query(statements.map(({ text }) => text).join(';'));
  await takeSettings(client, role, 'session');
}

async function run(
  clients: readonly Client[],
  { statement, rate, for: length, most }: LatencyRequest,
  params: readonly Params[],
): Promise<LatencyResult> {
  const due = Math.max(1, Math.round((length / 1000) * rate));
  const taken = new Float64Array(due);
  const state: Progress = { next: 0, sent: 0, back: 0, errors: 0, error: null, stopped: false };
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  const start = performance.now();
  let lastGood = start;
  const dueAt = (run: number) => start + (run * 1000) / rate;
  const one = async (client: Client, at: number) => {
    // The last one is due just before the end.
    if (performance.now() <= start + length + 1000 / rate) state.sent += 1;
    const values = params.length === 0 ? [] : [...(params[at % params.length] ?? [])];
    try {
      await runWithoutKeeping(client, {
        ...{ name: 'dbopt_measured', text: trusted(statement).text, values },
      });
    } catch (error) {
      state.errors += 1;
      state.error ??= error instanceof Error ? withoutRows(error, statement)[0] : String(error);
    }
    const now = performance.now();
    taken[state.back] = now - dueAt(at);
    state.back += 1;
    if (most === null || now - dueAt(at) <= 2 * most) lastGood = now;
    else if (now - lastGood > PATIENCE) state.stopped = true;
  };
  const worker = async (client: Client) => {
    for (;;) {
      const at = state.next;
      if (at >= due || state.stopped || performance.now() > start + length + DRAIN) return;
      state.next += 1;
      await until(dueAt(at));
      await one(client, at);
    }
  };
  await Promise.all(clients.map(worker));
  loop.disable();
  const seconds = (performance.now() - start) / 1000;
  const sorted = taken.subarray(0, state.back).sort();
  const of = (name: LatencyQuantile) => quantile(sorted, Number(name.slice(1)) / 100);
  return {
    ...{ kind: 'latency', runs: state.back, errors: state.errors, error: state.error },
    ...{ seconds, stopped: state.stopped, served: state.sent / (length / 1000) },
    quantiles: { p50: of('p50'), p95: of('p95'), p99: of('p99') },
    ...{ own_delay: late(loop.percentile(99)), own_longest: late(loop.max) },
  };
}

/** The loop is looked at once in each, and what is told of it counts from the look before: milliseconds. */
const RESOLUTION = 1;
const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

/** Timers are late by up to two milliseconds: the last stretch is waited for by turns of the loop. */
async function until(at: number): Promise<void> {
  const wait = at - performance.now();
  if (wait > 3) await sleep(wait - 2);
  while (performance.now() < at) await new Promise((resolve) => setImmediate(resolve));
}

/** Of a query for parameters: rows that are read, and characters that all of them may have. */
const MOST_ROWS = 100_000;
const MOST_TEXT = 64 * 1024 * 1024;

/** The first 100,000 rows that a query gives, as values of a statement's parameters: on a session of its own, READ ONLY,
 *  with the names that the application has. Throws `no-params`, and `large-params` where they take too much memory. */
export async function readParams(client: Client, query: string): Promise<readonly Params[]> {
  await prepareSession(client);
  boundAnswers(client, MOST_TEXT);
  await client.query('BEGIN');
  await client.query(sql`DECLARE dbopt_params NO SCROLL CURSOR FOR ${trusted(query)}\n`.text);
  const all: unknown[][] = [];
  let size = 0;
  // Few at first: nobody knows yet how large they are.
  for (let batch = 10; all.length < MOST_ROWS; ) {
    const text = sql`FETCH ${lit(batch)} FROM dbopt_params`.text;
    const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
    size += rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
    if (size > MOST_TEXT) {
      const message = `the query for parameters gives more than ${formatBytes(MOST_TEXT)} in its first ${all.length + rows.length} rows`;
      throw fail('large-params', message, {
        hint: 'let it give fewer rows, or the columns that the statement needs',
      });
    }
    append(all, rows);
    if (rows.length < batch) break;
    batch = Math.max(1, Math.min(1_000, Math.floor((MOST_TEXT / 16 / size) * all.length)));
  }
  await client.query('ROLLBACK');
  if (all.length === 0) throw fail('no-params', 'the query for parameters gives no row');
  return all.slice(0, MOST_ROWS);
}
