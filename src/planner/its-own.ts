import { type Actual, qualified, type StateEntry } from '../model/index.ts';
import type { Comparison } from './comparison.ts';

/** Whether what is there under an entry's address is what the entry knows. Where its table is there, and the object is
 *  on another one, it is somebody else's of the same name; a table that is gone may have been renamed by hand. */
export function isItsOwn(
  entry: StateEntry | undefined,
  actual: Actual | undefined,
  { relations }: Pick<Comparison, 'relations'>,
): boolean {
  if (entry?.table === undefined || actual?.table === undefined) return true;
  const table = qualified(entry.table);
  return table === qualified(actual.table) || relations[table] === undefined;
}
