import type { RelationName } from '../name.ts';

/** What the catalog says of a table, and what its role may do with it. */
export interface TableFacts extends RelationName {
  readonly oid: number;
  /** pg_class.relkind: table, partitioned table, materialised view. */
  readonly kind: 'r' | 'p' | 'm';
  /** Permanent or unlogged; others' temporary tables are left out. */
  readonly persistence: 'p' | 'u';
  /** The partitioned table it is a partition of; null: of none. */
  readonly parent: number | null;
  /** Topmost parent; its own oid where it has none. */
  readonly root: number;
  /** PARTITION BY …, as pg_get_partkeydef has it; null: not partitioned, or somebody has it locked to himself. */
  readonly partition_key: string | null;
  readonly owner: string;
  /** The extension it belongs to; null: to none. */
  readonly extension: string | null;
  /** Table access method: `heap`; null: a partitioned table without one. */
  readonly access_method: string | null;
  readonly tablespace: string | null;
  /** Storage parameters as set; without what is set for the TOAST table. */
  readonly options: Options;
  /** pg_class.reltuples; null: −1, never analysed or vacuumed. The denominator: n_live_tup lies after a bulk load. */
  readonly reltuples: number | null;
  /** Pages of 8 kB as of the last VACUUM or ANALYZE. */
  readonly relpages: number;
  readonly relallvisible: number;
  /** From 18 on. */
  readonly relallfrozen: number | null;
  /** age(relfrozenxid) and mxid_age(relminmxid); null: no rows of its own. */
  readonly xid_age: number | null;
  readonly mxid_age: number | null;
  /** Bytes on disk now, without WAL; null: somebody has it locked to himself. A parent's is 0: see its leaves. */
  readonly bytes: number | null;
  readonly toast: ToastFacts | null;
  /** Its file is not the one it was created with: TRUNCATE, VACUUM FULL, CLUSTER or a rewriting ALTER came by. */
  readonly rewritten: boolean;
  /** This role may SELECT all of it, and no policy hides rows. */
  readonly readable: boolean;
  readonly row_security: boolean;
  /** pg_class.relreplident: default, nothing, full, index. */
  readonly replica_identity: 'd' | 'n' | 'f' | 'i';
  /** User triggers that are not disabled. */
  readonly triggers: number;
  /** Dropped columns still take part in the layout of rows. */
  readonly dropped_columns: number;
  readonly columns: readonly ColumnFacts[];
  /** By name. */
  readonly indexes: readonly IndexFacts[];
  readonly foreign_keys: readonly ForeignKey[];
  readonly statistics: readonly StatisticsFacts[];
}

/** Names lowercased, values as the catalog keeps them. */
export type Options = { readonly [name: string]: string };

export interface ToastFacts {
  readonly oid: number;
  readonly options: Options;
  readonly reltuples: number | null;
  readonly relpages: number;
  readonly relallvisible: number;
  readonly xid_age: number;
  readonly mxid_age: number;
  /** Its heap; null as above. */
  readonly bytes: number | null;
  readonly index_bytes: number | null;
}

/** In the order of attnum, dropped ones left out. */
export interface ColumnFacts {
  readonly attnum: number;
  readonly name: string;
  /** format_type(): `character varying(20)`, `jsonb`. */
  readonly type: string;
  /** Name of the type without modifiers, of its domain's base where it is one: `varchar`, `jsonb`, `_int4`; with its
   *  schema unless it is the server's own. */
  readonly base_type: string;
  /** pg_attribute.attlen: bytes, −1 for varlena. */
  readonly length: number;
  /** char, short (2), int (4), double (8). */
  readonly align: 'c' | 's' | 'i' | 'd';
  readonly not_null: boolean;
  readonly has_default: boolean;
  /** attgenerated: stored, or virtual from 18 on; null: not generated. */
  readonly generated: 's' | 'v' | null;
  readonly identity: boolean;
  /** attstorage: plain, external, extended, main. */
  readonly storage: 'p' | 'e' | 'x' | 'm';
  /** typstorage: what the type has by itself. */
  readonly default_storage: 'p' | 'e' | 'x' | 'm';
  /** attcompression: pglz, lz4; null: default_toast_compression. */
  readonly compression: 'pglz' | 'lz4' | null;
  /** attstattarget; null: default_statistics_target. */
  readonly statistics_target: number | null;
  /** pg_stats; null: never analysed, or this role may not SELECT the column (see `cannot`). */
  readonly stats: ColumnStats | null;
}

