import type {
  ColumnFacts,
  ColumnSample,
  ColumnUse,
  EntrySample,
  Interval,
  JsonSample,
  JsonUse,
  KeySample,
  Quantiles,
  StatementUse,
  TableSample,
  TableUse,
  Trial,
  TrialRequest,
  TrialResult,
  Workload,
} from '../../../src/model/index.ts';

/* Samples, statements and trials made by hand, as evidence has them. What a test does not say is plain. */

export const columnFacts = (
  name: string,
  type: string,
  more: Partial<ColumnFacts> = {},
): ColumnFacts => ({
  ...{ attnum: 1, name, type, base_type: type, length: -1, align: 'i', not_null: false },
  ...{ has_default: false, generated: null, identity: false, storage: 'x', default_storage: 'x' },
  ...{ compression: null, statistics_target: null, stats: null },
  ...more,
});

/** A column of fixed length that is never NULL. */
export const fixedColumn = (name: string, length: 1 | 2 | 4 | 8, nulls = 0): ColumnFacts =>
  columnFacts(name, `int${length}`, {
    ...{ length, not_null: nulls === 0, storage: 'p', default_storage: 'p' },
    align: ({ 1: 'c', 2: 's', 4: 'i', 8: 'd' } as const)[length],
    stats: { null_frac: nulls, avg_width: length, n_distinct: -1, correlation: null },
  });

/** An interval of a hundredth on either side. */
export const near = (estimate: number): Interval => ({
  ...{ estimate, low: estimate * 0.99, high: estimate * 1.01 },
});

export const quantiles = (mean: number): Quantiles => ({
  ...{ mean, p50: mean, p95: mean, p99: mean, max: mean },
});

export const columnSample = (
  column: string,
  base_type: string,
  more: Partial<ColumnSample> = {},
): ColumnSample => ({
  ...{ column, base_type, values: 4000, nulls: 0, null_share: near(0) },
  ...{ stored: quantiles(200), stored_mean: near(200), raw: quantiles(200), raw_mean: near(200) },
  toast: { out_of_line: 0, pglz: 0, lz4: 0, uncompressed: 4000, out_of_line_uncompressed: 0 },
  ...{ json: null, entries: null },
  ...more,
});

export const tableSample = (
  table: number,
  columns: readonly ColumnSample[],
  more: Partial<TableSample> = {},
): TableSample => ({
  ...{ table, at: '2030-06-15T12:00:00.000Z', seed: 1, pages_with_rows: 400, pages: 400 },
  ...{ of_pages: 20_000, rows: 4000, table_rows: near(1e6), row_bytes: near(200), took_ms: 5 },
  ...{ read_bytes: 1e6, columns, dead: null },
  ...more,
});

export const keySample = (key: string, more: Partial<KeySample> = {}): KeySample => ({
  ...{ path: [key], key, bytes: Buffer.byteLength(key), documents: 4000, occurrences: 4000 },
  ...{ share: { estimate: 1, low: 0.99, high: 1 }, types: { string: 4000 } },
  misfits: { boolean: 9, bigint: 9, numeric: 9, timestamptz: 9, uuid: 9 },
  ...{ distinct_values: 50, seen_once: 0, seen_twice: 0 },
  ...more,
});

/** Documents with these keys in each. */
export const jsonSample = (
  keys: readonly KeySample[],
  more: Partial<JsonSample> = {},
): JsonSample => {
  const bytes = keys.reduce((sum, key) => sum + key.bytes * key.occurrences, 0);
  const occurrences = keys.reduce((sum, key) => sum + key.occurrences, 0);
  return {
    ...{ documents: 4000, objects: 4000, arrays: 0, scalars: 0, depth: quantiles(1) },
    ...{ depth_p95: { estimate: 1, low: 1, high: 1 }, occurrences, key_bytes: near(bytes / 4000) },
    ...{ key_length: near(bytes / occurrences), distinct_paths: keys.length, seen_once: 0 },
    ...{ seen_twice: 0, unseen: 0, once_share: { estimate: 0, low: 0, high: 0.01 }, keys },
    ...more,
  };
};

export const entrySample = (more: Partial<EntrySample> = {}): EntrySample => ({
  ...{ rows: 4000, leaves: quantiles(5), items: quantiles(10), path_ops_pending_bytes: near(100) },
  ...{ ops_pending_bytes: near(200), distinct_leaves: 4000, seen_once: 400, seen_twice: 100 },
  ...{ never_again: 0.1, new_item_bytes: 10, empty_containers: 0 },
  ...more,
});

export const columnUse = (column: string, more: Partial<ColumnUse> = {}): ColumnUse => ({
  ...{ column, position: 'where', operator: '=', left: true, other: 'parameter' },
  ...{ other_type: null, conjunct: true, descending: false, json: null },
  ...more,
});

/** `column ->> $1`, with the keys that texts with literals had. */
export const getterUse = (
  column: string,
  texts: { readonly [key: string]: number },
  more: Partial<JsonUse> = {},
): ColumnUse =>
  columnUse(column, {
    json: {
      ...{ operator: '->>', path: [null], cast: null },
      keys: Object.entries(texts).map(([key, times]) => ({
        ...{ path: [key], texts: times, source: 'activity' },
      })),
      texts: Object.values(texts).reduce((sum, times) => sum + times, 0),
      ...more,
    },
  });

export const tableUse = (
  table: number,
  columns: readonly ColumnUse[],
  more: Partial<TableUse> = {},
): TableUse => ({
  ...{ table, access: 'read', through: null, all_columns: false, columns, alone: true },
  limit: false,
  ...more,
});

export const statementUse = (
  id: string,
  calls: number,
  tables: readonly TableUse[],
  more: Partial<StatementUse> = {},
): StatementUse => ({
  ...{ id, queryid: id, source: 'pg_stat_statements', role: 'app', toplevel: true, calls },
  ...{ total_exec_time: calls, rows: calls, kind: 'select', text: 'SELECT 1', understood: true },
  ...{ why_not: null, tables, literal_texts: 0 },
  ...more,
});

export const workloadOf = (
  statements: readonly StatementUse[],
  more: Partial<Workload> = {},
): Workload => {
  const calls = statements.reduce((sum, one) => sum + one.calls, 0);
  return {
    sources: {
      pg_stat_statements: { version: '1.10', track: 'top', max: 5000 },
      ...{ activity: 0, queries: 0, views: 0, functions: 0 },
    },
    ...{ statements, definitions: [] },
    coverage: { calls, understood: calls, not_understood: {} },
    ...more,
  };
};

/** Statements since a month. */
export const COUNTED = { dealloc: 0, stats_reset: '2030-05-15T12:00:00.000Z' };

export const trialOf = (request: TrialRequest, result: TrialResult): Trial => ({
  ...{ request, status: 'done', why: null, seed: 1, took_ms: 100, rows: 10_000 },
  ...{ table_rows: 1e6, result },
});
