import { PAGE, type SampleRequest, type TableFacts } from '../../../model/index.ts';

/** Pages that are drawn at most. */
const MOST = 1_600;
/** Bytes that may be detoasted of a table. */
const DETOASTED = 64 * 2 ** 20;
/** What is known of no column: a guess of its width, and of how much a compressed one grows. */
const WIDTH = 1_000;
const GROWTH = 3;
/** Bytes of rows that are fetched between two rests; what a row counts for at least, since each takes its time. */
const PIECE = 20_000;
const MINIMUM = 200;

/** Pages whose values may be detoasted within the bound. */
export function pagesFor(table: TableFacts, request: SampleRequest): number {
  const width = widthOf(table, request);
  const fit = width === 0 ? MOST : Math.floor(DETOASTED / (width * rowsOf(table)));
  return Math.max(1, Math.min(MOST, fit));
}

/** Rows that the server has ready in less than a millisecond. */
export const pieceOf = (table: TableFacts, request: SampleRequest): number =>
  Math.max(1, Math.floor(PIECE / Math.max(MINIMUM, widthOf(table, request))));

/** Bytes of a row's values once they are read, about. */
const widthOf = (table: TableFacts, { columns }: SampleRequest): number =>
  table.columns
    .filter(({ name, length }) => length === -1 && columns.includes(name))
    .reduce((sum, { stats }) => sum + GROWTH * (stats?.avg_width ?? WIDTH), 0);

/** Rows on so many of its pages, about. */
export const rowsIn = (pages: number, table: TableFacts): number =>
  Math.min(pages, pagesOf(table)) * rowsOf(table);

/** Rows on a page, about. */
const rowsOf = (table: TableFacts): number =>
  Math.max(1, (table.reltuples ?? pagesOf(table) * 50) / pagesOf(table));

const pagesOf = ({ bytes }: TableFacts): number => Math.max(1, Math.ceil((bytes ?? 0) / PAGE));
