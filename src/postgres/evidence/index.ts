import type { Server } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { catalogRows } from './catalog-rows.ts';
import { configuration } from './configuration.ts';
import { logged } from './log.ts';
import { sessions } from './sessions.ts';
import type { Subject, Told } from './subject.ts';

export type { Subject } from './subject.ts';

/** Who and when, as far as the server tells: its sessions, its log, its catalogs, its configuration files. Reads only,
 *  each source by itself: what one of them refuses says nothing about the others. */
export async function readEvidence(
  client: Client,
  server: Pick<Server, 'inRecovery'>,
  subjects: readonly Subject[],
): Promise<Told> {
  if (subjects.length === 0) return { evidence: [], untold: [] };
  const answers: Told[] = [];
  // What is done to a standby is done elsewhere: neither its sessions nor its log know of it.
  const sources = server.inRecovery
    ? [catalogRows, configuration]
    : [sessions, logged, catalogRows, configuration];
  for (const source of sources) answers.push(await source(client, subjects));
  return {
    evidence: subjects.map((_, i) => answers.flatMap(({ evidence }) => evidence[i] ?? [])),
    untold: [
      ...(server.inRecovery ? [ON_STANDBY] : []),
      ...answers.flatMap(({ untold }) => untold),
    ],
  };
}

const ON_STANDBY = 'a standby does not know who was at work: ask on the primary';
