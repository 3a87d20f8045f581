import {
  compareText,
  factsOf,
  Memo,
  PAGE,
  qualified,
  type Row,
  type ValueMap,
} from '../../model/index.ts';
import type {
  CatalogColumns,
  CatalogIndex,
  CatalogKey,
  CatalogMore,
  CatalogTable,
  IndexFacts,
  IndexRow,
  TableIndexes,
} from './query.ts';

const NONE: readonly never[] = [];
const NOTHING = {};
/** Its oid is the same everywhere, and its name never changes. */
const DEFAULT_COLLATION = { oid: 100, name: 'pg_catalog."default"' };
const DESC = 1;
const NULLS_FIRST = 2;

/** What the catalogs said of an index that was read from them. */
export const rowOf = factsOf<IndexFacts>('index');

/** A table with what the catalogs answered of it. */
export interface ReadTable extends ValueMap {
  readonly table_schema: string;
  readonly table_name: string;
  readonly indexes: readonly IndexRow[];
}

export const unfoldTable = (row: Row): ReadTable => unfold(row as TableIndexes);

/** The indexes of unfolded tables, sorted by table and name. */
export const inOrder = (tables: readonly Row[]): readonly IndexRow[] =>
  (tables as readonly ReadTable[])
    .toSorted(
      (a, b) =>
        compareText(a.table_schema, b.table_schema) || compareText(a.table_name, b.table_name),
    )
    .flatMap(({ indexes }) => indexes);

/** The indexes in what the catalogs answered. */
export const indexRows = (answer: readonly Row[]): readonly IndexRow[] =>
  inOrder(answer.map(unfoldTable));

function unfold({ table_schema, table_name, described }: TableIndexes): ReadTable {
  const { columns, indexes } = JSON.parse(described) as CatalogTable;
  const table = { table_schema, table_name, columns };
  const sorted = indexes.toSorted(([, a], [, b]) => compareText(a, b));
  return { table_schema, table_name, indexes: sorted.map((index) => indexRow(table, index)) };
}

type Table = Omit<TableIndexes, 'described'> & Pick<CatalogTable, 'columns'>;

function indexRow(table: Table, index: CatalogIndex): IndexRow {
  const [oid, name, relkind, using, flags, pages, options, columns, where, tablespace, more] =
    index;
  const [unique, nulls_not_distinct, valid, clustered, identity] = flags;
  const { table_schema, table_name } = table;
  const [schema = '', parent] = more?.parent ?? NONE;
  const [keys, attnums] = columns;
  const own = more?.own ?? NONE;
  return {
    oid,
    schema: table_schema,
    name,
    table_schema,
    table_name,
    partitioned: relkind === 'I',
    using,
    unique,
    nulls_not_distinct,
    valid,
    constraint: more?.constraint ?? null,
    reference: more?.reference ?? null,
    parent: parent === undefined ? null : qualified({ schema, name: parent }),
    bytes: pages * PAGE,
    options: options ?? NONE,
    keys: keysOf(table, columns, own),
    include:
      attnums.length === keys ? NONE : attnums.slice(keys).map((n) => columnOf(table, n).name),
    where,
    tablespace,
    building: more?.building ?? null,
    comment: more?.comment ?? null,
    clustered,
    identity,
    extensions: more?.extensions ?? NONE,
    targets: targetsOf(own),
  };
}

type Own = NonNullable<CatalogMore['own']>;

/** Indexes by the ten thousand have keys on columns of the same names, and need not have a copy of them each. */
const shared = new Memo<string, readonly CatalogKey[]>(100_000);

function keysOf(table: Table, columns: CatalogColumns, own: Own): readonly CatalogKey[] {
  const [keys, attnums] = columns;
  const named = attnums.slice(0, keys).map((attnum) => table.columns[attnum]);
  const mark = JSON.stringify([columns, named, own]);
  return shared.get(mark, () => makeKeys(table, columns, own));
}

function makeKeys(
  table: Table,
  [keys, attnums, order, collations, opclasses, collationNames, expressions]: CatalogColumns,
  own: Own,
): readonly CatalogKey[] {
  return attnums.slice(0, keys).map((attnum, at) => {
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
  });
}

/** Where nothing is said of its collation it is the database's, or the type has none and neither has the key. */
function columnOf({ columns }: Table, attnum: number) {
  const column = columns[attnum] ?? '';
  return typeof column === 'string'
    ? { name: column, collation: DEFAULT_COLLATION.name }
    : { name: column[0], collation: column[1] };
}

function targetsOf(own: Own): IndexRow['targets'] {
  if (own.length === 0) return NOTHING;
  const told = own.flatMap(([n, target]) => ((target ?? -1) < 0 ? [] : [[n, target] as const]));
  return Object.fromEntries(told) as IndexRow['targets'];
}
