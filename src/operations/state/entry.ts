import { fail, type State, type StateEntry } from '../../model/index.ts';

/** Throws `not-managed`. */
export function entryOf({ entries }: State, address: string): StateEntry {
  const entry = entries[address];
  if (entry === undefined) {
    throw fail('not-managed', `the state has no ${address}`, {
      hint: 'dbopt state list shows what it has',
    });
  }
  return entry;
}
