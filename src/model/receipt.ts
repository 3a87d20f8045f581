import type { Acceptance, DriftFinding } from './drift.ts';
import type { RelationName } from './name.ts';
import type { Plan } from './plan.ts';
import type { Declared } from './resource.ts';

/** What an empty plan was computed from. Where all of it is still the same the next plan is empty too, and need
 *  not be computed: a plan is a function of the design's text, the state and the catalogs. Where some tables are not
 *  what they were, only those have to be planned. */
export interface Receipt {
  /** The dbopt that computed it: another one may read the same text and the same catalogs differently. */
  readonly by: string;
  /** SHA-256 of the text of the design files. */
  readonly text: string;
  /** SHA-256 of the text that stands outside of the tables; null: the text cannot be cut into tables. */
  readonly rest: string | null;
  /** SHA-256 of what the server can do, and of what it said of resources that belong to no table. */
  readonly server: string;
  /** SHA-256 of what it said of partitioned tables and partitions: they have a say in each other. */
  readonly families: string;
  readonly tables: readonly KnownTable[];
  /** What else the catalogs were asked about, by name: resources that belong to no table. */
  readonly declared: readonly Asked[];
  /** Of a design that wants something else as time passes: when it wants nothing; absent: at any time. */
  readonly lasts?: Lasting;
  /** The empty plan itself; it names the state by lineage and serial. */
  readonly plan: Plan;
  /** What `dbopt drift` would say; absent from a receipt that is older than it. */
  readonly drift?: {
    readonly findings: readonly DriftFinding[];
    readonly accept: readonly Acceptance[];
  };
}

/** When nothing is due, while the catalogs are what they are. */
export interface Lasting {
  /** ISO 8601, from inclusive, until exclusive. */
  readonly from: string;
  readonly until: string;
  /** The version of the time zone data that this was reckoned with. */
  readonly zones: string;
}

/** A table that is as declared. */
export interface KnownTable extends RelationName {
  /** As written in the design, where that is not the plain name. */
  readonly key?: string;
  /** Digest of its text in the design; '' where the text cannot be cut. */
  readonly text: string;
  /** Digest of what the catalogs said of it; null: it is counted under `families`. */
  readonly catalog: string | null;
  /** See Design.said. */
  readonly said: string;
  /** How many resources are declared of it. */
  readonly declared: number;
  /** What of it the catalogs were asked about by name: kind and name. */
  readonly asked?: readonly (readonly [kind: string, name: string])[];
}

/** As much of a declared resource as a catalog query may ask for. */
export type Asked = Pick<Declared, 'kind' | 'names' | 'table' | 'spec'>;
