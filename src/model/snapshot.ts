import type { RelationName } from './name.ts';
import type { Actual } from './resource.ts';
import type { Server } from './server.ts';

export interface Column {
  readonly name: string;
  readonly type: string;
  /** The type's own storage: p, e, m or x, as in pg_type.typstorage. */
  readonly typeStorage: string;
  readonly storage: string;
  /** '' for the default, else p or l, as in pg_attribute.attcompression. */
  readonly compression: string;
  /** null: the server's default target. */
  readonly statistics: number | null;
  /** pg_attribute.attoptions. */
  readonly options: readonly string[];
}

/** A table, partitioned table, materialized view, or a partition of a declared one. */
export interface Relation extends RelationName {
  readonly oid: number;
  /** pg_class.relkind: r, p, m. */
  readonly kind: string;
  /** pg_class.relpersistence: p, u, t. */
  readonly persistence: string;
  readonly pages: number;
  /** pg_class.reltuples; -1 means never analysed. */
  readonly rows: number;
  readonly allVisible: number;
  readonly hasToast: boolean;
  readonly options: readonly string[];
  readonly toastOptions: readonly string[];
  /** Qualified name of the partitioned table it is a direct child of. */
  readonly parent: string | null;
  readonly columns: readonly Column[];
}

/** Everything that one READ ONLY REPEATABLE READ transaction saw, within the design's scope. */
export interface Snapshot {
  readonly server: Server;
  /** By qualified SQL name. Declared tables and every partition below them. */
  readonly relations: { readonly [qualified: string]: Relation };
  /** By address, all kinds. */
  readonly actual: { readonly [address: string]: Actual };
}
