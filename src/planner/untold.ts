import {
  type Actual,
  type Address,
  type Change,
  type Desired,
  type Diagnostic,
  type Fields,
  type StateEntry,
  someValue,
  untold,
  whyUntold,
} from '../model/index.ts';

interface Sides {
  readonly desired: readonly Desired[];
  readonly actual: { readonly [address: Address]: Actual };
  readonly entries: { readonly [address: Address]: StateEntry };
}

interface Aside extends Sides {
  /** One for each field that is wanted, or ours, and left alone. */
  readonly diagnostics: readonly Diagnostic[];
  /** Changes that leave what the state knows of these fields. */
  keeping(changes: readonly Change[]): readonly Change[];
}

/** Takes fields out of a comparison whose text the server did not tell: a guess would be called equal, or given back in
 *  place of what was there. */
export function setAside(sides: Sides): Aside {
  const { desired, actual, entries } = sides;
  const paths = new Map<Address, readonly string[]>();
  for (const { address, fields } of Object.values(actual)) {
    if (!someValue(fields, isUntold)) continue;
    paths.set(
      address,
      Object.keys(fields).filter((path) => isUntold(fields[path])),
    );
  }
  if (paths.size === 0) return { ...sides, diagnostics: [], keeping: (changes) => changes };
  const without = <T>(fields: { readonly [path: string]: T }, address: Address) => {
    const left = paths.get(address) ?? [];
    return Object.fromEntries(Object.entries(fields).filter(([path]) => !left.includes(path)));
  };
  const own = { ...entries };
  for (const address of paths.keys()) {
    const entry = entries[address];
    if (entry !== undefined) own[address] = { ...entry, fields: without(entry.fields, address) };
  }
  const wanted = new Map(desired.map(({ address, fields }) => [address, fields]));
  const isAsked = (address: Address, path: string) =>
    Object.hasOwn(wanted.get(address) ?? {}, path) ||
    Object.hasOwn(entries[address]?.fields ?? {}, path);
  return {
    ...{ actual, entries: own },
    desired: desired.map((wish) =>
      paths.has(wish.address) ? { ...wish, fields: without(wish.fields, wish.address) } : wish,
    ),
    diagnostics: [...paths].flatMap(([address, each]) =>
      each
        .filter((path) => isAsked(address, path))
        .map((path) => untold(address, path, actual[address]?.fields[path]?.text ?? '')),
    ),
    keeping: (changes) =>
      changes.map((change) => kept(change, entries[change.address], paths.get(change.address))),
  };
}

const isUntold = (field: Fields[string] | undefined): boolean => field?.untold === true;

function kept(
  change: Change,
  known: StateEntry | undefined,
  paths: readonly string[] | undefined,
): Change {
  if (change.entry === null || known === undefined || paths === undefined) return change;
  const again = paths.flatMap((path) => {
    const field = known.fields[path];
    return field === undefined ? [] : [[path, field] as const];
  });
  const fields = { ...change.entry.fields, ...Object.fromEntries(again) };
  return { ...change, entry: { ...change.entry, fields } };
}

/** Comments that go with what is made anew, since nobody has read them. */
export const lostComments = (changes: readonly Change[]): readonly Diagnostic[] =>
  changes.flatMap(({ action, address, actual }) => {
    const comment = actual?.facts.comment;
    const why = typeof comment === 'string' ? whyUntold(comment) : null;
    return action !== 'replace' || why === null
      ? []
      : [
          {
            severity: 'warning',
            code: 'untold',
            message: `${address}: its comment goes as it is made anew: it is ${why}, which is not read`,
            hint: 'make it shorter first, or set it by hand afterwards',
            address,
          },
        ];
  });
