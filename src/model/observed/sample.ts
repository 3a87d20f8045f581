/** A number estimated from a sample: where the truth lies in 95 of 100 samples. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Of values of a sample. */
export interface Quantiles {
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** What is asked of a sample. */
export interface SampleRequest {
  /** A table with rows of its own: leaf, not parent. */
  readonly table: number;
  /** By name; empty: only how many rows are how wide. */
  readonly columns: readonly string[];
  /** pgstattuple_approx too: it reads every page that is not all visible. */
  readonly dead: boolean;
}

/** Rows of pages drawn by TABLESAMPLE SYSTEM (…) REPEATABLE (seed). Intervals are by page, with the design effect. */
export interface TableSample {
  readonly table: number;
  readonly at: string;
  readonly seed: number;
  /** Pages drawn that had rows, pages drawn in all, and pages that there are. */
  readonly pages_with_rows: number;
  readonly pages: number;
  readonly of_pages: number;
  readonly rows: number;
  /** Rows of the table by this sample. */
  readonly table_rows: Interval;
  /** pg_column_size(row), bytes as stored in the main table's row, with its header. */
  readonly row_bytes: Interval;
  readonly took_ms: number;
  /** Detoasted for it. */
  readonly read_bytes: number;
  readonly columns: readonly ColumnSample[];
  readonly dead: DeadTuples | null;
}

export interface ColumnSample {
  readonly column: string;
  readonly base_type: string;
  readonly values: number;
  readonly nulls: number;
  readonly null_share: Interval;
  /** pg_column_size of a value, bytes as stored, compressed; null: no values. */
  readonly stored: Quantiles | null;
  /** Mean of the same, with its interval. */
  readonly stored_mean: Interval | null;
  /** Bytes before compression: jsonb by `#> '{}'`, text and bytea by octet_length; null: of a type without TOAST. */
  readonly raw: Quantiles | null;
  readonly raw_mean: Interval | null;
  /** Values by how they are kept. `out_of_line`: by pg_column_toast_chunk_id from 17 on, else by the raw or stored size
   *  against the threshold of 2 kB. */
  readonly toast: ToastUse | null;
  /** null: not jsonb or json. */
  readonly json: JsonSample | null;
  /** Of a column that GIN can index (jsonb, arrays): what entries cost. */
  readonly entries: EntrySample | null;
}

export interface ToastUse {
  readonly out_of_line: number;
  readonly pglz: number;
  readonly lz4: number;
  readonly uncompressed: number;
  /** Out of line and not compressed. */
  readonly out_of_line_uncompressed: number;
}

export interface JsonSample {
  readonly documents: number;
  /** Documents that are an object, an array, a scalar. */
  readonly objects: number;
  readonly arrays: number;
  readonly scalars: number;
  /** Levels of objects; an array of scalars is none. */
  readonly depth: Quantiles;
  readonly depth_p95: Interval;
  /** Keys that occur, at any depth. */
  readonly occurrences: number;
  /** Bytes of key text a document, and bytes with the 4 of each key's entry. */
  readonly key_bytes: Interval;
  /** Mean bytes of a key, weighted by occurrence. */
  readonly key_length: Interval;
  /** Different paths; those seen in one document only, in two only. */
  readonly distinct_paths: number;
  readonly seen_once: number;
  readonly seen_twice: number;
  /** Chao1: paths that the sample has not seen. */
  readonly unseen: number;
  /** Share of occurrences whose path was seen in one document only: above 10% the keys are data. */
  readonly once_share: Interval;
  /** The most frequent first, at most 500, of those seen in three documents or more; none where the keys are data. Keys
   *  that are data beside others are none of them, see MASKED_KEY, and stand as `*` in paths. */
  readonly keys: readonly KeySample[];
  /** Objects that have such keys, by path, at most 100; the outermost where all keys are data. Absent: an older dbopt
   *  looked. */
  readonly keyed_by_data?: readonly (readonly string[])[];
}

export interface KeySample {
  /** Outermost first; `[]` stands for the elements of an array, `*` for keys that are data. */
  readonly path: readonly string[];
  /** The last of them. */
  readonly key: string;
  /** Bytes of UTF-8. */
  readonly bytes: number;
  /** Documents that have it. */
  readonly documents: number;
  readonly occurrences: number;
  /** Share of documents that have it. */
  readonly share: Interval;
  /** Values by JSON type: string, number, boolean, null, object, array. */
  readonly types: { readonly [type: string]: number };
  /** Scalars that do not cast to each type, by type: boolean, bigint, numeric, timestamptz, uuid. */
  readonly misfits: { readonly [type: string]: number };
  /** Different scalar values, those seen once and twice. */
  readonly distinct_values: number;
  readonly seen_once: number;
  readonly seen_twice: number;
}

/** What a GIN index holds for a row. */
export interface EntrySample {
  readonly rows: number;
  /** Entries of jsonb_path_ops (leaves), or elements of an array. */
  readonly leaves: Quantiles;
  /** Entries of jsonb_ops: keys, and values. 0 of an array. */
  readonly items: Quantiles;
  /** Bytes in the pending list a row: 20 per leaf, and MAXALIGN(10 + length) + 4 per item. */
  readonly path_ops_pending_bytes: Interval;
  readonly ops_pending_bytes: Interval;
  /** Different leaves, those seen once and twice in the sample. */
  readonly distinct_leaves: number;
  readonly seen_once: number;
  readonly seen_twice: number;
  /** Share of leaves that will not come again, by Good and Turing: seen_once / leaves. */
  readonly never_again: number;
  /** Mean bytes of an item of those seen once. */
  readonly new_item_bytes: number;
  /** Documents with an empty object or array: jsonb_path_ops cannot find those. */
  readonly empty_containers: number;
}

/** pgstattuple_approx, percents. */
export interface DeadTuples {
  readonly scanned_percent: number;
  readonly approx_tuple_count: number;
  readonly approx_tuple_percent: number;
  readonly dead_tuple_count: number;
  readonly dead_tuple_percent: number;
  readonly approx_free_percent: number;
}
