import {
  type Actual,
  compareText,
  factsOf,
  Memo,
  PAGE,
  qualified,
  type Row,
  type ValueMap,
} from '../../model/index.ts';
import { type CatalogMore, type CatalogTable, FLAGS, type TableIndexes } from './answer.ts';
import { needOf } from './needs.ts';
import type { CatalogKey, IndexFacts, IndexRow, Need } from './query.ts';

const NONE: readonly never[] = [];
const NOTHING = {};
const DEFAULT_COLLATION = 'pg_catalog."default"';
const DESC = 1;
const NULLS_FIRST = 2;

/** What the catalogs said of an index that was read from them. */
export const rowOf = factsOf<IndexFacts>('index');

/** What needs an index, or one below it. */
export function neededBy(index: Actual): Need | null {
  const row = rowOf(index);
  return row.need ?? needOf(row, []);
}

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
  const [[columns, collations], lines, more] = JSON.parse(described) as CatalogTable;
  const table = { table_schema, table_name, columns, collations: collations ?? NOTHING };
  const beside = new Map(more?.map((one) => [one[0], besideLine(one)]));
  const indexes = lines
    .map((line) => readLine(line))
    .toSorted((a, b) => compareText(a.name, b.name))
    .map((line) => indexRow(table, line, beside.get(line.oid) ?? NOTHING));
  return { table_schema, table_name, indexes };
}

type Table = Omit<TableIndexes, 'described'> & {
  readonly columns: readonly string[];
  readonly collations: { readonly [attnum: string]: string };
};

/** What the query makes a line of. */
function readLine(line: string) {
  const [oid, relkind = '', method = '', keys, attnums = '', order = '', flags, pages, ...name] =
    line.split(',');
  return {
    ...{ oid: Number(oid), relkind, using: decodeURIComponent(method), keys: Number(keys) },
    ...{ attnums, order, flags: Number(flags), pages: Number(pages), name: name.join(',') },
  };
}

type Line = ReturnType<typeof readLine>;

function besideLine(more: CatalogMore) {
  const [, options, opclasses, collations, expressions, where, tablespace, ...bound] = more;
  const [constraint, reference, parent, own, comment, extensions, building] = bound;
  return {
    ...{ options, opclasses, collations, expressions, where, tablespace },
    ...{ constraint, reference, parent, own, comment, extensions, building },
  };
}

type Beside = Partial<ReturnType<typeof besideLine>>;

const numbers = (vector: string): readonly number[] => vector.split(' ').map(Number);

function indexRow(table: Table, line: Line, beside: Beside): IndexRow {
  const { oid, name, relkind, using, flags, pages } = line;
  const { table_schema, table_name } = table;
  const { parent, own } = beside;
  const has = (flag: number) => (flags & flag) !== 0;
  const included = numbers(line.attnums).slice(line.keys);
  return {
    oid,
    schema: table_schema,
    name,
    table_schema,
    table_name,
    partitioned: relkind === 'I',
    using,
    unique: has(FLAGS.unique),
    nulls_not_distinct: has(FLAGS.nullsNotDistinct),
    valid: has(FLAGS.valid),
    constraint: beside.constraint ?? null,
    reference: beside.reference ?? null,
    parent: parent == null ? null : qualified({ schema: parent[0], name: parent[1] }),
    bytes: pages * PAGE,
    options: beside.options ?? NONE,
    keys: keysOf(table, line, beside),
    include: included.length === 0 ? NONE : included.map((n) => columnOf(table, n).name),
    where: beside.where ?? null,
    tablespace: beside.tablespace ?? null,
    building: beside.building ?? null,
    comment: beside.comment ?? null,
    clustered: has(FLAGS.clustered),
    identity: has(FLAGS.identity),
    extensions: beside.extensions ?? NONE,
    targets: targetsOf(own ?? NONE),
  };
}

type Told = 'opclasses' | 'collations' | 'expressions' | 'own';

type Keys = Pick<Line, 'order'> & { readonly [name in Told]: Beside[name] | undefined } & {
  /** null: an expression. */
  readonly columns: readonly (ReturnType<typeof columnOf> | null)[];
};

/** Indexes by the ten thousand have keys on columns of the same names, and need not have a copy of them each. */
const shared = new Memo<string, readonly CatalogKey[]>(100_000);

function keysOf(table: Table, line: Line, beside: Beside): readonly CatalogKey[] {
  const { opclasses, collations, expressions, own } = beside;
  const attnums = numbers(line.attnums).slice(0, line.keys);
  const columns = attnums.map((attnum) => (attnum === 0 ? null : columnOf(table, attnum)));
  const keys: Keys = { columns, order: line.order, opclasses, collations, expressions, own };
  return shared.get(JSON.stringify(keys), () => makeKeys(keys));
}

function makeKeys({ columns, order, opclasses, collations, expressions, own }: Keys) {
  const options = numbers(order);
  return columns.map((column, at): CatalogKey => {
    const params = own?.find(([n]) => n === at + 1)?.[2] ?? NONE;
    const [usual = true, opclass = ''] = opclasses?.[at] ?? NONE;
    // Where no collations are told, each is the database's or there is none.
    const collation = collations == null ? DEFAULT_COLLATION : (collations[at] ?? '');
    const option = options[at] ?? 0;
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
const columnOf = ({ columns, collations }: Table, attnum: number) => ({
  name: columns[attnum - 1] ?? '',
  collation: collations[attnum] ?? DEFAULT_COLLATION,
});

type Own = NonNullable<Beside['own']>;

function targetsOf(own: Own): IndexRow['targets'] {
  if (own.length === 0) return NOTHING;
  const told = own.flatMap(([n, target]) => ((target ?? -1) < 0 ? [] : [[n, target] as const]));
  return Object.fromEntries(told) as IndexRow['targets'];
}
