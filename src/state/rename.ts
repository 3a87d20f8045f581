import {
  type Address,
  address,
  type DboptError,
  fail,
  type KindSchema,
  nearest,
  parseName,
  type RelationName,
  type State,
  type StateEntry,
  tableAddress,
} from '../model/index.ts';

export interface Renaming {
  readonly gone: readonly Address[];
  readonly put: readonly StateEntry[];
}

/** The entry of one address under another; an address of a table stands for all that belongs to it. Throws
 *  `not-managed`, `already-managed`, or `bad-address` where the two are not of one kind and shape. */
export function rename(
  { entries }: State,
  { from, to }: { readonly from: Address; readonly to: Address },
  kinds: readonly KindSchema[],
): Renaming {
  const all = Object.values(entries);
  const moved = pairs(all, from, to, kinds);
  const gone = moved.map(([before]) => before.address);
  const arriving = moved.map(([, after]) => after);
  const taken = arriving.find((entry) => entries[entry.address] && !gone.includes(entry.address));
  if (taken === undefined) return { gone, put: followed(all, moved) };
  throw fail('already-managed', `the state has ${taken.address} already`, {
    hint: `give that one up first: dbopt state rm ${taken.address}`,
  });
}

type Pair = readonly [before: StateEntry, after: StateEntry];

function pairs(
  entries: readonly StateEntry[],
  from: Address,
  to: Address,
  kinds: readonly KindSchema[],
): readonly Pair[] {
  const own = entries.filter(({ table }) => table !== undefined && tableAddress(table) === from);
  if (own.length > 0) {
    const [schema = '', name = ''] = namesOf(kindIn(from), 2, from, to);
    return own.map((entry) => [entry, onTable(entry, { schema, name }, kinds)]);
  }
  const entry = entries.find((each) => each.address === from);
  if (entry !== undefined) {
    return [[entry, named(entry, namesOf(entry.kind, entry.names.length, from, to))]];
  }
  throw notManaged(
    from,
    entries.map((each) => each.address),
  );
}

/** Of an address that the state does not have, with the one that may be meant. */
export function notManaged(wanted: Address, known: readonly Address[]): DboptError {
  const near = nearest(wanted, known);
  return fail('not-managed', `the state has no ${wanted}`, {
    hint: near === undefined ? 'dbopt state list shows what it has' : `did you mean ${near}?`,
  });
}

/** The moved entries, and those that follow from one of them, as a partition's do from its table's. */
function followed(all: readonly StateEntry[], moved: readonly Pair[]): readonly StateEntry[] {
  const now = new Map(moved.map(([before, after]) => [before.address, after]));
  const heirs = all.filter(({ address: own, inherits = '' }) => !now.has(own) && now.has(inherits));
  return [...now.values(), ...heirs].map((entry) => {
    const source = now.get(entry.inherits ?? '');
    return source === undefined ? entry : { ...entry, inherits: source.address };
  });
}

/** The kind that an address begins with. */
const kindIn = (from: Address): string => from.slice(0, from.indexOf('.'));

/** The names in an address of this kind. */
function namesOf(kind: string, length: number, from: Address, to: Address): readonly string[] {
  const [head, ...names] = parseName(to) ?? [];
  if (head === kind && names.length === length) return names;
  throw fail('bad-address', `${to} is no address of the kind ${kind}`, {
    hint: `write it as ${from} is written`,
  });
}

const named = (entry: StateEntry, names: readonly string[]): StateEntry => ({
  ...entry,
  names,
  address: address(entry.kind, ...names),
});

/** Some have names of their own in the table's schema; what else belongs to a table begins with its name. */
function onTable(entry: StateEntry, table: RelationName, kinds: readonly KindSchema[]): StateEntry {
  const [, own = '', ...deeper] = entry.names;
  const isBeside = kinds.some(({ kind, uniqueIn }) => kind === entry.kind && uniqueIn === 'schema');
  const names = isBeside ? [table.schema, own] : [table.schema, table.name, ...deeper];
  return { ...named(entry, names), table };
}
