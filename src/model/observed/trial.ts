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
  | VectorSearch
  | VectorBuild;

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
  /** Share of the nearest rows that has to be found: more are searched for until it is plain on which side of it recall is. */
  readonly goal: number;
  /** Settings by name, tried beside those that are in force. */
  readonly variants: readonly { readonly [setting: string]: string }[];
}

/** Indexes of vectors by several parameters and of several types, on one sample: it ranks them, and says nothing of what
 *  they would find of all rows, since graphs of fewer rows find more. */
export interface VectorBuild {
  readonly kind: 'vector-build';
  readonly table: number;
  /** The index that is there. */
  readonly index: number;
  readonly column: string;
  readonly dimensions: number;
  /** Where the extension has its types, operators and functions. */
  readonly schema: string;
  /** The distance that is searched by. */
  readonly operator: string;
  readonly k: number;
  /** Columns that searches ask to equal something: of the most frequent of their values alone rows are copied, and not of a
   *  sample but of the whole table. Absent: of all. */
  readonly by?: readonly string[];
  /** The first is as the index is. Those that differ in nothing but how they are searched are built once, where they stand
   *  side by side. */
  readonly builds: readonly VectorIndexed[];
}

export interface VectorIndexed {
  /** What it is called in the result. */
  readonly name: string;
  readonly method: 'hnsw' | 'ivfflat';
  /** What is indexed: the vectors, or what they are cast to. */
  readonly as: 'vector' | 'halfvec' | 'bit';
  readonly opclass: string;
  readonly with: { readonly [parameter: string]: number };
  /** Of searches. */
  readonly set: { readonly [setting: string]: string };
  /** So many are found by the index and put in order by the vectors themselves; null: as the index gives them. */
  readonly rerank: number | null;
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
  | VectorSearchResult
  | VectorBuildResult;

export interface VectorSearchResult {
  readonly kind: 'vector-search';
  /** Where the queries came from; `rows`: the table's own. */
  readonly source: 'table' | 'rows';
  readonly seed: number;
  readonly queries: number;
  /** How often it may have been decided whether to search for more, which makes intervals wider; absent: once. */
  readonly looks?: 1 | 3;
  /** Sessions that searched at once when times were taken; absent: one. */
  readonly clients?: number;
  /** Queries that have no neighbour at all. */
  readonly empty: number;
  /** Milliseconds that the exact neighbours of one query take. */
  readonly exact_ms: number;
  /** Rows that the condition lets through, by query as `recalls`; absent: there is no condition. */
  readonly matching?: readonly number[];
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
  /** Milliseconds of a search, measured in turn with the other variants, by `clients` at once. */
  readonly p50_ms: number;
  readonly p99_ms: number;
  /** Searches a second of all of them together; absent: it was not counted. */
  readonly qps?: number;
  /** Blocks of the index that a search read, on the average; absent: they were not counted. */
  readonly blocks?: number;
}

export interface VectorBuildResult {
  readonly kind: 'vector-build';
  /** Rows kept out of the copy that were searched for. */
  readonly queries: number;
  /** Milliseconds of a search that looks at each row of the copy; absent: it was not taken. */
  readonly exact_ms?: number;
  readonly builds: readonly BuiltIndex[];
}

export interface BuiltIndex {
  readonly name: string;
  readonly bytes: number;
  readonly build_ms: number;
  /** By query, in the same order for all of them. */
  readonly recalls: readonly number[];
  /** Milliseconds of a search, and blocks of the index that it read, on the average; absent: they were not counted. */
  readonly search_ms: number;
  readonly blocks?: number;
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
