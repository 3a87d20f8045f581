import type { HazardCode, RelationName, Server, Task } from '../../model/index.ts';
import type { Moment } from '../../postgres/index.ts';
import type { Recalled } from './recall.ts';

export interface PlanOptions {
  /** Addresses of the resources to plan; none: all. */
  readonly only?: readonly string[] | undefined;
  /** They were known before this run began: what it dropped of them since is nobody's mistake. */
  readonly again?: boolean | undefined;
  /** ISO 8601, in place of the server's clock. */
  readonly now?: string | undefined;
  readonly task?: Task | undefined;
  /** See DesireContext. */
  readonly barred?: readonly HazardCode[] | undefined;
  readonly doubt?: string | undefined;
  /** What the server says it is, where it was asked already. */
  readonly server?: Promise<Server> | undefined;
  /** What the state remembers, where it was asked for already. */
  readonly recalled?: Promise<Recalled> | undefined;
}

/** Some tables of a design, whose other tables are known to be as declared. */
export interface Part {
  readonly server: Server;
  /** What to plan; the design says something of it, or the state does. */
  readonly tables: readonly RelationName[];
  /** How many resources are declared of the others. */
  readonly elsewhere: number;
  /** When the others were known to be so. */
  readonly moment: Moment;
}

export interface PartOptions {
  /** The plan is all that is wanted: what has no part in it need not be in the snapshot. */
  readonly bare?: boolean;
  readonly part?: Part;
  /** Wanted beside the plan, for a receipt. */
  readonly digest?: boolean;
}
