import fc from 'fast-check';
import { identifier } from '../../../src/model/index.ts';
import { TYPES, type TypeName, typeOf } from './types.ts';

export interface Column {
  readonly name: string;
  readonly type: TypeName;
}

export interface Table {
  readonly name: string;
  readonly partitions: 'none' | 'flat' | 'nested';
  readonly columns: readonly Column[];
  readonly rows: boolean;
  readonly unlogged: boolean;
  readonly fillfactor: number | null;
}

const ODD = ['plain', 'Upper Case', 'quo"te', "apo'strophe", 'größe', 'select', 'with.dot', '$1'];
const LONG = 'a_name_as_long_as_names_can_be_with_nothing_left_to_add_to_it__';

/** Names of which many need quotes, none twice. */
export const oddNames = (min: number, max: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...ODD, LONG), { minLength: min, maxLength: max });

const NAMES = Object.keys(TYPES) as TypeName[];

const columns = fc
  .tuple(oddNames(2, 4), fc.array(fc.constantFrom(...NAMES), { minLength: 4, maxLength: 4 }))
  .map(([names, types]) => names.map((name, i): Column => ({ name, type: types[i] ?? 'text' })));

const table = (name: string): fc.Arbitrary<Table> =>
  fc.record({
    name: fc.constant(name),
    partitions: fc.constantFrom('none', 'none', 'flat', 'nested'),
    columns,
    rows: fc.boolean(),
    unlogged: fc.boolean(),
    fillfactor: fc.option(fc.constantFrom(70, 90)),
  });

export const tables: fc.Arbitrary<readonly Table[]> = fc
  .constantFrom(1, 1, 1, 2)
  .chain((count) => oddNames(count, count))
  .chain((names) => fc.tuple(...names.map(table)));

/** The key that tables of every shape have, and a column that always has a TOAST table. */
const KEY = 'key int NOT NULL, filler text';

export function createTable(schema: string, table: Table): string {
  const name = `${schema}.${identifier(table.name)}`;
  const part = (suffix: string) => `${schema}.${identifier(partitionName(table, suffix))}`;
  const list = table.columns.map((c) => `${identifier(c.name)} ${c.type}`).join(', ');
  const options = table.fillfactor === null ? '' : ` WITH (fillfactor = ${table.fillfactor})`;
  const kind = table.unlogged ? 'CREATE UNLOGGED TABLE' : 'CREATE TABLE';
  const values = table.columns.map((c) => typeOf(c).value).join(', ');
  const insert = table.rows ? [`INSERT INTO ${name} VALUES (1, 'f', ${values})`] : [];
  if (table.partitions === 'none')
    return [`${kind} ${name} (${KEY}, ${list})${options}`, ...insert].join(';\n');
  return [
    `CREATE TABLE ${name} (${KEY}, ${list}) PARTITION BY RANGE (key)`,
    `${kind} ${part('1')} PARTITION OF ${name} FOR VALUES FROM (0) TO (10)${options}`,
    ...(table.partitions === 'flat'
      ? []
      : [
          `CREATE TABLE ${part('2')} PARTITION OF ${name} FOR VALUES FROM (10) TO (20) PARTITION BY LIST (key)`,
          `${kind} ${part('2x')} PARTITION OF ${part('2')} DEFAULT`,
        ]),
    ...insert,
  ].join(';\n');
}

export const partitionName = (table: Table, suffix: string): string =>
  `${[...table.name].slice(0, 50).join('')}_${suffix}`;
