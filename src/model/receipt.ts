import type { Acceptance, Finding } from './drift.ts';
import type { RelationName } from './name.ts';
import type { Plan } from './plan.ts';
import type { Declared } from './resource.ts';

/** What an empty plan was computed from. Where all of it is still the same the next plan is empty too, and need
 *  not be computed: a plan is a function of the design's text, the state and the catalogs. */
export interface Receipt {
  /** SHA-256 of the text of the design files and of dbopt's version. */
  readonly text: string;
  /** SHA-256 of what the catalogs said, measurements left out. */
  readonly catalog: string;
  /** What the catalogs were asked about. */
  readonly declared: readonly Asked[];
  readonly tables: readonly RelationName[];
  /** The empty plan itself; it names the state by lineage and serial. */
  readonly plan: Plan;
  /** What `dbopt drift` would say; absent from a receipt that is older than it. */
  readonly drift?: {
    readonly findings: readonly Finding[];
    readonly accept: readonly Acceptance[];
  };
}

/** As much of a declared resource as a catalog query may ask for. */
export type Asked = Pick<Declared, 'kind' | 'names' | 'table' | 'spec'>;