export interface ColumnStats {
  readonly null_frac: number;
  /** Bytes as stored, after TOAST. */
  readonly avg_width: number;
  /** > 0: so many; < 0: a share of the rows. */
  readonly n_distinct: number;
  /** −1 to 1; null: no order, or not computed. */
  readonly correlation: number | null;
}

export interface IndexFacts extends RelationName {
  readonly oid: number;
  /** The index of the partitioned table that it is attached to. */
  readonly parent: number | null;
  readonly access_method: string;
  /** relkind `I`: the empty index of a partitioned table. */
  readonly partitioned: boolean;
  readonly options: Options;
  readonly key: readonly IndexKey[];
  /** Names of INCLUDE columns. */
  readonly include: readonly string[];
  readonly predicate: Definition | null;
  readonly unique: boolean;
  readonly nulls_not_distinct: boolean;
  readonly primary: boolean;
  readonly exclusion: boolean;
  readonly valid: boolean;
  /** It is not valid, and a session builds an index of its table now: CONCURRENTLY makes them valid at the end. */
  readonly building: boolean;
  readonly ready: boolean;
  readonly live: boolean;
  readonly clustered: boolean;
  readonly replica_identity: boolean;
  /** The constraint it stands for; null: none. */
  readonly constraint: { readonly name: string; readonly type: 'p' | 'u' | 'x' } | null;
  /** Foreign keys elsewhere that need it to be unique. */
  readonly referenced_by: number;
  readonly extension: string | null;
  readonly tablespace: string | null;
  readonly relpages: number;
  /** null: −1. */
  readonly reltuples: number | null;
  readonly bytes: number | null;
}

/** Its column, or its expression. */
export interface IndexKey {
  readonly column: string | null;
  readonly expression: Definition | null;
  readonly opclass: RelationName;
  /** The family: what can be swapped for what. */
  readonly family: RelationName;
  readonly opclass_default: boolean;
  readonly opclass_options: Options;
  /** null: the type has none, or the column's own. */
  readonly collation: RelationName | null;
  /** pg_index.indoption. */
  readonly descending: boolean;
  readonly nulls_first: boolean;
  /** Of the expression's own statistics; null: default. */
  readonly statistics_target: number | null;
}

/** An expression or a predicate. */
export interface Definition {
  /** As the server writes it, with `$1`, `$2` in place of literals; null: the parser does not take it. */
  readonly text: string | null;
  /** Equal numbers: equal definitions with equal literals, in this evidence only. */
  readonly same: number;
  /** Columns it reads. */
  readonly columns: readonly string[];
  /** JSON keys it names, outermost first, with the column they belong to. */
  readonly json: readonly { readonly column: string; readonly path: readonly string[] }[];
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  /** oid of the table it points to. */
  readonly references: number;
}

export interface StatisticsFacts extends RelationName {
  readonly columns: readonly string[];
  readonly expressions: readonly Definition[];
  /** ndistinct, dependencies, mcv; without the expressions' own. */
  readonly kinds: readonly string[];
}

/** An operator class of GIN, HNSW or IVFFlat. */
export interface OperatorClass extends RelationName {
  readonly method: string;
  /** base_type of what it indexes. */
  readonly type: string;
  readonly default: boolean;
  readonly family: RelationName;
  /** Operators that an index of it can serve; of vectors the distances that it orders by. */
  readonly operators: readonly {
    readonly name: string;
    readonly left: string;
    readonly right: string;
  }[];
}

/** Whether a base type is an array of a type of the server's. */
export const isServersArray = (base_type: string): boolean => /^_[^.]*$/.test(base_type);
