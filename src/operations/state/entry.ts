import type { State, StateEntry } from '../../model/index.ts';
import { notManaged } from '../../state/index.ts';

/** Throws `not-managed`. */
export function entryOf({ entries }: State, address: string): StateEntry {
  const entry = entries[address];
  if (entry === undefined) throw notManaged(address, Object.keys(entries));
  return entry;
}
