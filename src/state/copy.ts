import {
  copyShape,
  type DatabaseIdentity,
  fail,
  type State,
  type StateCopy,
} from '../model/index.ts';
import { isSame, text } from './identity.ts';
import { parseAs } from './parse.ts';
import type { Store } from './store.ts';

/** More runs than any database has seen. */
const ALL = 1_000_000_000;

/** All that a store knows. Throws `no-state` where there is nothing yet. */
export async function copyOf(store: Store): Promise<StateCopy> {
  const [state, runs, steps] = [await store.load(), await store.runs(ALL), await store.steps()];
  const archives = await store.archives();
  if (state.lineage === '')
    throw fail('no-state', 'there is no state yet: nothing was ever applied');
  return { ...elsewhere(state), runs: [...runs].reverse(), steps, archives };
}

/** Without where in the database it was. */
function elsewhere({ database, ...state }: State): State {
  if (database === undefined) return state;
  const { system, oid, name } = database;
  return { ...state, database: { system, oid, name } };
}

/** Throws `state-corrupt` or `state-newer`. */
export const parseCopy = (text: string, path: string): StateCopy => parseAs(text, path, copyShape);

/** Throws `other-database` where the copy is of another database than this one. */
export function requireOfThis({ database }: State, here: DatabaseIdentity): void {
  if (database === undefined || isSame(database, here)) return;
  throw fail('other-database', `the copy is of another database: ${text(database)}`, {
    hint: `this is ${text(here)}; --force makes it this one’s, and with it all that it says dbopt made`,
  });
}

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
