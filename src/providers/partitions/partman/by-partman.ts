import type { ValueMap } from '../../../model/index.ts';

/** pg_partman's part of the work. */
export interface ByPartman extends ValueMap {
  readonly schema: string;
  /** The TimeZone of the sessions that call it. */
  readonly zone: string;
  /** Where the partitions begin that it makes, by name. */
  readonly begins: { readonly [name: string]: string };
  /** Its own maintenance is to be called once these are there. */
  readonly maintains: boolean;
}
