import { type AdviceInput, type GinFlush, PAGE, type TableFacts } from '../../model/index.ts';
import { doneTrials } from '../shared/sampled.ts';
import { grown, INDEXES, type Span, spanOf, TABLES } from '../shared/window.ts';
import { entriesOf, type GinIndex, type Leaf, opclassName } from './subject.ts';

/** Bytes of a page of the list that take entries: GinListPageSize. */
const LIST_PAGE = 8160;
const DEFAULT_LIMIT = 4096;

const option = ({ index }: Leaf, name: string): string | undefined => index.options[name];

export const isFast = (leaf: Leaf): boolean =>
  !['off', 'false', 'no', '0', 'f', 'n'].includes(
    (option(leaf, 'fastupdate') ?? 'on').toLowerCase(),
  );

/** kB that the list may grow to before a writer merges it. */
export const limitOf = ({ evidence }: AdviceInput, leaf: Leaf): number =>
  Number(
    option(leaf, 'gin_pending_list_limit') ??
      evidence.server.settings.gin_pending_list_limit?.value ??
      DEFAULT_LIMIT,
  );

export const limitPages = (kB: number): number => Math.floor((kB * 1024) / LIST_PAGE);

/** Bytes that a row takes in the list: as it stands there now, else from the sample. null: neither is known. */
export function bytesPerRow(input: AdviceInput, one: GinIndex, leaf: Leaf): number | null {
  const pending = input.evidence.readings.after.indexes[leaf.index.oid]?.pending;
  if (pending != null && pending.pages >= 16 && pending.tuples >= 100) {
    return (pending.pages * PAGE) / pending.tuples;
  }
  const entries = entriesOf(input, one);
  if (entries === null) return null;
  const isPath = opclassName(one) === 'jsonb_path_ops';
  return (isPath ? entries.path_ops_pending_bytes : entries.ops_pending_bytes).estimate;
}

export interface Rates {
  readonly span: Span;
  /** Rows a second that add entries: HOT updates add none. */
  readonly rows: number;
  /** Scans of the index. */
  readonly scans: number;
}

export function ratesOf({ evidence }: AdviceInput, { index, table }: Leaf): Rates | null {
  const span = spanOf(evidence, [...TABLES, ...INDEXES]);
  if (span === null) return null;
  const { before, after } = evidence.readings;
  const added = grown(evidence, [table.oid], ['n_tup_ins', 'n_tup_upd']);
  const hot = grown(evidence, [table.oid], ['n_tup_hot_upd']);
  const [was, is] = [
    before?.indexes[index.oid]?.idx_scan ?? 0,
    after.indexes[index.oid]?.idx_scan ?? 0,
  ];
  return { span, rows: Math.max(0, added - hot) / span.seconds, scans: Math.max(0, is - was) };
}

/** What rows cost, by the trial. */
export const flushTrial = (input: AdviceInput, { family, top }: GinIndex): GinFlush | null =>
  doneTrials(input, 'gin-opclass').find(
    ({ request }) =>
      family.leaves.some(({ oid }) => oid === request.table) &&
      request.column === top.index.key[0]?.column,
  )?.result.flush ?? null;

/** Rows after which autovacuum merges the list by itself, whether it vacuums or analyses; Infinity: it never comes. */
export function rowsToAutovacuum(
  { evidence }: AdviceInput,
  table: TableFacts,
  perSecond: number,
): number {
  const { settings } = evidence.server;
  const of = (name: string): number => Number(table.options[name] ?? settings[name]?.value ?? 0);
  const isOff = (text: string | undefined) => ['off', 'false', 'no', '0'].includes(text ?? 'on');
  if (isOff(table.options.autovacuum_enabled) || isOff(settings.autovacuum?.value)) {
    return Number.POSITIVE_INFINITY;
  }
  const rows = table.reltuples ?? 0;
  const analyze = of('autovacuum_analyze_threshold') + of('autovacuum_analyze_scale_factor') * rows;
  const inserts = of('autovacuum_vacuum_insert_threshold');
  const insert =
    inserts < 0
      ? Number.POSITIVE_INFINITY
      : inserts + of('autovacuum_vacuum_insert_scale_factor') * rows;
  return Math.min(analyze, insert) + perSecond * of('autovacuum_naptime');
}
