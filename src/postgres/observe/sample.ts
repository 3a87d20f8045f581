import {
  type ColumnFacts,
  dictionary,
  isServersArray,
  PAGE,
  type Row,
  type TableFacts,
} from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { id, list, lit, rel, type Sql, sql } from '../sql/quote.ts';
import { type Drawing, draw } from './draw.ts';
import { type Offered, offers } from './offered.ts';

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

export interface SampleTerms extends Drawing {
  readonly columns: readonly string[];
  /** How many pages are wanted, about. */
  readonly pages: number;
  readonly seed: number;
}

export interface Sampled {
  readonly at: string;
  /** Share of the pages that were drawn. */
  readonly share: number;
  readonly of_pages: number;
  /** Milliseconds, without rests. */
  readonly worked: number;
}

/** Draws pages of a table and passes each of their rows on, in one transaction that reads. What runs code of others is
 *  refused, see refusedBy. Never by LIMIT, which would take what stands in front. Throws the server's refusals. */
export async function sampleTable(
  client: Client,
  offered: Offered,
  table: TableFacts,
  terms: SampleTerms,
  take: (row: SampledRow) => void,
): Promise<Sampled> {
  const { columns, pages, seed } = terms;
  const of_pages = Math.max(1, Math.ceil((table.bytes ?? 0) / PAGE));
  const share = Math.min(1, pages / of_pages);
  const wanted = table.columns.filter(({ name }) => columns.includes(name));
  const tellsExternal = offers(offered, 'pg_column_toast_chunk_id');
  // Plain columns: of what a row costs the server, making JSON of its sizes would be the most.
  const asked = [
    sql`t.ctid AS page`,
    ...table.columns.map(
      ({ name }, at) => sql`pg_catalog.pg_column_size(${id('t', name)}) AS ${id(`s${at}`)}`,
    ),
    ...table.columns.flatMap(({ name, length }, at) =>
      length === -1 && tellsExternal
        ? sql`pg_catalog.pg_column_toast_chunk_id(${id('t', name)}) IS NOT NULL AS ${id(`e${at}`)}`
        : [],
    ),
    ...wanted.flatMap(about),
  ];
  const query = sql`
SELECT ${list(asked)}
  FROM ONLY ${rel(table)} AS t TABLESAMPLE SYSTEM (${lit(100 * share)}) REPEATABLE (${lit(seed)})`;
  const unfold = (row: Row): Row => {
    take({
      page: Number(/\d+/.exec(String(row.page))?.[0]),
      sizes: table.columns.map((_, at) => numberOrNull(row[`s${at}`])),
      external: table.columns.map(({ length }, at) =>
        length === -1 ? (tellsExternal ? row[`e${at}`] === true : null) : false,
      ),
      values: wanted.map((_, at) => toValue(row, at)),
    });
    return {};
  };
  return { ...(await draw(client, table, query, unfold, terms)), share, of_pages };
}

const RAW = dictionary<(name: string) => Sql>({
  jsonb: (name) => sql`pg_catalog.pg_column_size(${id('t', name)} OPERATOR(pg_catalog.#>) '{}')`,
  json: (name) => sql`pg_catalog.octet_length(${id('t', name)}::text)`,
  text: (name) => sql`pg_catalog.octet_length(${id('t', name)})`,
  varchar: (name) => sql`pg_catalog.octet_length(${id('t', name)}::text)`,
  bytea: (name) => sql`pg_catalog.octet_length(${id('t', name)})`,
});

function about(column: ColumnFacts, at: number): readonly Sql[] {
  const { name, base_type, length } = column;
  const raw = RAW[base_type]?.(name) ?? sql`NULL`;
  const compression =
    length === -1 ? sql`pg_catalog.pg_column_compression(${id('t', name)})` : sql`NULL`;
  return [
    sql`${raw} AS ${id(`r${at}`)}`,
    sql`${compression} AS ${id(`c${at}`)}`,
    sql`${document(column)} AS ${id(`d${at}`)}`,
  ];
}

function toValue(row: Row, at: number): SampledValue {
  const [compression, document] = [row[`c${at}`], row[`d${at}`]];
  return {
    raw: numberOrNull(row[`r${at}`]),
    compression: compression === 'pglz' || compression === 'lz4' ? compression : null,
    document: typeof document === 'string' ? document : null,
  };
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function document({ name, base_type }: ColumnFacts): Sql {
  if (base_type === 'jsonb' || base_type === 'json') return sql`${id('t', name)}::text`;
  return isServersArray(base_type) ? sql`pg_catalog.to_json(${id('t', name)})::text` : sql`NULL`;
}
