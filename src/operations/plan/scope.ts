import {
  type Design,
  listed,
  qualified,
  type RelationName,
  type Scope,
  type State,
} from '../../model/index.ts';

/** What the catalogs are asked about: what the design names, and what the state does. */
export function scopeOf({ declared }: Pick<Design, 'declared'>, state: State): Scope {
  const entries = listed(state.entries);
  const tables = new Map<string, RelationName>();
  let last: RelationName | undefined;
  for (const { table } of [...declared, ...entries]) {
    // Resources of one table come one after the other, and share its name.
    if (table !== undefined && table !== last) tables.set(qualified(table), table);
    last = table;
  }
  return { declared, entries, tables: [...tables.values()], measures: true };
}
