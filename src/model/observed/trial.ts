import type { Searching } from '../searching.ts';

/** An experiment that would prove a nomination: on temporary copies of a sample, rolled back. */
export type TrialRequest =
  | RenameKeys
  | StorageVariants
  | ColumnOrder
  | GinOpclass
  | PromoteKey
  | CoveringIndex
  | HideIndex
  | VectorSearch;

/** JSON keys by shorter names. */
export interface RenameKeys {
  readonly kind: 'rename-keys';
  readonly table: number;
  readonly column: string;
  /** Old key to new, at any depth. */
  readonly map: { readonly [key: string]: string };
}

export interface StorageVariant {
  /** What it is called in the result. */
  readonly name: string;
  /** Of the column; absent: as it is. */
  readonly compression?: 'pglz' | 'lz4';
  readonly storage?: 'plain' | 'external' | 'extended' | 'main';
  /** Of the table; absent: as it is. */
  readonly toast_tuple_target?: number;
}

/** The same rows written with other settings. The first variant is what the others are compared with. */
export interface StorageVariants {
  readonly kind: 'storage';
  readonly table: number;
  readonly column: string;
  readonly variants: readonly StorageVariant[];
}

/** The same rows with their columns in another order. */
export interface ColumnOrder {
  readonly kind: 'column-order';
  readonly table: number;
  /** All columns, by name. */
  readonly order: readonly string[];
}

/** A GIN index by each of several opclasses, on samples of two sizes. */
export interface GinOpclass {
  readonly kind: 'gin-opclass';
  readonly table: number;
  readonly column: string;
  /** The first is today's. */
  readonly opclasses: readonly { readonly schema: string; readonly name: string }[];
}

/** `document ->> 'key' = value` against a column of its own with an index. */
export interface PromoteKey {
  readonly kind: 'promote-key';
  readonly table: number;
  readonly column: string;
  readonly path: readonly string[];
  /** SQL type that the key's values cast to. */
  readonly type: string;
}

/** A lookup by the leading columns of an index, with and without columns INCLUDEd. */
export interface CoveringIndex {
  readonly kind: 'covering';
  readonly table: number;
  readonly index: number;
  readonly include: readonly string[];
  /** Leading key columns that are looked up by equality. */
  readonly by: readonly string[];
  readonly output: readonly string[];
}

/** EXPLAIN of statements that use the index, with it hidden (HypoPG 1.4). */
export interface HideIndex {
  readonly kind: 'hide-index';
  readonly table: number;
  readonly index: number;
  /** StatementUse.id. */
  readonly statements: readonly string[];
}

/** Searches by an index of vectors as the application makes them, under settings in turn, and the rows that really are
 *  nearest. It reads, and copies nothing. */
export interface VectorSearch extends Searching {
  readonly kind: 'vector-search';
  /** The topmost table of the index. */
  readonly table: number;
  /** Settings by name, tried beside those that are in force. */
  readonly variants: readonly { readonly [setting: string]: string }[];
}

export interface Trial {
  readonly request: TrialRequest;
  readonly status: 'done' | 'not-done';
  /** Why it was not; null: it was. */
  readonly why: string | null;
  readonly seed: number;
  readonly took_ms: number;
  /** Rows of the copy, and those of the table it stands for (null: unknown). */
  readonly rows: number;
  readonly table_rows: number | null;
  readonly result: TrialResult | null;
}

/** `kind` is that of the request. */
export type TrialResult =
  | { readonly kind: 'rename-keys'; readonly before: CopySize; readonly after: CopySize }
  | { readonly kind: 'storage'; readonly variants: readonly VariantResult[] }
  | { readonly kind: 'column-order'; readonly before: CopySize; readonly after: CopySize }
  | {
      readonly kind: 'gin-opclass';
      readonly sizes: readonly GinSizes[];
      readonly flush: GinFlush | null;
    }
  | { readonly kind: 'promote-key'; readonly before: LookupCost; readonly after: LookupCost }
  | { readonly kind: 'covering'; readonly before: LookupCost; readonly after: LookupCost }
  | { readonly kind: 'hide-index'; readonly statements: readonly HiddenCost[] }
  | VectorSearchResult;

export interface VectorSearchResult {
  readonly kind: 'vector-search';
  /** Where the queries came from; `rows`: the table's own. */
  readonly source: 'table' | 'rows';
  readonly seed: number;
  readonly queries: number;
  /** Queries that have no neighbour at all. */
  readonly empty: number;
  /** Milliseconds that the exact neighbours of one query take. */
  readonly exact_ms: number;
  /** As it runs today; then the variants that the server has. */
  readonly variants: readonly SearchedVariant[];
  /** The same as today's with the planner made to use the index; null: it does by itself. */
  readonly forced: SearchedVariant | null;
}

export interface SearchedVariant {
  /** What was set beside what is in force. */
  readonly set: { readonly [setting: string]: string };
  /** Of searches, all that were in force. */
  readonly settings: { readonly [setting: string]: string };
  /** By query the share of the nearest rows that were found, 0 to 1. */
  readonly recalls: readonly number[];
  /** Queries that got fewer rows than there are, and those for which the index was scanned. */
  readonly short: number;
  readonly by_index: number;
  readonly in_plan: boolean;
  /** Nodes of the plan, outermost first. */
  readonly plan: string;
  /** Milliseconds of a search, measured in turn with the other variants. */
  readonly p50_ms: number;
  readonly p99_ms: number;
}

/** Bytes a row. */
export interface CopySize {
  readonly main: number;
  readonly toast: number;
  readonly total: number;
}

export interface VariantResult extends CopySize {
  readonly name: string;
  /** Milliseconds of each of the runs, order shuffled: to write the copy, and to read the column back. */
  readonly write_ms: readonly number[];
  readonly read_ms: readonly number[];
  /** Pages that a scan reads which does not need the column. */
  readonly scan_pages: number;
  /** Values stored out of line. */
  readonly out_of_line: number;
}

export interface GinSizes {
  readonly rows: number;
  /** Bytes, in the order of the request. */
  readonly bytes: readonly number[];
  readonly build_ms: readonly number[];
}

/** Rows inserted with fastupdate, then flushed; of the first opclass. */
export interface GinFlush {
  readonly rows: number;
  readonly pending_pages: number | null;
  /** Microseconds a row: into the list, out of the list into the tree, and straight into the tree. */
  readonly insert_us: number;
  readonly flush_us: number;
  readonly direct_us: number;
}

/** One lookup, median of all that were tried; EXPLAIN (ANALYZE, BUFFERS). */
export interface LookupCost {
  readonly ms: number;
  readonly buffers: number;
  readonly rows: number;
  readonly heap_fetches: number | null;
  /** Topmost scan: `Seq Scan`, `Index Only Scan`, … */
  readonly node: string;
  readonly lookups: number;
  /** Bytes of the index that served it; 0: none. */
  readonly index_bytes: number;
}

/** The planner's estimates. */
export interface HiddenCost {
  readonly statement: string;
  readonly cost: number;
  readonly cost_hidden: number;
  /** The plan uses the index at all when it is not hidden. */
  readonly uses_index: boolean;
}
