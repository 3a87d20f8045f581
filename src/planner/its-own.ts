import { type Actual, type Address, address, qualified, type StateEntry } from '../model/index.ts';
import type { Comparison } from './comparison.ts';

type Relations = Pick<Comparison, 'relations'>;

/** Whether what is there under an entry's address is what the entry knows. Where its table is there, and the object is
 *  on another one, it is somebody else's of the same name; a table that is gone may have been renamed by hand. */
export function isItsOwn(
  entry: StateEntry | undefined,
  actual: Actual | undefined,
  { relations }: Relations,
): boolean {
  if (entry?.table === undefined || actual?.table === undefined) return true;
  const table = qualified(entry.table);
  return table === qualified(actual.table) || relations[table] === undefined;
}

/** Whether something is on a partition of the table that what it is said to follow from is on. */
export function isOfPartition(
  { kind, names, table }: Actual,
  leader: Address,
  { actual, relations }: Pick<Comparison, 'actual' | 'relations'>,
): boolean {
  if (table === undefined) return false;
  const above = actual[leader]?.table;
  const from = above && qualified(above);
  for (let at = relations[qualified(table)]?.parent; at; at = relations[at]?.parent) {
    const { schema = '', name = '' } = relations[at] ?? {};
    if (at === from || address(kind, schema, name, ...names.slice(2)) === leader) return true;
  }
  return false;
}
