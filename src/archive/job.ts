import type { Client } from '../postgres/index.ts';
import type { Patience } from './attempts.ts';
import type { ArchiveStore } from './store/store.ts';

/** What moving one table works with. */
export interface Job extends Patience {
  /** A session of its own, made ready by `prepareSession`. */
  readonly client: Client;
  /** Of dbopt, for the manifest. */
  readonly version: string;
  readonly open: (url: string) => Promise<ArchiveStore>;
}
