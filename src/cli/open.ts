import { DboptError, type Design, type Diagnostic, fail, type Target } from '../model/index.ts';
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

export interface Opened extends OpenedDesign {
  /** More than one: what is asked is asked of each of them. With one or none the design is for one database. */
  readonly targets: readonly Target[];
}

/** Reads the design that the flags name, or throws all that is wrong with it. Of one chosen target it is that one's. */
export async function openTargets(options: CommonOptions): Promise<Opened> {
  const { design, targets, diagnostics } = await loadDesign({ ...filesOf(options), kinds: KINDS });
  if (design === null) throw new DboptError(diagnostics);
  const [first, second] = targets;
  if (second !== undefined && options.url !== undefined) {
    throw fail('bad-flag', '--url is one database, and the design has several targets', {
      hint: 'choose the one it is for with --target NAME',
    });
  }
  return { design: first?.design ?? design, targets, diagnostics };
}

/** The same for a command that works on one database. */
export async function openDesign(options: CommonOptions): Promise<OpenedDesign> {
  const { targets, ...opened } = await openTargets(options);
  if (targets.length > 1) {
    throw fail('many-targets', 'the design has several targets, and this works on one of them', {
      hint: `choose one with --target: ${targets.map(({ name }) => name).join(', ')}`,
    });
  }
  return opened;
}

export interface Database {
  /** Opens one more connection; the purpose shows in its application_name. */
  connect(purpose: string): Promise<Client>;
  /** Closes those that are open or about to be; more may be opened afterwards. */
  close(): Promise<void>;
}

/** What only asks need not wait for one answer before the next question. */
const READING: ReadonlySet<string> = new Set(['plan', 'drift']);

/** Connections to the database that --url, the design or the PG* variables name, closed together. */
export function database(
  options: Pick<CommonOptions, 'url'>,
  design: Pick<Design, 'url'>,
): Database {
  const url = options.url ?? design.url;
  const clients: Promise<Client>[] = [];
  return {
    connect(purpose) {
      const pipeline = READING.has(purpose);
      const client = connect({ url, applicationName: `dbopt ${purpose}`, pipeline });
      clients.push(client);
      return client;
    },
    async close() {
      await Promise.allSettled(clients.splice(0).map(async (client) => (await client).end()));
    },
  };
}

export const openStore = ({ state }: Pick<Design, 'state'>, client: Client): Store =>
  state.in === 'database' ? databaseStore(client, state.schema) : fileStore(state.path);

/** The lock is named after the schema of the state, also where that is in a file. */
export const schemaOf = ({ state }: Pick<Design, 'state'>): string =>
  state.in === 'database' ? state.schema : 'dbopt';
