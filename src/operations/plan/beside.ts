import { lookAt } from '../../caches/index.ts';
import {
  type Actual,
  type CacheAnswer,
  DboptError,
  type Declared,
  type Diagnostic,
  placeOf,
  type Snapshot,
  type StateEntry,
} from '../../model/index.ts';
import { providerOf } from './kinds.ts';

/** What stands beside the database: what it said, and what that is as resources. */
export interface Beside {
  readonly caches: { readonly [address: string]: CacheAnswer };
  readonly actual: { readonly [address: string]: Actual };
  /** What kept one from answering: with that, it cannot be planned. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Asks all that is declared beside the database, side by side. */
export async function readBeside(
  declared: readonly Declared[],
  entries: { readonly [address: string]: StateEntry },
): Promise<Beside> {
  const asked = declared.filter(({ kind }) => providerOf(kind).beside !== undefined);
  const answers = await Promise.all(asked.map((one) => read(one, entries[one.address])));
  return {
    caches: Object.fromEntries(answers.flatMap(({ caches }) => Object.entries(caches))),
    actual: Object.fromEntries(answers.flatMap(({ actual }) => Object.entries(actual))),
    diagnostics: answers.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The database with what stands beside it. */
export const withBeside = (snapshot: Snapshot, { caches, actual }: Beside): Snapshot =>
  Object.keys(caches).length === 0
    ? snapshot
    : { ...snapshot, caches, actual: { ...snapshot.actual, ...actual } };

const NOTHING: Beside = { caches: {}, actual: {}, diagnostics: [] };

async function read(declared: Declared, entry: StateEntry | undefined): Promise<Beside> {
  const { address } = declared;
  const { beside } = providerOf(declared.kind);
  if (beside === undefined) return NOTHING;
  try {
    const answer = await lookAt(beside.ask(declared, entry), new Date());
    const actual = beside.read(declared, answer, entry);
    return {
      caches: { [address]: answer },
      actual: actual === null ? {} : { [address]: actual },
      diagnostics: [],
    };
  } catch (error) {
    if (!(error instanceof DboptError)) throw error;
    const place = placeOf(declared, 'url');
    return {
      ...NOTHING,
      diagnostics: error.diagnostics.map((each) => ({ ...each, address, place })),
    };
  }
}
