/** Which statements run, what they touch, and how. */
export interface Workload {
  readonly sources: WorkloadSources;
  /** By calls, most first, then by id. */
  readonly statements: readonly StatementUse[];
  /** Uses in definitions: views, functions and procedures, with what they read. */
  readonly definitions: readonly DefinitionUse[];
  readonly coverage: Coverage;
}

export interface WorkloadSources {
  /** null: not installed, not preloaded, or no right to others' texts; see `cannot`. */
  readonly pg_stat_statements: {
    readonly version: string;
    /** `top` hides statements inside functions. */
    readonly track: string;
    readonly max: number;
  } | null;
  /** Texts of statements with literals that gave right-hand sides, by where they came from. */
  readonly activity: number;
  readonly queries: number;
  readonly views: number;
  readonly functions: number;
}

/** Calls of statements of this database, since pg_stat_statements was reset; of `--queries` where there is none. */
export interface Coverage {
  readonly calls: number;
  /** Calls of those that were parsed and whose relations were all found. */
  readonly understood: number;
  /** Calls by why they were not: `syntax`, `no-text` (cut off, or no right), `unknown-relation`, `utility`. */
  readonly not_understood: { readonly [why: string]: number };
}

export interface StatementUse {
  /** Of pg_stat_statements: queryid and role oid, `top` or `nested`; else `q` and a number. Key of
   *  Reading.statements. */
  readonly id: string;
  /** As a text: it does not fit a number. null: of `--queries`. */
  readonly queryid: string | null;
  readonly source: 'pg_stat_statements' | 'queries';
  readonly role: string | null;
  /** Not inside a function. */
  readonly toplevel: boolean;
  readonly calls: number;
  /** Milliseconds; null: the source does not tell. */
  readonly total_exec_time: number | null;
  readonly rows: number | null;
  /** `other`: utility statements, whose text is never kept. */
  readonly kind:
    | 'select'
    | 'insert'
    | 'update'
    | 'delete'
    | 'merge'
    | 'copy'
    | 'truncate'
    | 'other';
  /** With `$1`, `$2` in place of literals; null: not parsed, or a utility statement. */
  readonly text: string | null;
  /** With `--literals` only: one text as it was sent. */
  readonly literal_text?: string;
  /** Parsed, and every relation found. */
  readonly understood: boolean;
  readonly why_not: 'syntax' | 'no-text' | 'unknown-relation' | 'utility' | null;
  /** Relations that it names, views expanded. */
  readonly tables: readonly TableUse[];
  /** Texts with literals that were seen of it; see JsonUse.texts. */
  readonly literal_texts: number;
}

/** A view or a function whose text is known; no literal of it is kept but JSON keys. */
export interface DefinitionUse extends Through {
  readonly tables: readonly TableUse[];
}

/** One relation as one statement uses it; a self-join has one entry. */
export interface TableUse {
  readonly table: number;
  readonly access: 'read' | 'insert' | 'update' | 'delete' | 'merge' | 'truncate' | 'lock';
  /** The outermost view or function it was reached through; null: the statement names it itself. */
  readonly through: Through | null;
  /** `SELECT *`, a whole-row reference, or RETURNING *. */
  readonly all_columns: boolean;
  readonly columns: readonly ColumnUse[];
  /** The only relation of a plain SELECT without set operations, grouping or subqueries. */
  readonly alone: boolean;
  readonly limit: boolean;
  /** The most rows that LIMIT and OFFSET of its texts come to; absent: no text says a number. */
  readonly limit_rows?: number;
}

export interface Through {
  readonly kind: 'view' | 'function';
  readonly schema: string;
  readonly name: string;
}

export type Position =
  | 'output'
  | 'where'
  | 'join'
  | 'group'
  | 'order'
  | 'set'
  | 'insert'
  | 'returning'
  | 'conflict';

export interface ColumnUse {
  readonly column: string;
  readonly position: Position;
  /** The operator that it, or what was taken out of it by JSON operators, is compared with; null: none. */
  readonly operator: string | null;
  /** The column is the left operand. */
  readonly left: boolean;
  /** What is on the other side. */
  readonly other: 'parameter' | 'column' | 'expression' | null;
  /** The other side's type where a cast says it (`jsonb`, `int4`); null: not said. */
  readonly other_type: string | null;
  /** ANDed at the top of WHERE or JOIN, so that an index can serve it by itself. */
  readonly conjunct: boolean;
  readonly descending: boolean;
  readonly json: JsonUse | null;
}

/** A use of a JSON document, or of an operator of one. */
export interface JsonUse {
  /** `->`, `->>`, `#>`, `#>>`, `[]`, `@>`, `?`, `?|`, `?&`, `@?`, `@@`, or a function such as `jsonb_path_query`. */
  readonly operator: string;
  /** Keys as far as the text says them, outermost first; null: a parameter; `[]`: an element of an array; `*`: a
   *  key that is data, see MASKED_KEY. Of `@>` see `keys`. */
  readonly path: readonly (string | null)[];
  /** Type that the result is cast to, as written: `int4`; null: none. */
  readonly cast: string | null;
  /** Keys that stood in texts with literals. Each text counts once for each path. */
  readonly keys: readonly KeyUse[];
  /** Texts in which these keys were literals, of all that were seen of the statement. */
  readonly texts: number;
}

export interface KeyUse {
  readonly path: readonly string[];
  readonly texts: number;
  readonly source: 'definition' | 'activity' | 'queries';
}
