import { type Change, type Diagnostic, qualified, type Snapshot } from '../../model/index.ts';
import { stays } from '../../planner/index.ts';
import { type Client, relationsNamed, statisticsNamed } from '../../postgres/index.ts';
import { providerOf } from './kinds.ts';

/** Of what leaves the state, and is not on its table any more: whether something on a table that nobody reads has its name
 *  by now. Where the table is gone too it may have been renamed, with all that is on it. */
export async function staysElsewhere(
  client: Client,
  changes: readonly Change[],
  { relations }: Pick<Snapshot, 'relations'>,
): Promise<readonly Diagnostic[]> {
  const gone = changes.filter(
    ({ action, actual, desired, table }) =>
      action === 'forget' &&
      actual === null &&
      desired === null &&
      table !== undefined &&
      relations[qualified(table)] !== undefined,
  );
  const found: Diagnostic[] = [];
  for (const [catalog, named] of LOOKED_UP) {
    const ours = gone.filter(({ kind }) => providerOf(kind).changes.namedIn === catalog);
    const there = await named(client, ours.map(nameOf));
    for (const one of ours) if (there.has(nameOf(one))) found.push(stays(one.address));
  }
  return found;
}

const LOOKED_UP = [
  ['pg_class', relationsNamed],
  ['pg_statistic_ext', statisticsNamed],
] as const;

const nameOf = ({ address, kind }: Change): string => address.slice(kind.length + 1);
