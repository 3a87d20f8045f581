import type { ArchiveRecord, Policy } from '../model/index.ts';
import type { Client } from '../postgres/index.ts';
import type { Waiting } from './attempts.ts';
import type { ArchiveStore } from './store/store.ts';

/** What the state knows of archives; each word is durable once it is written. */
export interface Ledger {
  archives(): Promise<readonly ArchiveRecord[]>;
  keepArchive(record: ArchiveRecord): Promise<void>;
  forgetArchive(id: string): Promise<void>;
}

/** What moving one table works with. */
export interface Job extends Waiting {
  readonly policy: Waiting['policy'] & Pick<Policy, 'allow'>;
  /** A session of its own, made ready by `prepareSession`. */
  readonly client: Client;
  readonly ledger: Ledger;
  /** What whoever watches should know. */
  readonly tell: (line: string) => void;
  /** Of dbopt, for the manifest. */
  readonly version: string;
  readonly open: (url: string) => Promise<ArchiveStore>;
}
