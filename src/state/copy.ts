import { fail, type State, type StateCopy } from '../model/index.ts';
import { parseJson, parseState, unreadable } from './parse.ts';
import type { Store } from './store.ts';

/** More runs than any database has seen. */
const ALL = 1_000_000_000;

/** All that a store knows. Throws `no-state` where there is nothing yet. */
export async function copyOf(store: Store): Promise<StateCopy> {
  const [state, runs, steps] = [await store.load(), await store.runs(ALL), await store.steps()];
  const archives = await store.archives();
  if (state.lineage === '')
    throw fail('no-state', 'there is no state yet: nothing was ever applied');
  return { ...state, runs: [...runs].reverse(), steps, archives };
}

/** Throws `state-corrupt` or `state-newer`. */
export function parseCopy(text: string, path: string): StateCopy {
  const state = parseState(text, path);
  const value = parseJson(text);
  if (!isCopy(value)) throw unreadable(path);
  const { runs, steps, archives = [] } = value;
  return { ...state, runs, steps, archives };
}

const isCopy = (value: unknown): value is StateCopy =>
  typeof value === 'object' &&
  value !== null &&
  ['runs', 'steps'].every((key) => key in value) &&
  'runs' in value &&
  Array.isArray(value.runs) &&
  'steps' in value &&
  Array.isArray(value.steps);

/** Throws `foreign-state` or `older-state` where the copy would overwrite what it does not come from. */
export function requireSuccessor(copy: State, there: State): void {
  if (there.lineage === '') return;
  if (copy.lineage !== there.lineage) {
    throw fail(
      'foreign-state',
      'the state there is about another database, or has another origin',
      {
        hint: '--force writes over it',
      },
    );
  }
  if (copy.serial < there.serial) {
    throw fail(
      'older-state',
      `the state there has serial ${there.serial}, which is newer than ${copy.serial}`,
      { hint: 'pull it again; --force writes over it' },
    );
  }
}
