import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../src/postgres/index.ts';
import { quantile } from '../quantile.ts';
import { startApplication } from './application.ts';
import { INGEST } from './scene.ts';
import { standing, walBetween } from './server.ts';

/** What the application feels of a design, milliseconds, and what it costs the server. */
export interface Felt {
  readonly p50: number;
  readonly p99: number;
  /** Of an INSERT. */
  readonly ingest: number;
  /** Megabytes a minute. */
  readonly wal: number;
  readonly dead: number;
  /** Megabytes. */
  readonly indexes: number;
}

const SECONDS = Number(process.env.LOOP_SECONDS ?? 10);
/** Until what was built just now is in memory, and plans are made. */
const WARM_UP = 3;

export async function felt(url: string, client: Client): Promise<Felt> {
  const load = await startApplication(url);
  await sleep(WARM_UP * 1_000);
  const from = Date.now();
  const before = await standing(client);
  await sleep(SECONDS * 1_000);
  const after = await standing(client);
  const sent = (await load.stop()).filter(({ at }) => at >= from);
  const all = sent.map(({ latency }) => latency);
  const writes = sent.filter(({ which }) => which === INGEST).map(({ latency }) => latency);
  return {
    ...{ p50: quantile(all, 0.5), p99: quantile(all, 0.99), ingest: quantile(writes, 0.99) },
    ...{ wal: walBetween(before, after), dead: after.dead, indexes: after.indexes },
  };
}

/** Each figure's median over the runs. */
export function middle(runs: readonly Felt[]): Felt {
  const of = (figure: keyof Felt) =>
    quantile(
      runs.map((run) => run[figure]),
      0.5,
    );
  return {
    ...{ p50: of('p50'), p99: of('p99'), ingest: of('ingest') },
    ...{ wal: of('wal'), dead: of('dead'), indexes: of('indexes') },
  };
}
