import {
  type Address,
  type Change,
  type Diagnostic,
  isComing,
  type Names,
  qualified,
  type StepContext,
  tableAddress,
} from '../../model/index.ts';
import { isDrawn } from '../../planner/index.ts';
import { type Client, relationsNamed } from '../../postgres/index.ts';
import { namesRelations, stepsOf } from './kinds.ts';

type Context = Omit<StepContext, 'names' | 'sizes'> & {
  /** Whether the catalogs have it though the snapshot does not. */
  readonly isNamed?: ((name: string) => boolean) | undefined;
};

export interface Named {
  readonly names: Names;
  /** Names that the design gives and that something else has. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds out which of the names that a plan gives are free. Where one is not, steps choose another if they may, so they
 *  are asked again until they give no name that nobody has asked about. Asks nothing where nothing is made. */
export async function nameRelations(
  client: Client,
  changes: readonly Change[],
  context: Context,
): Promise<Named> {
  const makers = changes.filter((change) => isDrawn(change) && namesRelations(change.kind));
  const coming = Object.values(context.snapshot.relations).filter(isComing);
  const names = new Map<string, Address | null>(
    coming.map((table) => [qualified(table), tableAddress(table)]),
  );
  const there = new Map<string, string>();
  for (;;) {
    const given = makers.flatMap((change) => givenBy(change, { ...context, names }));
    const fresh = given.filter(({ name }) => !names.has(name));
    if (fresh.length === 0)
      return { names, diagnostics: taken(given, { names, there, ...context }) };
    const found = await relationsNamed(client, [...new Set(fresh.map(({ name }) => name))]);
    for (const [name, kind] of found) there.set(name, kind);
    // A resource has its own name, whatever another one would call its parts.
    for (const { name, change } of [...fresh.filter(isOwn), ...fresh])
      if (!names.has(name)) names.set(name, there.has(name) ? null : change.address);
  }
}

interface Given {
  readonly name: string;
  readonly change: Change;
}

const givenBy = (change: Change, context: Omit<StepContext, 'sizes'>): readonly Given[] =>
  stepsOf(change, { ...context, sizes: {} })
    .flatMap(({ makes }) => makes)
    .map((name) => ({ name, change }));

const isOwn = ({ name, change }: Given): boolean => {
  const [schema = '', own = ''] = change.desired?.names ?? [];
  return name === qualified({ schema, name: own });
};

interface NamesThere extends Context {
  readonly names: Names;
  readonly there: ReadonlyMap<string, string>;
}

/** What is still given although it is not free has to be called so. What the snapshot has itself its kind has judged. */
function taken(
  given: readonly Given[],
  { names, there, snapshot, made, isNamed }: NamesThere,
): readonly Diagnostic[] {
  const clashes = given.filter(({ name, change }) => names.get(name) !== change.address);
  if (clashes.length === 0) return [];
  const known = new Set([
    ...made,
    ...Object.values(snapshot.actual)
      .filter(({ kind }) => namesRelations(kind))
      .map(({ names: [schema = '', name = ''] }) => qualified({ schema, name })),
  ]);
  return clashes
    .filter(({ name }) => !known.has(name) && isNamed?.(name) !== true)
    .map(({ name, change: { address, desired } }) => {
      const owner = names.get(name);
      return {
        severity: 'error',
        code: 'name-taken',
        message:
          owner == null
            ? `${name} is the name of ${there.get(name) ?? 'a relation'}, so ${address} cannot have it`
            : `${name} is made for ${owner} by the same plan, so ${address} cannot have it`,
        hint: 'indexes, tables, views, sequences and composite types of a schema share their names: choose another',
        address,
        ...(desired?.place === undefined ? {} : { place: desired.place }),
      };
    });
}
