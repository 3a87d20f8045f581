import type { Declaration, Diagnostic, Server, Territory } from '../../model/index.ts';
import {
  type Client,
  discover,
  discoverTables,
  readServer,
  readSnapshot,
} from '../../postgres/index.ts';
import { PROVIDERS } from '../../providers/index.ts';
import { type Selection, select } from './select.ts';

export interface DescribeOptions extends Selection {
  readonly all?: boolean;
}

export interface Description {
  readonly server: Server;
  readonly declarations: readonly Declaration[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Schemas that dbopt keeps its own tables in, unless told otherwise. */
const OURS = ['dbopt'];

/** All that the catalogs say of what a design may manage. */
export async function readAll(client: Client, { all = false, ...selection }: DescribeOptions) {
  const server = await readServer(client);
  const tables = select(await discoverTables(client, { except: OURS }), selection);
  const whole = selection.schema === undefined && selection.table === undefined;
  const territory: Territory = { tables, server: whole, all };
  const asked = await discover(client, server, PROVIDERS, territory);
  const scope = { declared: asked, entries: [], tables, measures: true };
  return { asked, snapshot: await readSnapshot(client, server, PROVIDERS, scope) };
}

/** What a design would say of the database, kind by kind. Where only some tables are asked for, settings, roles and
 *  extensions, which belong to all of them, are left out. */
export async function describe(client: Client, options: DescribeOptions): Promise<Description> {
  const { asked, snapshot } = await readAll(client, options);
  const found = PROVIDERS.flatMap(({ schema: { kind }, init }) => {
    const own = asked.filter((one) => one.kind === kind);
    return init === undefined
      ? []
      : [init.declare({ snapshot, asked: own, all: options.all ?? false })];
  });
  return {
    server: snapshot.server,
    declarations: found.flatMap((one) => one.declarations),
    diagnostics: found.flatMap((one) => one.diagnostics),
  };
}
