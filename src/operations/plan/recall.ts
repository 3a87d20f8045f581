import {
  type Diagnostic,
  fail,
  failedWith,
  listed,
  type RelationName,
  STATE_VERSION,
  type State,
} from '../../model/index.ts';
import { errorCode } from '../../postgres/index.ts';
import type { Remembered, Store } from '../../state/index.ts';
import { isResource } from './kinds.ts';

export interface Recalled extends Remembered {
  /** What earlier runs did. */
  readonly journal: Pick<Store, 'paces' | 'steps' | 'runs' | 'openRuns'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the state knows; of what belongs to tables, where they are given, of those only. Where this role may not read
 *  it a plan goes on without, and says so; apply would be refused. */
export async function recall(store: Store, tables?: readonly RelationName[]): Promise<Recalled> {
  try {
    const { doubt, ...remembered } = await store.recall(tables);
    await requireKinds(remembered.state, store);
    return { ...remembered, journal: store, diagnostics: doubt === undefined ? [] : [doubt] };
  } catch (error) {
    if (!isDenied(error)) throw error;
    const nothing = async () => [];
    const journal = { paces: nothing, steps: nothing, runs: nothing, openRuns: nothing };
    const none = { made: new Set<string>(), owed: [], open: false, proves: false };
    return { state: UNKNOWN, ...none, journal, diagnostics: [UNREADABLE] };
  }
}

/** A kind that nobody knows here cannot be read, compared or given back. */
async function requireKinds({ entries }: State, store: Store): Promise<void> {
  const strange = listed(entries).find((entry) => !isResource(entry));
  if (strange === undefined) return;
  const { address, kind } = strange;
  throw fail(
    'bad-state',
    `the state names ${address} of the kind ${kind}, which this dbopt does not know (${await store.whereIs(address)})`,
    {
      hint: `use the dbopt that wrote it, or give it up without touching the database: dbopt state rm '${address}'`,
    },
  );
}

const isDenied = (error: unknown): boolean =>
  errorCode(error) === '42501' || failedWith(error, 'state-unreadable');

const UNKNOWN: State = { version: STATE_VERSION, lineage: '', serial: 0, entries: {} };

const UNREADABLE: Diagnostic = {
  severity: 'warning',
  code: 'state-unreadable',
  message:
    'this role may not read the state, so the plan does not know what is ours: nothing that left the design is given back or dropped, and all that is there counts as found',
  hint: 'grant pg_monitor to the role that plans: it may read the state',
};
