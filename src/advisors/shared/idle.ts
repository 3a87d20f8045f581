import type { AdviceInput, IndexCounters, IndexFacts, TableFacts } from '../../model/index.ts';
import { grown, INDEXES, type Span, sinceStart, spanOf, TABLES } from './window.ts';
import { DAY } from './words.ts';

/** Reports of a month's end, and some days for whoever is late. */
const LEAST = 35 * DAY;
/** A time in which scans are known. */
export interface Seen extends Span {
  /** Counters from their beginning, not a difference. */
  readonly whole: boolean;
}

/** The longest time that is known: all that the counters count, or what lies between two readings. */
export function seen(input: AdviceInput): Seen | null {
  const [part, whole] = [
    spanOf(input.evidence, [...TABLES, ...INDEXES]),
    sinceStart(input.evidence),
  ];
  if (whole !== null && (part === null || whole.seconds >= part.seconds))
    return { ...whole, whole: true };
  return part === null ? null : { ...part, whole: false };
}

/** Seconds in which an index has to be left alone before it is called unused. */
export const leastOf = ({ limits }: AdviceInput): number =>
  limits.minWindow === null ? LEAST : limits.minWindow / 1000;

/** Long enough to call an index unused; null: it is not. Without a limit counters will do whose beginning nobody knows. */
export function windowOf(input: AdviceInput): Seen | null {
  const least = leastOf(input);
  const { at } = input.evidence.readings.after;
  const window =
    seen(input) ?? (least === 0 ? { from: at, to: at, seconds: 0, whole: true } : null);
  return window !== null && window.seconds >= least ? window : null;
}

/** Something needs it, or says more by it than how to find rows. */
export const isProtected = ({
  primary,
  exclusion,
  constraint,
  referenced_by,
  replica_identity,
  clustered,
}: IndexFacts): boolean =>
  primary || exclusion || constraint !== null || referenced_by > 0 || replica_identity || clustered;

/** It finds the rows that a foreign key has to look at when what it refers to goes. */
const leadsForeignKey = (index: IndexFacts, table: TableFacts): boolean =>
  table.foreign_keys.some(({ columns }) => columns.includes(index.key[0]?.column ?? ''));

/** Whether it is there for more than its scans. */
export const isNeeded = (index: IndexFacts, table: TableFacts): boolean =>
  index.unique || isProtected(index) || leadsForeignKey(index, table);

/** Whether indexes were there long enough for their scans to tell: whoever writes a row without HOT reads a page or more of
 *  each index, and one that was made yesterday has had few read, whatever time the counters are about. */
export function wasThere(
  input: AdviceInput,
  indexes: readonly IndexFacts[],
  tables: readonly TableFacts[],
  window: Seen,
): boolean {
  const { after, before } = input.evidence.readings;
  const first = window.whole ? null : before;
  const pages = indexes.reduce((sum, { oid }) => {
    const [now, then] = [after.indexes[oid], first?.indexes[oid]];
    return sum + pagesOf(now) - pagesOf(then);
  }, 0);
  // A partial index leaves out as many rows as it likes.
  if (indexes.some(({ predicate }) => predicate !== null)) return pages > 0 || leastOf(input) === 0;
  const readings = { ...input.evidence.readings, before: first };
  const of = tables.map(({ oid }) => oid);
  const written = grown({ readings }, of, ['n_tup_ins', 'n_tup_upd']);
  const hot = grown({ readings }, of, ['n_tup_hot_upd']);
  return pages >= (written - hot) * Math.min(1, leastOf(input) / Math.max(1, window.seconds));
}

const pagesOf = (counters: IndexCounters | undefined): number =>
  (counters?.idx_blks_read ?? 0) + (counters?.idx_blks_hit ?? 0);
