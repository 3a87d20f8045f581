import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../src/postgres/index.ts';
import { openLoop } from '../open-loop.ts';
import { INGEST, QUESTIONS, RATE } from './scene.ts';

/** What the application feels for a while, and what it costs the server. */
export interface Felt {
  readonly p50: number;
  readonly p99: number;
  readonly ingest: number;
  readonly longest: number;
  /** Megabytes of WAL a minute. */
  readonly wal: number;
  readonly dead: number;
  readonly indexes: number;
}

const SECONDS = Number(process.env.LOOP_SECONDS ?? 20);

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;

export async function felt(url: string, client: Client): Promise<Felt> {
  const lsn = async () =>
    Number(
      (await client.query<{ n: string }>("SELECT pg_current_wal_lsn() - '0/0' AS n")).rows[0]?.n,
    );
  const before = await lsn();
  const load = await openLoop(url, { rate: RATE, connections: 6, questions: QUESTIONS });
  await sleep(SECONDS * 1_000);
  const samples = await load.stop();
  const after = await lsn();
  const all = samples.map(({ latency }) => latency);
  const writes = samples.filter(({ which }) => which === INGEST).map(({ latency }) => latency);
  const { rows } = await client.query<{ dead: number; bytes: number }>(
    "SELECT sum(n_dead_tup)::int AS dead, sum(pg_indexes_size(relid))::float8 / 1048576 AS bytes FROM pg_stat_user_tables WHERE schemaname = 'public'",
  );
  return {
    ...{ p50: quantile(all, 0.5), p99: quantile(all, 0.99), ingest: quantile(writes, 0.99) },
    ...{ longest: Math.max(...all), wal: (after - before) / 1_048_576 / (SECONDS / 60) },
    ...{ dead: rows[0]?.dead ?? 0, indexes: rows[0]?.bytes ?? 0 },
  };
}
