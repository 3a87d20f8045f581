import type { ApplyEvent, Design, HazardCode } from '../../model/index.ts';
import type { Database } from '../database.ts';
import type { Holding } from '../holding.ts';
import type { DesignSource } from '../source.ts';

/** One maintenance of one database. */
export interface Maintaining {
  readonly db: Database;
  readonly design: Design;
  readonly holding: Holding;
  readonly allowed: readonly HazardCode[];
  readonly only?: readonly string[];
  /** ISO 8601. */
  readonly now?: string;
  readonly signal: AbortSignal;
  readonly emit: (event: ApplyEvent) => void;
  /** Who runs it, for the journal. */
  readonly by: string;
  /** Where the design comes from; absent: it gave warnings, so that no receipt is kept. */
  readonly source?: DesignSource;
}
