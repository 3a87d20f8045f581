import { type Declaration, type KindSchema, qualified } from '../../model/index.ts';

/** How many of one kind a design says something of. */
export interface KindCount extends Pick<KindSchema, 'nouns'> {
  readonly count: number;
}

/** How many there are of each kind, in the order in which they come; the tables that anything is said of come first. */
export function countKinds(
  declarations: readonly Declaration[],
  kinds: readonly KindSchema[],
): readonly KindCount[] {
  // Every table is looked at; only some have something to say.
  const saying = declarations.filter(({ spec }) => Object.keys(spec).length > 0);
  const tables = new Set(saying.flatMap(({ table }) => (table ? qualified(table) : [])));
  const ofTables = kinds.find(({ at }) => at === 'tables.*')?.kind ?? '';
  const counts = new Map<string, number>([[ofTables, tables.size]]);
  for (const { kind } of saying) {
    if (kind !== ofTables) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .flatMap(([kind, count]) => {
      const nouns = kinds.find((each) => each.kind === kind)?.nouns;
      return nouns === undefined ? [] : [{ nouns, count }];
    });
}
