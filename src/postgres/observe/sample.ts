import {
  type ColumnFacts,
  type DeadTuples,
  dictionary,
  isServersArray,
  PAGE,
  type Row,
  type TableFacts,
} from '../../model/index.ts';
import { inSnapshot } from '../catalog/snapshot.ts';
import { afterLock, READS } from '../probe/after-lock.ts';
import type { Client } from '../session/connect.ts';
import { type Question, queryRows } from '../session/rows.ts';
import { STABLE_TEXT } from '../session/stable-text.ts';
import { id, list, lit, rel, type Sql, sql } from '../sql/quote.ts';
import { callableIn, iso, type Offered, offers } from './offered.ts';

/** One row of a sample. It is passed on and let go: values of rows are looked at, and nowhere kept. */
export interface SampledRow {
  readonly page: number;
  /** pg_column_size by column, in the order of the table; null: NULL. */
  readonly sizes: readonly (number | null)[];
  /** Kept out of line, by column; null: the server cannot tell (before 17). */
  readonly external: readonly (boolean | null)[];
  /** Of the columns asked for. */
  readonly values: readonly SampledValue[];
}

export interface SampledValue {
  /** Bytes before compression; null: NULL, or of a type that is not asked. */
  readonly raw: number | null;
  readonly compression: 'pglz' | 'lz4' | null;
  /** As JSON: of json, jsonb and arrays. */
  readonly document: string | null;
}

export interface SampleTerms {
  readonly columns: readonly string[];
  /** How many pages are wanted, about. */
  readonly pages: number;
  readonly seed: number;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface Sampled {
  readonly at: string;
  /** Share of the pages that were drawn. */
  readonly share: number;
  readonly of_pages: number;
}

const LOCK_TIMEOUT = 100;

/** Draws pages of a table and passes each of their rows on, in one short transaction that reads. What runs code of others
 *  is refused, see refusedBy. Never by LIMIT, which
 *  would take what stands in front. Throws the server's refusals. */
export async function sampleTable(
  client: Client,
  offered: Offered,
  table: TableFacts,
  { columns, pages, seed, timeout }: SampleTerms,
  take: (row: SampledRow) => void,
): Promise<Sampled> {
  const of_pages = Math.max(1, Math.ceil((table.bytes ?? 0) / PAGE));
  const share = Math.min(1, pages / of_pages);
  const wanted = table.columns.filter(({ name }) => columns.includes(name));
  const query = sql`
SELECT (t.ctid::text::pg_catalog.point)[0]::int8 AS page,
       pg_catalog.json_build_array(${list(table.columns.map(({ name }) => sql`pg_catalog.pg_column_size(${id('t', name)})`))}) AS sizes,
       pg_catalog.json_build_array(${list(table.columns.map((column) => external(offered, column)))}) AS external,
       pg_catalog.json_build_array(${list(wanted.map(about))}) AS about${list(
         wanted.map((column, at) => sql`, ${document(column)} AS ${id(`d${at}`)}`),
         '',
       )}
  FROM ONLY ${rel(table)} AS t TABLESAMPLE SYSTEM (${lit(100 * share)}) REPEATABLE (${lit(seed)})`;
  const unfold = (row: Row): Row => {
    const lengths = row.about as readonly (readonly [number | null, string | null])[];
    take({
      page: Number(row.page),
      sizes: row.sizes as SampledRow['sizes'],
      external: row.external as SampledRow['external'],
      values: lengths.map(([raw, compression], at) => ({
        raw,
        compression: compression === 'pglz' || compression === 'lz4' ? compression : null,
        document: typeof row[`d${at}`] === 'string' ? String(row[`d${at}`]) : null,
      })),
    });
    return {};
  };
  const clock = sql`SELECT ${iso(sql`pg_catalog.clock_timestamp()`)} AS at`;
  const [said] = await rowsAfterLock(client, table, timeout, [
    clock.text,
    { query: query.text, unfold },
  ]);
  return { at: String(said?.[0]?.at), share, of_pages };
}

/** The rows of the last statements of a transaction in which reading the table runs nobody's code. */
async function rowsAfterLock(
  client: Client,
  table: TableFacts,
  timeout: number,
  queries: readonly (string | Question)[],
): Promise<readonly (readonly Row[])[]> {
  const before = [
    'BEGIN READ ONLY',
    ...STABLE_TEXT,
    'SET LOCAL max_parallel_workers_per_gather = 0',
    sql`SET LOCAL lock_timeout = ${lit(LOCK_TIMEOUT)}`.text,
    sql`SET LOCAL statement_timeout = ${lit(timeout)}`.text,
    ...afterLock([table], [READS]),
  ];
  try {
    const answers = await queryRows(client, [...before, ...queries, 'COMMIT']);
    return answers.slice(before.length);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

const external = (offered: Offered, { name, length }: ColumnFacts): Sql =>
  length !== -1
    ? sql`false`
    : offers(offered, 'pg_column_toast_chunk_id')
      ? sql`pg_catalog.pg_column_toast_chunk_id(${id('t', name)}) IS NOT NULL`
      : sql`NULL`;

const RAW = dictionary<(name: string) => Sql>({
  jsonb: (name) => sql`pg_catalog.pg_column_size(${id('t', name)} OPERATOR(pg_catalog.#>) '{}')`,
  json: (name) => sql`pg_catalog.octet_length(${id('t', name)}::text)`,
  text: (name) => sql`pg_catalog.octet_length(${id('t', name)})`,
  varchar: (name) => sql`pg_catalog.octet_length(${id('t', name)}::text)`,
  bytea: (name) => sql`pg_catalog.octet_length(${id('t', name)})`,
});

function about({ name, base_type, length }: ColumnFacts): Sql {
  const raw = RAW[base_type]?.(name) ?? sql`NULL`;
  const compression =
    length === -1 ? sql`pg_catalog.pg_column_compression(${id('t', name)})` : sql`NULL`;
  return sql`pg_catalog.json_build_array(${raw}, ${compression})`;
}

function document({ name, base_type }: ColumnFacts): Sql {
  if (base_type === 'jsonb' || base_type === 'json') return sql`${id('t', name)}::text`;
  return isServersArray(base_type) ? sql`pg_catalog.to_json(${id('t', name)})::text` : sql`NULL`;
}

/** Dead rows and free space, read from every page that is not all visible; null: no pgstattuple, or no right to it. */
export async function readDead(
  client: Client,
  offered: Offered,
  table: TableFacts,
  timeout: number,
): Promise<DeadTuples | null> {
  const schema = callableIn(offered, 'pgstattuple');
  if (schema === null || !offers(offered, 'pgstattuple_approx')) return null;
  const query = sql`
SELECT d.scanned_percent, d.approx_tuple_count, d.approx_tuple_percent, d.dead_tuple_count, d.dead_tuple_percent, d.approx_free_percent
  FROM ${id(schema, 'pgstattuple_approx')}(${lit(table.oid)}::oid::pg_catalog.regclass) d`;
  const [, rows] = await inSnapshot(
    client,
    [sql`SET LOCAL statement_timeout = ${lit(timeout)}`.text, query.text],
    { patience: LOCK_TIMEOUT },
  );
  const [row] = rows ?? [];
  return row === undefined ? null : (row as Row & DeadTuples);
}
