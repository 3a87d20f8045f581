import {
  address,
  type Edit,
  identifier,
  isTooLong,
  type KeySample,
  suffixed,
  type TableFacts,
} from '../../model/index.ts';

/** Casts that make a number of a text. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...['int2', 'int4', 'int8', 'smallint', 'integer', 'bigint', 'int'],
  ...['numeric', 'decimal', 'float4', 'float8', 'real', 'double precision'],
]);

/** The narrowest type that all sampled values are, and that says the same: digits in quotes may begin with a zero, so
 *  they are numbers only where statements make numbers of them. null: objects and arrays are no column. */
export function columnType(
  { types, misfits }: Pick<KeySample, 'types' | 'misfits'>,
  casts: readonly string[],
): string | null {
  const present = Object.keys(types).filter((type) => type !== 'null' && (types[type] ?? 0) > 0);
  const isOnly = (type: string) => present.length === 1 && present[0] === type;
  const fits = (type: string) => misfits[type] === 0;
  if (present.length === 0 || present.some((type) => type === 'object' || type === 'array'))
    return null;
  if (isOnly('boolean')) return 'boolean';
  if (isOnly('number') || (casts.length > 0 && casts.every((cast) => NUMBERS.has(cast)))) {
    if (fits('bigint')) return 'bigint';
    if (fits('numeric')) return 'numeric';
  }
  if (!isOnly('string')) return 'text';
  if (fits('uuid')) return 'uuid';
  return fits('timestamptz') && !fits('bigint') && !fits('numeric') ? 'timestamptz' : 'text';
}

/** A name for the column that the table does not have yet; null: no good one. */
export function columnName(
  path: readonly string[],
  { columns }: Pick<TableFacts, 'columns'>,
): string | null {
  const name = path
    .join('_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^(?=[0-9])/, '_');
  if (!/[a-z]/.test(name)) return null;
  const taken = new Set(columns.map((column) => column.name));
  const short = isTooLong(name) ? suffixed(name, '') : name;
  return taken.has(short) ? null : short;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `payload -> 'device' ->> 'os'` */
export const fromText = (column: string, path: readonly string[]): string =>
  path.reduce(
    (text, key, at) => `${text} ${at === path.length - 1 ? '->>' : '->'} ${literal(key)}`,
    identifier(column),
  );

/** The column, and an index to look it up by. */
export function promoteEdits(
  { schema, name, indexes }: TableFacts,
  column: string,
  { from, type }: { readonly from: string; readonly type: string },
): readonly Edit[] {
  const at = address('promote', schema, name, column);
  const edit = (field: string, to: string): Edit => ({ address: at, field, from: null, to });
  const taken = new Set(indexes.map((index) => index.name));
  const index = suffixed(`${name}_${column}`, '_idx');
  const lookup: Edit = {
    address: address('index', schema, index),
    table: { schema, name },
    field: 'on',
    from: null,
    to: [identifier(column)],
  };
  return [
    edit('from', from),
    edit('type', type),
    edit('by', 'trigger'),
    ...(taken.has(index) ? [] : [lookup]),
  ];
}
