import { type AdviceInput, type Measurement, measured, PAGE } from '../../model/index.ts';
import { bytesPerRow, limitOf, limitPages, type Rates, rowsToAutovacuum } from './forecast.ts';
import type { GinIndex, Leaf } from './subject.ts';

/** Milliseconds that one write may wait for the merge. */
const STALL = 100;
/** kB below which a list is none. */
const LEAST = 64;

export interface List {
  readonly one: GinIndex;
  readonly leaf: Leaf;
  readonly pages: number;
}

export interface Stall {
  readonly ms: number;
  /** Seconds between two of them. */
  readonly period: number;
  /** kB of a list that is merged in time. */
  readonly fitting: number;
}

/** What a writer waits for when the list is full. null: not long, or autovacuum comes first, or nobody knows. */
export function stallOf(
  input: AdviceInput,
  { one, leaf }: List,
  { rows }: Rates,
  flush: number,
): Stall | null {
  const bytes = bytesPerRow(input, one, leaf);
  if (bytes === null || bytes <= 0 || rows <= 0) return null;
  const limit = limitOf(input, leaf);
  const full = (limitPages(limit) * PAGE) / bytes;
  const ms = (full * flush) / 1000;
  if (ms <= STALL || full >= rowsToAutovacuum(input, leaf.table, rows)) return null;
  const fitting = Math.max(LEAST, Math.floor(((STALL * 1000) / flush) * (bytes / 1024)));
  return { ms, period: full / rows, fitting: Math.min(fitting, limit - 1) };
}

export function listEvidence(
  input: AdviceInput,
  { one, leaf, pages }: List,
  about: {
    readonly rates: Rates;
    readonly limit: number;
    readonly stall: Stall | null;
    readonly direct: number;
    readonly isTried: boolean;
  },
): readonly Measurement[] {
  const { rates, limit, stall, direct, isTried } = about;
  const window = { from: rates.span.from, to: rates.span.to };
  const tried = isTried ? 'trial' : 'docs/references/gin_index_internals.md';
  const bytes = bytesPerRow(input, one, leaf);
  return [
    measured('pending list', pages, 'pages', 'pgstatginindex'),
    measured('its limit', limitPages(limit), 'pages', 'gin_pending_list_limit'),
    measured('searches', rates.scans, 'scans', 'pg_stat_all_indexes', { window }),
    measured(
      'rows that add entries',
      Math.round(rates.rows * 10) / 10,
      'rows/s',
      'pg_stat_all_tables',
      { window },
    ),
    ...(bytes === null
      ? []
      : [measured('in the list a row', Math.round(bytes), 'bytes', 'sample')]),
    ...(stall === null
      ? []
      : [
          measured('merge of a full list', Math.round(stall.ms), 'ms', tried),
          measured('a full list each', Math.round(stall.period), 's', 'computed'),
        ]),
    measured('a row straight into the tree', direct, 'µs', tried),
  ];
}
