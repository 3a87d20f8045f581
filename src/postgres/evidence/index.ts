import type { Evidence, RelationName, Server, Trace } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { catalogRows } from './catalog-rows.ts';
import { configuration } from './configuration.ts';
import { logged } from './log.ts';
import { sessions } from './sessions.ts';

/** What somebody seems to have changed. */
export interface Subject {
  readonly trace: Trace | null;
  readonly table: RelationName | null;
  /** Words that a statement about it cannot do without. */
  readonly words: readonly string[];
  /** ISO 8601: what is older was there before. null: nobody knows. */
  readonly since: string | null;
}

/** Facts by subject, and why more cannot be told. */
export interface Told {
  readonly evidence: readonly (readonly Evidence[])[];
  readonly untold: readonly string[];
}

/** Who and when, as far as the server tells: its sessions, its log, its catalogs, its configuration files. Reads only,
 *  each source by itself: what one of them refuses says nothing about the others. */
export async function readEvidence(
  client: Client,
  server: Pick<Server, 'inRecovery'>,
  subjects: readonly Subject[],
): Promise<Told> {
  if (subjects.length === 0) return { evidence: [], untold: [] };
  const told: Told[] = [];
  // What is done to a standby is done elsewhere: neither its sessions nor its log know of it.
  const sources = server.inRecovery
    ? [catalogRows, configuration]
    : [sessions, logged, catalogRows, configuration];
  for (const source of sources) told.push(await source(client, subjects));
  return {
    evidence: subjects.map((_, i) => told.flatMap(({ evidence }) => evidence[i] ?? [])),
    untold: [...(server.inRecovery ? [ON_STANDBY] : []), ...told.flatMap(({ untold }) => untold)],
  };
}

const ON_STANDBY = 'a standby does not know who was at work: ask on the primary';
