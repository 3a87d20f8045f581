import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../../test/support/connect.ts';
import { startLoad } from '../online/load.ts';
import type { Sample } from '../open-loop.ts';
import { RATE, writers } from './layout.ts';

/** What one way to fill the column cost. */
export interface Cost {
  readonly seconds: number;
  /** Bytes of WAL meanwhile, that of the writers included. */
  readonly wal: number;
  /** Bytes of the table, before and after. */
  readonly size: { readonly before: number; readonly after: number };
  /** Part of the table that holds nothing, 0 to 1. */
  readonly empty: number;
  /** Of the statements that were due while it went on. */
  readonly samples: readonly Sample[];
}

/** Seconds of the writers alone, before and after. */
const QUIET = 3;

/** Fills the column while writers are at work; null: `idle` seconds of the writers alone. */
export async function measure(
  url: string,
  rows: number,
  fill: ((url: string) => Promise<void>) | null,
  idle: number,
): Promise<Cost> {
  const client = await connect({ url, applicationName: 'bench' });
  const load = await startLoad(url, writers(rows), RATE);
  await sleep(QUIET * 1000);
  const [before, lsn, from] = [await tableSize(client), await position(client), load.clock()];
  await (fill === null ? sleep(idle * 1000) : fill(url));
  const [to, wal] = [load.clock(), await walSince(client, lsn)];
  await sleep(QUIET * 1000);
  const samples = (await load.stop()).filter(({ due }) => due >= from && due <= to);
  if (fill !== null) await requireFilled(client);
  const cost = { seconds: to - from, wal, samples, empty: await empty(client) };
  const after = await tableSize(client);
  await client.end();
  return { ...cost, size: { before, after } };
}

async function one<T>(client: Client, text: string, values: readonly unknown[] = []): Promise<T> {
  const { rows } = await client.query<{ v: T }>(text, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return row.v;
}

const TABLE = "'ml_features.features'";
const tableSize = (client: Client) => one<number>(client, `SELECT pg_table_size(${TABLE}) AS v`);
const position = (client: Client) => one<string>(client, 'SELECT pg_current_wal_insert_lsn() AS v');
const walSince = (client: Client, lsn: string) =>
  one<number>(client, 'SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), $1)::int8 AS v', [lsn]);
const empty = async (client: Client) =>
  Number(
    await one<string>(
      client,
      `SELECT (dead_tuple_percent + free_percent) / 100 AS v FROM pgstattuple(${TABLE})`,
    ),
  );

/** Two ways that do not end in the same would not be compared. */
async function requireFilled(client: Client): Promise<void> {
  const wrong = `SELECT count(*) AS v FROM ml_features.features WHERE country IS DISTINCT FROM payload ->> 'country'`;
  if ((await one<number>(client, wrong)) > 0) throw new Error('not every row was filled');
}
