import {
  type Asked,
  type Declared,
  type Design,
  type Digests,
  isForeign,
  type KnownTable,
  qualified,
  type Receipt,
  type RelationName,
  type Relations,
} from '../../model/index.ts';
import { asksAll } from '../../postgres/index.ts';
import { PROVIDERS } from '../../providers/index.ts';
import { providerOf } from '../plan/kinds.ts';

/** A table whose plan depends on no other one: neither partitioned nor a partition. */
export const standsAlone = (relations: Relations, table: RelationName): boolean => {
  const relation = relations[qualified(table)];
  return (
    relation !== undefined &&
    relation.parent === null &&
    relation.kind !== 'p' &&
    !isForeign(relation)
  );
};

/** Kinds whose rows are counted under no table though they belong to one: what is asked may be all that they say. */
export const isAskedWhole = (kind: string): boolean =>
  !asksAll(PROVIDERS, kind) && providerOf(kind).catalog.rowsAbout === undefined;

/** The tables of a design that holds, with what the catalogs said of them. */
export function knownTables(
  { declared, said }: Pick<Design, 'declared' | 'said'>,
  digests: Digests,
  relations: Relations,
): readonly KnownTable[] {
  return [...byTable(declared)].map(([name, [first, ...more]]) => {
    const { schema, name: own } = first.table;
    const asked = [first, ...more].filter(
      ({ kind }) => !asksAll(PROVIDERS, kind) && !isAskedWhole(kind),
    );
    const alone = standsAlone(relations, first.table);
    return {
      ...{ schema, name: own, text: '' },
      catalog: alone ? (digests.tables[name] ?? null) : null,
      said: said[name] ?? '',
      declared: 1 + more.length,
      ...(asked.length === 0
        ? {}
        : { asked: asked.map((d) => [d.kind, d.names.at(-1) ?? ''] as const) }),
    };
  });
}

type OnTable = Declared & { readonly table: RelationName };

function byTable(declared: readonly Declared[]): Map<string, [OnTable, ...OnTable[]]> {
  const groups = new Map<string, [OnTable, ...OnTable[]]>();
  for (const { table, ...rest } of declared) {
    if (table === undefined) continue;
    const one = { ...rest, table };
    const group = groups.get(qualified(table));
    if (group === undefined) groups.set(qualified(table), [one]);
    else group.push(one);
  }
  return groups;
}

/** What else than tables the catalogs were asked about, by name. */
export function askedByName({
  declared,
  tables,
}: Pick<Receipt, 'declared' | 'tables'>): readonly Asked[] {
  const below = tables.flatMap(({ schema, name, asked = [] }) =>
    asked.map(([kind, own]) => ({
      kind,
      names: [schema, name, own],
      table: { schema, name },
      spec: {},
    })),
  );
  return [...declared, ...below];
}
