import { type AdviceInput, type Evidence, PAGE, type TableFacts } from '../../model/index.ts';
import { countersOf } from './tables.ts';

type Seen = Pick<AdviceInput, 'evidence'>;
type Sampled = { readonly evidence: Pick<Evidence, 'samples'> };

/** What a page has for rows. */
const ROOM = 8168;
const LINE_POINTER = 4;
const HEADER = 24;

const align = (bytes: number, to: number): number => Math.ceil(bytes / to) * to;
const ALIGN = { c: 1, s: 2, i: 4, d: 8 } as const;

/** Bytes of a row with its header: of a sample, else by the planner's statistics; null: neither is there. */
export function rowBytes({ evidence }: Sampled, table: TableFacts): number | null {
  const sample = evidence.samples.find(({ table: oid, rows }) => oid === table.oid && rows > 0);
  if (sample !== undefined) return sample.row_bytes.estimate;
  if (table.columns.length === 0) return null;
  let width = HEADER;
  for (const { stats, length, align: of } of table.columns) {
    const own = length > 0 ? length : stats?.avg_width;
    if (own === undefined) return null;
    const share = 1 - (stats?.null_frac ?? 0);
    // Short values of varying length begin anywhere.
    const padded = length < 0 && own <= 126 ? own : align(width, ALIGN[of]) - width + own;
    width += share * padded;
  }
  return Math.round(width);
}

/** Rows that INSERT puts on a page. */
export const rowsAPage = (bytes: number, fillfactor: number): number =>
  Math.max(
    1,
    Math.floor((ROOM - ((100 - fillfactor) / 100) * 8192) / (align(bytes, 8) + LINE_POINTER)),
  );

export const fillfactorOf = ({ options }: TableFacts): number => Number(options.fillfactor ?? 100);

/** The largest fillfactor that leaves room for a twentieth of the rows, and at least one; null: rows are too large. Only
 *  whole rows count. */
export function roomier(bytes: number): number | null {
  const full = rowsAPage(bytes, 100);
  const most = full - Math.max(1, Math.ceil(full / 20));
  if (most < 1) return null;
  for (let fillfactor = 99; fillfactor >= 10; fillfactor -= 1) {
    if (rowsAPage(bytes, fillfactor) <= most) return fillfactor;
  }
  return null;
}

/** Share of a table that is empty beyond what rows and fillfactor ask for; null: nobody looked at its pages. */
export function emptyShare({ evidence }: Seen, table: TableFacts): number | null {
  const sample = evidence.samples.find((one) => one.table === table.oid);
  if (sample?.dead == null) return null;
  const width = Math.max(1, sample.row_bytes.estimate);
  const fit = rowsAPage(width, fillfactorOf(table));
  // What no row fits into, and what fillfactor leaves, is no bloat.
  const meant = 1 - (fit * (align(width, 8) + LINE_POINTER)) / (PAGE - HEADER);
  // What died since VACUUM came is its next harvest, and no bloat.
  const dead =
    ((countersOf({ evidence }, table.oid)?.n_dead_tup ?? 0) * width) / (table.bytes ?? 1);
  return sample.dead.approx_free_percent / 100 - meant - dead;
}
