import type { Declared } from './resource.ts';

/** A server with the extension Citus, which spreads tables over several. */
export interface Citus {
  readonly version: string;
  readonly role: 'coordinator' | 'worker';
  /** Other nodes that are active. */
  readonly workers: number;
  /** Tables that Citus knows, by oid: cut into shards, copied to every node, or on the coordinator alone. */
  readonly tables: { readonly [oid: string]: 'distributed' | 'reference' | 'local' };
}

/** What of an entry Citus refuses. */
export interface CitusRefusal {
  /** Within the entry. */
  readonly path: string;
  /** What is refused, as the subject of a sentence. */
  readonly what: string;
  readonly hint: string;
}

/** What becomes of a kind on a coordinator. */
export interface KindCitus {
  /** Where it goes, in a sentence without a full stop. */
  readonly reach: string;
  /** What of an entry is refused for a table that is cut into shards or copied; absent: nothing. */
  refuses?(declared: Declared): readonly CitusRefusal[];
  /** It holds on the node that one is connected to, and nowhere else. */
  readonly ofNode?: true;
}
