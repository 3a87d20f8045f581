import { DboptError, type Design, type Diagnostic } from '../model/index.ts';
import { type Client, connect } from '../postgres/index.ts';
import { KINDS } from '../providers/index.ts';
import { loadDesign } from '../schema/index.ts';
import { databaseStore, fileStore, type Store } from '../state/index.ts';
import { type CommonOptions, filesOf } from './options.ts';

export interface OpenedDesign {
  readonly design: Design;
  /** Warnings of the design file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the design that the flags name, or throws all that is wrong with it. */
export async function openDesign(options: CommonOptions): Promise<OpenedDesign> {
  const { design, diagnostics } = await loadDesign({ ...filesOf(options), kinds: KINDS });
  if (design === null) throw new DboptError(diagnostics);
  return { design, diagnostics };
}

export interface Database {
  /** Opens one more connection; the purpose shows in its application_name. */
  connect(purpose: string): Promise<Client>;
  /** Closes those that are open; more may be opened afterwards. */
  close(): Promise<void>;
}

/** Connections to the database that --url, the design or the PG* variables name, closed together. */
export function database(
  options: Pick<CommonOptions, 'url'>,
  design: Pick<Design, 'url'>,
): Database {
  const url = options.url ?? design.url;
  const clients: Client[] = [];
  return {
    async connect(purpose) {
      const client = await connect({ url, applicationName: `dbopt ${purpose}` });
      clients.push(client);
      return client;
    },
    async close() {
      await Promise.all(clients.splice(0).map((client) => client.end().catch(() => {})));
    },
  };
}

export const openStore = ({ state }: Pick<Design, 'state'>, client: Client): Store =>
  state.in === 'database' ? databaseStore(client, state.schema) : fileStore(state.path);
