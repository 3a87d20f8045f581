import type { Client } from '../../session/connect.ts';
import { list, lit, type Sql, sql } from '../../sql/quote.ts';
import type { SearchQuery } from './queries.ts';

/** Distances of the rows a search gave, nearest first. */
export type Distances = readonly number[];

interface NeighbourRow {
  readonly part: string;
  readonly place: string;
  readonly distance: number | string | null;
  readonly matching: string | null;
}

/** The nearest rows there are. */
export interface Truth {
  readonly distances: Distances;
  /** Rows that the condition lets through; null: there is none. */
  readonly matching: number | null;
}

export const search = async (
  client: Client,
  statement: Sql,
  query: SearchQuery,
  k: number,
): Promise<Distances> => (await searchAll(client, statement, query, k)).distances;

/** Rows without a distance no index has; the row that a query is itself does not count. */
export async function searchAll(
  client: Client,
  statement: Sql,
  { values, self }: SearchQuery,
  k: number,
): Promise<Truth> {
  const { rows } = await client.query<NeighbourRow>({ text: statement.text, values: [...values] });
  const others = rows.filter(({ part, place }) => part + place !== self);
  const [matching] = rows.flatMap((row) => row.matching ?? []);
  return {
    distances: others
      .map(({ distance }) => (distance === null ? Number.NaN : Number(distance)))
      .filter((distance) => !Number.isNaN(distance))
      .slice(0, k),
    matching: matching === undefined ? null : Number(matching),
  };
}

/** Settings under which every row is looked at. */
export const EXACTLY: readonly Sql[] = [
  sql`SET LOCAL enable_indexscan = off`,
  sql`SET LOCAL enable_seqscan = on`,
  sql`SET LOCAL enable_sort = on`,
  sql`SET LOCAL jit = off`,
  sql`SET LOCAL max_parallel_workers_per_gather = 0`,
];

/** The same in several processes, where the server has them: vectors lie beside their table, which looks small. */
export const EXACTLY_IN_PARALLEL: readonly Sql[] = [
  ...EXACTLY.slice(0, -1),
  sql`SET LOCAL min_parallel_table_scan_size = 1`,
  sql`SET LOCAL parallel_setup_cost = 1`,
];

/** What indexes were used for in this transaction. */
export interface Used {
  readonly scans: number;
  /** Read of them, from wherever. */
  readonly blocks: number;
}

export async function usedOf(
  client: Client,
  indexes: readonly { readonly oid: number }[],
): Promise<Used> {
  const oids = list(indexes.map(({ oid }) => lit(oid)));
  const { rows } = await client.query<{ readonly [of in keyof Used]: string | null }>(
    sql`SELECT pg_catalog.sum(pg_catalog.pg_stat_get_xact_numscans(oid)) AS scans,
               pg_catalog.sum(pg_catalog.pg_stat_get_xact_blocks_fetched(oid)) AS blocks
          FROM pg_catalog.unnest(ARRAY[${oids}]::pg_catalog.oid[]) AS i(oid)`.text,
  );
  return { scans: Number(rows[0]?.scans ?? 0), blocks: Number(rows[0]?.blocks ?? 0) };
}

/** Distances that are equal but for rounding are ties, and any of them is right. */
const TIE = 1e-9;

/** The share of the nearest rows that a search found; null: nothing is there to be found. What is missing is a miss. */
export function recallOf(found: Distances, truth: Distances): number | null {
  const last = truth.at(-1);
  if (last === undefined) return null;
  const most = last + Math.abs(last) * TIE;
  const hits = found.filter((distance) => distance <= most).length;
  return Math.min(hits, truth.length) / truth.length;
}
