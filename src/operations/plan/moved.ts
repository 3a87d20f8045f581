import {
  type Actual,
  type Address,
  type Change,
  DboptError,
  type Desired,
  type Diagnostic,
  type Import,
  type Move,
  type Place,
  type State,
  type StateEntry,
  tableAddress,
} from '../../model/index.ts';
import { KINDS } from '../../providers/index.ts';
import { rename } from '../../state/index.ts';

/** A state after the moves of a design, and where each entry that moved comes from. */
export interface Moved {
  readonly state: State;
  readonly origins: ReadonlyMap<Address, { readonly from: Address; readonly place: Place }>;
}

/** The state as the design's moves have it; what it does not know has moved already, or was never here. Throws, with the
 *  place of the move, where the state has both addresses. */
export function moveAll(state: State, moves: readonly Move[] = []): Moved {
  if (moves.length === 0) return { state, origins: new Map() };
  const origins = new Map<Address, { readonly from: Address; readonly place: Place }>();
  const entries = new Map(Object.entries(state.entries));
  for (const move of moves) {
    if (!isKnown(entries, move.from)) continue;
    const now = { ...state, entries: Object.fromEntries(entries) };
    const { gone, put } = placed(move, () => rename(now, move, KINDS));
    for (const address of gone) entries.delete(address);
    for (const [i, entry] of put.entries()) {
      // What only follows from one that moved stays where it is.
      const from = gone[i] ?? entry.address;
      entries.set(entry.address, entry);
      origins.set(entry.address, { from: origins.get(from)?.from ?? from, place: move.place });
      if (from !== entry.address) origins.delete(from);
    }
  }
  return { state: { ...state, entries: Object.fromEntries(entries) }, origins };
}

const isKnown = (entries: ReadonlyMap<Address, StateEntry>, from: Address): boolean =>
  entries.has(from) ||
  (from.startsWith('table.') &&
    [...entries.values()].some(({ table }) => table !== undefined && tableAddress(table) === from));

function placed<T>({ place }: Move, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DboptError)) throw error;
    throw new DboptError(error.diagnostics.map((one) => ({ ...one, place })));
  }
}

/** The changes with those that make the state follow; a plan has one for each entry that moved. */
export function withMoves(
  changes: readonly Change[],
  { origins }: Pick<Moved, 'origins'>,
  entries: { readonly [address: Address]: StateEntry },
): readonly Change[] {
  const changed = new Set(changes.map(({ address }) => address));
  const still = [...origins.keys()].filter((address) => !changed.has(address));
  return [
    ...changes.map((change) => superseding(change, origins)),
    ...still.flatMap((address) => {
      const entry = entries[address];
      return entry === undefined ? [] : [superseding(following(entry), origins)];
    }),
  ];
}

function superseding(change: Change, origins: Moved['origins']): Change {
  const from = origins.get(change.address)?.from;
  return from === undefined || from === change.address ? change : { ...change, supersedes: from };
}

function following({ by: _by, at: _at, run: _run, ...entry }: StateEntry): Change {
  const { address, kind, table } = entry;
  const base = { address, kind, ...(table === undefined ? {} : { table }) };
  return { ...base, action: 'adopt', fields: [], ours: true, desired: null, actual: null, entry };
}

/** What a plan says of moves: where each leads, and what stands in the way. */
export function moveDiagnostics(
  changes: readonly Change[],
  { origins }: Moved,
  actual: { readonly [address: Address]: Actual },
): readonly Diagnostic[] {
  return changes.flatMap(({ address, action }): Diagnostic[] => {
    const origin = origins.get(address);
    if (origin === undefined || origin.from === address) return [];
    const { from, place } = origin;
    if (action === 'create' && actual[from] !== undefined) {
      const message = `${from} is still there, and is not what the design says of ${address}`;
      const hint = 'rename it and change it in two applies, or take the move out';
      return [{ severity: 'error', code: 'moved-differs', message, hint, address, place }];
    }
    const message = `${from} has moved to ${address}`;
    return [{ severity: 'info', code: 'moved', message, address, place }];
  });
}

/** What a plan says of imports: what comes under management, and what is not there. */
export function importDiagnostics(
  imports: readonly Import[] = [],
  entries: { readonly [address: Address]: StateEntry },
  desired: readonly Desired[],
  actual: { readonly [address: Address]: Actual },
): readonly Diagnostic[] {
  return imports.flatMap(({ to, place }): Diagnostic[] => {
    if (entries[to] !== undefined) return [];
    const found = desired.find(({ address }) => address === to)?.renames ?? to;
    if (actual[found] !== undefined) {
      const named = found === to ? '' : `, which is called ${found} here`;
      const message = `${to} is imported${named}`;
      return [{ severity: 'info', code: 'imported', message, address: to, place }];
    }
    const message = `${to} is to be imported, and is not there`;
    const hint = 'correct the address, or take the import out to have it made';
    return [{ severity: 'error', code: 'nothing-to-import', message, hint, address: to, place }];
  });
}
