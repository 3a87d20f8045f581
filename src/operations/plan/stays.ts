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
  const inCatalog = (catalog: string) =>
    new Map(
      gone
        .filter(({ kind }) => providerOf(kind).changes.namedIn === catalog)
        .map(({ address, kind }) => [address.slice(kind.length + 1), address]),
    );
  const [relation, statistics] = [inCatalog('pg_class'), inCatalog('pg_statistic_ext')];
  const found = [
    ...[...(await relationsNamed(client, [...relation.keys()])).keys()].map((name) =>
      relation.get(name),
    ),
    ...[...(await statisticsNamed(client, [...statistics.keys()]))].map((name) =>
      statistics.get(name),
    ),
  ];
  return found.flatMap((address) => (address === undefined ? [] : stays(address)));
}
