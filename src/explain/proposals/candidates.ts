import {
  type Element,
  type IndexCandidate,
  identifier,
  type StatementIndex,
  type StatementTable,
} from '../../model/index.ts';
import { isSmall } from '../rules/shared/rule.ts';
import type { Wanted } from './wanted.ts';

/** Indexes that are tried for one statement; each is a plan more, or a build. Those of some rows and summaries come on top. */
const MOST = 10;
const MORE = 4;
/** Bytes from which on a summary of a table is worth having. */
const LARGE = 64 * 1024 * 1024;
/** Rows lie in the order of their values, all but a few. */
const IN_ORDER = 0.95;
/** Bytes of columns that are INCLUDEd, at most. */
const NARROW = 32;

type Key = IndexCandidate['keys'][number];

/** Equality first, then one range, or the order that is asked for; and each column alone. */
export function indexCandidates(wanted: readonly Wanted[]): readonly IndexCandidate[] {
  const some = wanted.filter(({ table }) => !isSmall(table) && !SYSTEM.has(table.schema));
  const anew = (all: readonly IndexCandidate[]) =>
    distinct(all).filter((candidate) => !isThere(candidate, wanted));
  const whole = some.flatMap((one) => keysFor(one).map((keys) => toCandidate(one.table, keys, {})));
  const more = some.flatMap((one) => [...partialOf(one), ...summaryOf(one)]);
  return [...anew(whole).slice(0, MOST), ...anew(more).slice(0, MORE)];
}

/** Of the rows alone of which the statement always says the same: that they are not done, not deleted. */
function partialOf(one: Wanted): readonly IndexCandidate[] {
  const { table, equal, joined, range } = one;
  // What is compared is not NULL anyhow.
  const compared = new Set([...equal, ...joined, ...range].map(({ column }) => column));
  const always = one.always.filter(({ column }) => !compared.has(column));
  const [first] = always;
  if (first === undefined) return [];
  const where = always.map(({ sql }) => sql).join(' AND ');
  const keys = keysFor(one).slice(0, 2);
  const own = [[{ sql: identifier(first.column), descending: false }]];
  return (keys.length > 0 ? keys : own).map((each) => toCandidate(table, each, { where }));
}

/** Of a large table whose rows lie in the order of what a range is asked of: a few pages say where they are. */
const summaryOf = ({ table, range }: Wanted): readonly IndexCandidate[] =>
  range
    .filter(({ column }) => {
      const known = table.columns.find(({ name }) => name === column);
      return table.bytes >= LARGE && Math.abs(known?.correlation ?? 0) >= IN_ORDER;
    })
    .map(({ sql }) => toCandidate(table, [{ sql, descending: false }], { method: 'brin' }));

/** Indexes that there are, with what a query reads beside their keys: then it is answered by the index alone. */
export function includeCandidates(wanted: readonly Wanted[]): readonly IndexCandidate[] {
  return distinct(
    wanted.flatMap(({ table, reads, equal, joined, range }) => {
      if (reads === null || isSmall(table)) return [];
      const asked = new Set([...equal, ...joined, ...range].map(({ column }) => column));
      return table.indexes.filter(isPlain).flatMap((index) => {
        const own = index.keys.map(({ column }) => column ?? '');
        const more = reads.filter((name) => !own.includes(name) && !index.include.includes(name));
        const [first = ''] = own;
        if (!asked.has(first) || more.length === 0 || widthOf(table, more) > NARROW) return [];
        const keys = index.keys.map(({ column, descending }) => ({
          ...{ sql: identifier(column ?? ''), descending },
        }));
        return [toCandidate(table, keys, { include: [...index.include, ...more] })];
      });
    }),
  );
}

const SYSTEM: ReadonlySet<string> = new Set(['pg_catalog', 'information_schema']);

export const isPlain = ({ method, valid, partial, keys }: StatementIndex): boolean =>
  method === 'btree' && valid && !partial && keys.every(({ column }) => column !== null);

function widthOf({ columns }: StatementTable, names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const column = columns.find((one) => one.name === name);
    return sum + (column === undefined || column.length < 0 ? NARROW + 1 : column.length);
  }, 0);
}

function keysFor({
  table,
  equal,
  joined,
  range,
  order,
  alone,
}: Wanted): readonly (readonly Key[])[] {
  const up = ({ sql }: Element): Key => ({ sql, descending: false });
  // The one with most values first: it serves by itself too.
  const by = [...equal].sort((a, b) => distinctOf(table, b) - distinctOf(table, a)).map(up);
  const ranges = range.map(up);
  const sorted = alone
    ? order.map(({ element, descending }) => ({ sql: element.sql, descending }))
    : [];
  return [
    ...(by.length > 0 && ranges.length > 0 ? [[...by, ...ranges.slice(0, 1)]] : []),
    ...(by.length > 0 && sorted.length > 0 ? [unique([...by, ...sorted])] : []),
    ...(by.length > 1 ? [by] : []),
    ...joined.flatMap((one) => (by.length > 0 ? [unique([up(one), ...by])] : [])),
    ...by.map((key) => [key]),
    ...joined.map((one) => [up(one)]),
    ...ranges.map((key) => [key]),
    ...(sorted.length > 0 ? [sorted] : []),
  ];
}

const unique = (keys: readonly Key[]): readonly Key[] =>
  [...new Map([...keys].reverse().map((key) => [key.sql, key])).values()].reverse();

function distinctOf({ columns, rows }: StatementTable, { column }: Element): number {
  const distinct = columns.find(({ name }) => name === column)?.distinct ?? 0;
  return distinct < 0 ? -distinct * (rows ?? 1) : distinct;
}

const toCandidate = (
  { oid, schema, name }: StatementTable,
  keys: readonly Key[],
  { include = [], method = 'btree', where = null }: Partial<IndexCandidate>,
): IndexCandidate => ({ table: { oid, schema, name }, keys, include, method, where });

const distinct = (all: readonly IndexCandidate[]): readonly IndexCandidate[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** An index that begins with these keys serves as well; of a partial one nobody here knows of which rows it is. */
function isThere(candidate: IndexCandidate, wanted: readonly Wanted[]): boolean {
  const table = wanted.find((one) => one.table.oid === candidate.table.oid)?.table;
  return (table?.indexes ?? []).some(
    ({ method, valid, partial, keys }) =>
      method === candidate.method &&
      valid &&
      (!partial || candidate.where !== null) &&
      candidate.keys.every(({ sql }, at) => {
        const key = keys[at];
        if (key === undefined) return false;
        return key.column === null ? false : identifier(key.column) === sql;
      }),
  );
}
