import type { RelationName } from './name.ts';
import type { ValueMap } from './value.ts';

/** One statement, and what the catalog says of the tables in it: what its rules are judged by. */
export interface StatementFacts {
  readonly text: string;
  /** As findings name its place; `-`: it came on stdin. */
  readonly file: string;
  /** Its node as PostgreSQL's parser has it: `{ SelectStmt: { … } }`. Places are in bytes of UTF-8; 0 is left out. */
  readonly tree: ValueMap;
  readonly tables: readonly StatementTable[];
}

/** A relation that the statement names. */
export interface StatementTable extends RelationName {
  readonly oid: number;
  /** pg_class.relkind. */
  readonly kind: 'r' | 'p' | 'm' | 'v' | 'f';
  /** Its bare name means it: no schema of the search_path before it has one of that name. */
  readonly onPath: boolean;
  /** Of all its partitions; null: nobody has counted. */
  readonly rows: number | null;
  /** Its heap, and that of its partitions. */
  readonly bytes: number;
  /** Rows that changed since the last ANALYZE; null: it keeps no such count. */
  readonly changed: number | null;
  readonly everAnalyzed: boolean;
  /** Its owner: who may make indexes and statistics. */
  readonly owned: boolean;
  readonly readable: boolean;
  readonly columns: readonly StatementColumn[];
  readonly indexes: readonly StatementIndex[];
  readonly statistics: readonly StatementStatistics[];
}

export interface StatementColumn {
  readonly name: string;
  /** Without modifiers, of a domain its base: `int4`, `bpchar`, `_text`. */
  readonly type: string;
  readonly notNull: boolean;
  /** pg_attribute.attlen: −1 for what has no fixed width. */
  readonly length: number;
  /** Bytes as stored; null: never analysed. */
  readonly width: number | null;
  readonly nullShare: number | null;
  /** As pg_stats has it: below 0 a share of the rows. */
  readonly distinct: number | null;
  /** Of the order of its values with that of the rows, −1 to 1. */
  readonly correlation: number | null;
}

export interface StatementIndex {
  readonly name: string;
  readonly method: string;
  readonly unique: boolean;
  readonly valid: boolean;
  readonly partial: boolean;
  readonly include: readonly string[];
  readonly keys: readonly {
    readonly column: string | null;
    /** Of an expression, as the parser has it; null: a column, or what it does not take. */
    readonly tree: ValueMap | null;
    readonly opclass: string;
    readonly descending: boolean;
  }[];
}

/** Extended statistics that there are. */
export interface StatementStatistics extends RelationName {
  readonly columns: readonly string[];
  readonly expressions: readonly string[];
  readonly kinds: readonly string[];
}
