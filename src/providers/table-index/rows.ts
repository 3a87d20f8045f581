import type { Row } from '../../model/index.ts';
import type { CatalogIndex, CatalogKey, CatalogMore, IndexRow, TableIndexes } from './query.ts';

const NONE: readonly never[] = [];
const NOTHING = {};
/** Its oid is the same everywhere, and its name never changes. */
const DEFAULT_COLLATION = { oid: 100, name: 'pg_catalog."default"' };
const DESC = 1;
const NULLS_FIRST = 2;

/** The indexes in what the catalogs answered, sorted by table and name. */
export const indexRows = (answer: readonly Row[]): readonly IndexRow[] =>
  (answer as readonly TableIndexes[])
    .toSorted((a, b) => by(a.table_schema, b.table_schema) || by(a.table_name, b.table_name))
    .flatMap((table) =>
      table.indexes.toSorted(([, a], [, b]) => by(a, b)).map((index) => indexRow(table, index)),
    );

const by = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function indexRow(table: TableIndexes, index: CatalogIndex): IndexRow {
  const [oid, name, relkind, using, flags, pages, options, keys, columns, ...rest] = index;
  const [order, collations, opclasses, collationNames, expressions, where, tablespace, more] = rest;
  const [unique, nulls_not_distinct, valid, clustered, identity] = flags;
  const { table_schema, table_name } = table;
  const [parent_schema = null, parent_name = null] = more?.parent ?? NONE;
  const own = more?.own ?? NONE;

  const keyAt = (attnum: number, at: number): CatalogKey => {
    const params = own.find(([n]) => n === at + 1)?.[2] ?? NONE;
    const [usual = true, opclass = ''] = opclasses?.[at] ?? NONE;
    const column = attnum === 0 ? null : columnOf(table, attnum);
    const collation =
      collations[at] === DEFAULT_COLLATION.oid
        ? DEFAULT_COLLATION.name
        : (collationNames?.[at] ?? '');
    const option = order[at] ?? 0;
    return {
      column: column?.name ?? null,
      expression: expressions?.[at] ?? null,
      opclass: usual && params.length === 0 ? '' : opclass,
      params,
      collation: collation === column?.collation ? '' : collation,
      desc: (option & DESC) !== 0,
      nullsFirst: (option & NULLS_FIRST) !== 0,
    };
  };
  return {
    ...{ oid, schema: table_schema, name, table_schema, table_name },
    partitioned: relkind === 'I',
    ...{ using, unique, nulls_not_distinct, valid },
    constraint: more?.constraint ?? null,
    reference: more?.reference ?? null,
    ...{ parent_schema, parent_name, pages },
    options: options ?? NONE,
    keys: columns.slice(0, keys).map(keyAt),
    include:
      columns.length === keys
        ? NONE
        : columns.slice(keys).map((attnum) => columnOf(table, attnum).name),
    ...{ where, tablespace },
    building: more?.building ?? null,
    comment: more?.comment ?? null,
    ...{ clustered, identity },
    targets: targetsOf(own),
  };
}

/** Where nothing is said of its collation it is the database's, or the type has none and neither has the key. */
function columnOf({ columns }: TableIndexes, attnum: number) {
  const column = columns[attnum] ?? '';
  return typeof column === 'string'
    ? { name: column, collation: DEFAULT_COLLATION.name }
    : { name: column[0], collation: column[1] };
}

function targetsOf(own: NonNullable<CatalogMore['own']>): IndexRow['targets'] {
  if (own.length === 0) return NOTHING;
  const told = own.flatMap(([n, target]) => ((target ?? -1) < 0 ? [] : [[n, target] as const]));
  return Object.fromEntries(told) as IndexRow['targets'];
}
