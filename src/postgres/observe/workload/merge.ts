import {
  type ColumnUse,
  canonicalJson,
  type KeyUse,
  type TableUse,
  toldKey,
} from '../../../model/index.ts';
import type { Found, RawUse } from './context.ts';
import { addedUp, withoutData } from './told-paths.ts';

/** What another text of the same statement uses, with its literals. */
export interface LiteralWalk {
  readonly source: KeyUse['source'];
  readonly found: Found;
}

/** Uses by relation: what one text tells, with the keys that texts with literals name; those that are data only where
 *  `literals` says so. */
export function mergeUses(
  base: Found,
  literal: readonly LiteralWalk[],
  own: KeyUse['source'] | null,
  literals: boolean,
): readonly TableUse[] {
  // Texts of one statement differ in literals only: then they use the same things in the same order.
  const alike = literal.filter(
    ({ found }) =>
      found.uses.length === base.uses.length &&
      found.uses.every((use, at) => use.column === base.uses[at]?.column),
  );
  const finished = base.uses.map((use, at) => ({
    item: use.item,
    use: finish(
      use,
      alike.flatMap(({ found, source }) => {
        const paths = found.uses[at]?.paths ?? [];
        return paths.length === 0 ? [] : [{ source, paths }];
      }),
      base.tables.get(use.item)?.through != null ? 'definition' : own,
      literals,
    ),
  }));
  const merged = new Map<string, TableUse>();
  for (const [item, entry] of base.tables) {
    const { access, through, allColumns, only } = entry;
    const key = `${item.table.oid} ${access} ${canonicalJson({ through })}`;
    const before = merged.get(key);
    const columns = finished.filter((one) => one.item === item).map(({ use }) => use);
    merged.set(key, {
      ...{ table: item.table.oid, access, through },
      all_columns: allColumns || before?.all_columns === true,
      columns: distinct([...(before?.columns ?? []), ...columns]),
      alone: only.alone && before === undefined,
      limit: only.limit || before?.limit === true,
      ...asked([only.rows, before?.limit_rows, ...literal.flatMap(rowsOf(item.table.oid))]),
    });
  }
  return [...merged.values()];
}

const rowsOf =
  (table: number) =>
  ({ found }: LiteralWalk): readonly (number | null)[] =>
    [...found.tables].map(([item, { only }]) => (item.table.oid === table ? only.rows : null));

/** The most rows that anybody asked for. */
function asked(rows: readonly (number | null | undefined)[]): Pick<TableUse, 'limit_rows'> {
  const known = rows.flatMap((one) => one ?? []);
  return known.length === 0 ? {} : { limit_rows: Math.max(...known) };
}

interface Literal {
  readonly source: KeyUse['source'];
  readonly paths: RawUse['paths'];
}

function finish(
  raw: RawUse,
  literal: readonly Literal[],
  own: KeyUse['source'] | null,
  literals: boolean,
): ColumnUse {
  const { item: _, paths, json, ...use } = raw;
  if (json === null) return { ...use, json };
  const all = [...literal, ...(own === null || paths.length === 0 ? [] : [{ source: own, paths }])];
  const tell = (key: string): string => (literals ? key : toldKey(key));
  const uses = all.flatMap(({ source, paths: seen }) =>
    addedUp(
      seen.map((path) => ({ path: path.map(tell), source, texts: 1 })),
      1,
    ),
  );
  const keys = addedUp(uses, all.length);
  const path = json.path.map((key) => (key === null ? null : tell(key)));
  return {
    ...use,
    json: {
      ...json,
      path,
      keys: literals ? keys : withoutData(keys, all.length),
      texts: all.length,
    },
  };
}

function distinct(uses: readonly ColumnUse[]): readonly ColumnUse[] {
  return [...new Map(uses.map((use) => [canonicalJson(use), use])).values()];
}
