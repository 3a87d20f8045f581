import type { Design } from '../model/index.ts';
import { type Client, connect } from '../postgres/index.ts';
import { databaseStore, fileStore, type Store } from '../state/index.ts';
import type { DesignSource } from './source.ts';

export { listenToStatements } from '../postgres/index.ts';

export interface Database {
  /** Opens one more connection; the purpose shows in its application_name. With a search_path in place of its role's. */
  connect(purpose: string, searchPath?: string): Promise<Client>;
  /** The same database with connections that are closed apart from these. */
  apart(): Database;
  /** Closes those that are open or about to be; more may be opened afterwards. */
  close(): Promise<void>;
}

/** These need not wait for one answer before the next question. */
const PIPELINED: ReadonlySet<string> = new Set(['plan', 'drift', 'apply']);
/** What reads catalogs, where each answer is a matter of seconds. */
const BRIEF: ReadonlySet<string> = new Set(['plan', 'drift', 'doctor', 'init', 'pool', 'report']);
const SILENCE = 600_000;

/** Connections to the database that --url, the design or the PG* variables name, closed together. */
export function database(source: Pick<DesignSource, 'url'>, design: Pick<Design, 'url'>): Database {
  const url = source.url ?? design.url;
  const clients: Promise<Client>[] = [];
  return {
    connect(purpose, searchPath) {
      const client = connect({
        ...{ url, applicationName: `dbopt ${purpose}`, searchPath },
        pipeline: PIPELINED.has(purpose),
        silence: BRIEF.has(purpose) ? SILENCE : undefined,
      });
      clients.push(client);
      return client;
    },
    apart: () => database({ url }, {}),
    async close() {
      await Promise.allSettled(clients.splice(0).map(async (client) => (await client).end()));
    },
  };
}

/** With `reads` for a command that plans or observes and changes nothing, with `looks` for one that tells what the state says. */
export const openStore = (
  { state }: Pick<Design, 'state'>,
  client: Client,
  how?: { readonly reads: true } | { readonly looks: true },
): Store =>
  state.in === 'database'
    ? databaseStore(client, state.schema, how)
    : fileStore(state.path, client, { believed: state.byOperator });

/** The lock is named after the schema of the state, also where that is in a file. */
export const schemaOf = ({ state }: Pick<Design, 'state'>): string =>
  state.in === 'database' ? state.schema : 'dbopt';
