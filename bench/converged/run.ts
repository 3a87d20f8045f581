import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../../test/support/connect.ts';
import { openLoop, type Sample } from '../open-loop.ts';
import type { NamedQuestion } from './questions.ts';
import { startWriter } from './writer.ts';

/** What a run is made with. */
export interface Load {
  /** Rows a second that the writer is asked for. */
  readonly rows: number;
  /** Reads a second. */
  readonly reads: number;
  /** Seconds that count. */
  readonly seconds: number;
}

/** What one run showed. */
export interface Run {
  readonly samples: readonly Sample[];
  readonly seconds: number;
  readonly rows: number;
  /** Bytes of WAL. */
  readonly wal: number;
  readonly checkpoints: { readonly timed: number; readonly requested: number };
  /** Bytes by kind, once the writer has ended. */
  readonly size: { readonly tables: number; readonly indexes: number };
}

const CONNECTIONS = 16;
/** Seconds at the beginning that do not count. */
const WARM_UP = 3;

/** Seconds that a backlog of reads is waited for at the end. */
const PATIENCE = 5;

/** The writer and the readers side by side. */
export async function run(
  url: string,
  questions: readonly NamedQuestion[],
  load: Load,
): Promise<Run> {
  const observer = await connect({ url, applicationName: 'bench' });
  const writer = await startWriter(url, load.rows);
  const readers = await openLoop(url, { rate: load.reads, connections: CONNECTIONS, questions });
  await sleep(WARM_UP * 1000);
  const [from, before] = [readers.clock(), await counters(observer)];
  const rows = writer.rows();
  await sleep(load.seconds * 1000);
  const [to, after] = [readers.clock(), await counters(observer)];
  const written = writer.rows() - rows;
  const samples = (await readers.stop(PATIENCE)).filter(({ due }) => due >= from && due < to);
  await writer.stop();
  const size = await sizes(observer);
  await observer.end();
  return {
    samples,
    seconds: to - from,
    rows: written,
    wal: after.wal - before.wal,
    checkpoints: {
      timed: after.timed - before.timed,
      requested: after.requested - before.requested,
    },
    size,
  };
}

interface Counters {
  readonly wal: number;
  readonly timed: number;
  readonly requested: number;
}

async function counters(client: Client): Promise<Counters> {
  const { rows } = await client.query<Counters>(`
    SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::int8 AS wal,
           num_timed AS timed, num_requested AS requested FROM pg_stat_checkpointer`);
  if (rows[0] === undefined) throw new Error('pg_stat_checkpointer has no row');
  return rows[0];
}

async function sizes(client: Client): Promise<Run['size']> {
  const { rows } = await client.query<Run['size']>(`
    SELECT sum(pg_table_size(c.oid))::int8 AS tables, sum(pg_indexes_size(c.oid))::int8 AS indexes
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'ml_features' AND c.relkind = 'r'`);
  return rows[0] ?? { tables: 0, indexes: 0 };
}
