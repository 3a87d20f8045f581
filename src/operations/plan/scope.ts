import {
  type Design,
  qualified,
  type RelationName,
  type Scope,
  type State,
} from '../../model/index.ts';

/** What the catalogs are asked about: what the design names, and what the state does. */
export function scopeOf({ declared }: Pick<Design, 'declared'>, state: State): Scope {
  const entries = Object.values(state.entries);
  const tables = new Map<string, RelationName>();
  for (const { table } of [...declared, ...entries]) {
    if (table !== undefined) tables.set(qualified(table), table);
  }
  return { declared, entries, tables: [...tables.values()], measures: true };
}
