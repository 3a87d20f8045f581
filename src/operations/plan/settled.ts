import {
  type Actual,
  type Address,
  type Declared,
  type Design,
  type DesireContext,
  grouped,
  isScratch,
  listed,
  qualified,
  type RelationName,
  type Snapshot,
  type StateEntry,
} from '../../model/index.ts';
import { holds } from '../../planner/index.ts';
import { isParserLoaded, type LetGo } from '../../postgres/index.ts';
import { PROVIDERS } from '../../providers/index.ts';
import { standsAlone } from '../receipt/tables.ts';
import { wishes } from './bring.ts';
import { namesRelations, needsParser, providerOf } from './kinds.ts';
import type { Moved } from './moved.ts';
import type { Recalled } from './recall.ts';

/*
 * Of ten thousand tables nearly all are as the design says, and nobody asks for what is on them again. So each table is
 * compared as it arrives, by the same functions that compare the rest later on, and where nothing at all is to be done
 * or said no more is kept than what it was called. Where anything is in doubt the table stays.
 */

/** The tables that turned out to be as they should be. */
export interface Settled {
  readonly letGo: LetGo;
  /** Whether it is on one of them; of what belongs to no table it never is. */
  has(resource: { readonly table?: RelationName }): boolean;
  /** Whether a relation that was let go has this qualified name. */
  isNamed(name: string): boolean;
}

type Context = Omit<DesireContext, 'snapshot' | 'probed'> & {
  readonly made: ReadonlySet<string>;
};

/** Whether tables can be told apart that have no part in a plan: nothing is left of earlier runs, nothing moves. */
export const isApart = (
  { owed, open }: Pick<Recalled, 'owed' | 'open'>,
  { origins }: Pick<Moved, 'origins'>,
  { imports = [] }: Pick<Design, 'imports'>,
): boolean => !open && owed.length + imports.length + origins.size === 0;

export function settledTables(context: Context): Settled {
  const { declared, entries, made } = context;
  const declaredOn = grouped(declared, tableOf);
  let spoken: ReadonlyMap<Address, Declared> | undefined;
  const declaredAt = (address: Address) => {
    spoken ??= new Map(declared.map((one) => [one.address, one]));
    return spoken.get(address);
  };
  const owned = counted(listed(entries));
  const tables = new Set<string>();
  const strangers = new Set<Address>();

  /** Neither the design nor the state nor the journal knows of it. */
  const isStrange = ({ address, names: [schema = '', name = ''] }: Actual) =>
    entries[address] === undefined &&
    declaredAt(address) === undefined &&
    !isScratch(name) &&
    !made.has(qualified({ schema, name }));

  /** The addresses of what is wanted of a table; null: not all is as it should be, or something is to be said of it. */
  const held = (table: string, own: readonly Declared[], snapshot: Snapshot) => {
    const asked = { ...context, declared: [...(declaredOn.get('') ?? []), ...own], snapshot };
    if (asksServer(own, asked)) return null;
    const { desired, diagnostics } = wishes(own, { ...asked, probed: {} });
    const wanted = new Set(desired.map(({ address }) => address));
    const isAllKnown = wanted.size === desired.length && wanted.size === (owned.get(table) ?? 0);
    const against = { actual: snapshot.actual, entries };
    const isHeld = isAllKnown && desired.every((wish) => holds(wish, against));
    return isHeld && diagnostics.length === 0 ? wanted : null;
  };

  const letGo: LetGo = (named, read, known) => {
    const table = qualified(named);
    const own = declaredOn.get(table) ?? [];
    if (!standsAlone(known.relations, named) || !own.every(isByItself)) return false;
    // It is loaded while the server answers, and may come after the first of its rows.
    if (!isParserLoaded() && own.some(needsParser)) return false;
    const found = read();
    const wanted = held(table, own, around(table, found, known));
    const others = found.filter(({ address }) => wanted?.has(address) !== true);
    if (wanted === null || !others.every(isStrange)) return false;
    tables.add(table);
    for (const { address } of others) strangers.add(address);
    return true;
  };
  const has = (resource: { readonly table?: RelationName }) => tables.has(tableOf(resource));
  return {
    letGo,
    has,
    isNamed: (name) =>
      PROVIDERS.some(({ schema: { kind } }) => {
        const address = `${kind}.${name}`;
        return namesRelations(kind) && (strangers.has(address) || has(declaredAt(address) ?? {}));
      }),
  };
}

/** Resources of one table come one after the other, and share its name. */
function inTurn(): (resource: { readonly table?: RelationName }) => string {
  let [last, name] = [NOWHERE, ''];
  return ({ table }) => {
    if (table === undefined) return '';
    if (table !== last) [last, name] = [table, qualified(table)];
    return name;
  };
}

const NOWHERE: RelationName = { schema: '', name: '' };
const tableOf = inTurn();

function counted(entries: readonly StateEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const table = tableOf(entry);
    counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return counts;
}

/** Nothing of other kinds or tables hangs on it, nor on the clock, and all of it is read by now. */
function isByItself({ kind }: Declared): boolean {
  const { catalog, wishes } = providerOf(kind);
  return (
    catalog.completes === undefined &&
    wishes.due === undefined &&
    wishes.brings === undefined &&
    wishes.adds === undefined
  );
}

const ASKING = PROVIDERS.flatMap(({ schema: { kind }, wishes: { probes } }) =>
  probes === undefined ? [] : [{ kind, probes }],
);

const asksServer = (own: readonly Declared[], context: Omit<DesireContext, 'probed'>): boolean =>
  ASKING.some(({ kind, probes }) => {
    const ofKind = own.filter((one) => one.kind === kind);
    return ofKind.length > 0 && probes(ofKind, context).length > 0;
  });

/** The snapshot as far as one table goes, and with what belongs to none. */
function around(table: string, found: readonly Actual[], known: Snapshot): Snapshot {
  // By the ten thousand, each with names that no other has: without a prototype V8 makes no shape for each of them.
  const actual: { [address: string]: Actual } = Object.create(null);
  for (const all of [onTable(known, ''), onTable(known, table), found]) {
    for (const one of all) actual[one.address] = one;
  }
  return { ...known, actual };
}

const byTable = new WeakMap<Snapshot, ReadonlyMap<string, readonly Actual[]>>();

function onTable(known: Snapshot, table: string): readonly Actual[] {
  const groups = byTable.get(known) ?? grouped(Object.values(known.actual), tableOf);
  byTable.set(known, groups);
  return groups.get(table) ?? [];
}
