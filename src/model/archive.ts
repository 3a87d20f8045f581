import type { Diagnostic } from './diagnostic.ts';
import type { Fate } from './marker.ts';
import type { RelationName } from './name.ts';

/** What stands beside the data of an archive, written last: an archive without it is none. */
export interface Manifest {
  readonly version: 1;
  /** Unique among all archives of the table. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** The version that wrote it. */
  readonly dbopt: string;
  readonly source: {
    /** Of the cluster, as pg_control_system() has it; null: the role may not ask. */
    readonly system: string | null;
    readonly database: string;
    readonly server: string;
  };
  readonly table: RelationName;
  readonly parent: RelationName;
  /** As pg_get_partkeydef wrote it; null: the parent was gone by then. */
  readonly key: string | null;
  /** As pg_get_expr wrote them, in UTC: `FOR VALUES FROM (…) TO (…)`. */
  readonly bounds: string;
  readonly definition: ArchivedDefinition;
  readonly data: ArchivedData;
  /** The whole restore as SQL, for whoever has psql and not dbopt: what comes before the rows, what takes them, what
   *  comes after; the very last one attaches. */
  readonly sql: {
    readonly before: readonly string[];
    readonly copy: string;
    readonly after: readonly string[];
  };
}

export interface ArchivedData extends ArchivedRows {
  /** Name of the object, beside the manifest. */
  readonly object: string;
  readonly format: string;
  /** Of the object, as it is stored. */
  readonly bytes: number;
  /** Of the object, in hex. */
  readonly sha256: string;
}

/** What a table holds, whatever the order of its rows. */
export interface ArchivedRows {
  readonly rows: number;
  /** A checksum of the rows that does not depend on their order, in hex. */
  readonly rowsHash: string;
  /** Of the CSV text. */
  readonly textBytes: number;
}

/** A table, as the catalog had it. Types, expressions and definitions are in the server's words. */
export interface ArchivedDefinition {
  readonly columns: readonly ArchivedColumn[];
  readonly constraints: readonly ArchivedConstraint[];
  readonly indexes: readonly { readonly name: string; readonly definition: string }[];
  /** `fillfactor=90`. */
  readonly options: readonly string[];
  readonly toastOptions: readonly string[];
  readonly persistence: string;
  readonly owner: string;
  /** As in pg_class.relacl; null: the default. */
  readonly privileges: readonly string[] | null;
  readonly replicaIdentity: string;
  /** Name of the index that is the replica identity; null: none is. Archives of before have nothing to say of it. */
  readonly identityIndex?: string | null;
  /** Archives of before have nothing to say of it. */
  readonly rowSecurity?: { readonly enabled: boolean; readonly forced: boolean };
  readonly policies?: readonly ArchivedPolicy[];
  readonly tablespace: string | null;
  readonly comment: string | null;
}

export interface ArchivedPolicy {
  readonly name: string;
  /** What stands before and after TO in CREATE POLICY. */
  readonly command: string;
  readonly checks: string;
  /** null: PUBLIC. */
  readonly roles: readonly (string | null)[];
}

export interface ArchivedColumn {
  readonly name: string;
  readonly type: string;
  /** Quoted and qualified; null: the type's own. */
  readonly collation: string | null;
  readonly notNull: boolean;
  readonly default: string | null;
  /** pg_attribute.attgenerated: '' for none, s, v. */
  readonly generated: string;
  /** pg_attribute.attidentity. */
  readonly identity: string;
  /** plain, main, external or extended. */
  readonly storage: string;
  /** '' for the default. */
  readonly compression: string;
  /** null: the default. */
  readonly statistics: number | null;
  /** As in pg_attribute.attacl; null: none of its own. Archives of before have nothing to say of it. */
  readonly privileges?: readonly string[] | null;
  readonly comment?: string | null;
}

export interface ArchivedConstraint {
  readonly name: string;
  /** pg_constraint.contype. */
  readonly type: string;
  readonly definition: string;
}

/** An archive where it was found. */
export interface Archive {
  /** URL of the folder of all archives, as the design names it. */
  readonly at: string;
  readonly manifest: Manifest;
  /** SHA-256 of the text of the manifest, in hex. */
  readonly digest: string;
}

/** What lies at one place. */
export interface Listing {
  /** Its URL, as it was asked for. */
  readonly at: string;
  readonly archives: readonly Archive[];
  /** Keys of all manifests that are listed, those too that cannot be read. */
  readonly manifests: readonly string[];
  /** Folders, with a slash at the end, that cannot be read: there may be more in them. */
  readonly closed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An archive that was begun of a table of this database. It is the state that knows it: what lies where archives lie,
 *  and what comments say, others may have written. */
export interface ArchiveRecord {
  readonly id: string;
  readonly table: RelationName;
  /** Of the table that has these rows, or had. */
  readonly oid: number;
  /** URL of the folder of all archives. */
  readonly to: string;
  /** The running server that began it. A copy of the database remembers it too, on another server. */
  readonly instance: string;
  /** SHA-256 of its manifest, in hex; null: that was not written. */
  readonly digest: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** Whether a manifest is the one that was written, by what the state of this database knows of it: the very one, another
 *  one in its place, none that it knows of, or the state could not be asked. */
export type ManifestIs = 'written' | 'changed' | 'unknown' | 'unchecked';

export interface CheckedArchive extends Archive {
  readonly manifestIs: ManifestIs;
}

/** What lies at some places, beside what the state knows of them. */
export interface CheckedArchives {
  readonly archives: readonly CheckedArchive[];
  /** Archives that hold rows which no table has any more, and that are not there; null: nobody could ask. */
  readonly missing: readonly ArchiveRecord[] | null;
  /** How many manifests cannot be read. */
  readonly unreadable: number;
}

/** What became of a table that had left its parent. */
export interface Settled {
  /** Qualified SQL name. */
  readonly table: string;
  readonly fate: Fate;
  /** `waits`: for consent to data-loss. */
  readonly outcome: 'done' | 'waits' | 'failed';
  /** Of what was archived. */
  readonly archive?: {
    readonly to: string;
    readonly id: string;
    readonly rows: number;
    readonly bytes: number;
  };
  readonly seconds: number;
}

/** What reading an archive back in full has shown; null: it is whole. */
export interface Verified {
  readonly archive: CheckedArchive;
  readonly problem: string | null;
}

/** What reading archives back has shown. */
export interface VerifiedArchives extends Pick<CheckedArchives, 'missing' | 'unreadable'> {
  readonly verified: readonly Verified[];
}
