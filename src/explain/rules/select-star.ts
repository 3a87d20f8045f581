import { qualified, type StatementColumn, type Value } from '../../model/index.ts';
import { isOneRow } from './shared/compare.ts';
import { type Hit, isSmall, type Rule, rowsIn } from './shared/rule.ts';
import type { Item, Level } from './shared/scope.ts';
import { body, locationOf, nodes } from './shared/tree.ts';

/** Bytes from which on a column is worth leaving out. */
const WIDE = 200;
/** Columns that nobody needs all of. */
const MANY = 15;

export const selectStar: Rule = {
  code: 'select-star',
  about: 'SELECT * of what is wide, or of several tables',
  find: (levels) => levels.filter(({ top }) => top).flatMap(hits),
};

function hits(level: Level): readonly Hit[] {
  return nodes(level.query.targetList).flatMap((target) => {
    const value = body(target, 'ResTarget')?.val;
    const items = starred(nodes(body(value, 'ColumnRef')?.fields), level);
    const read = items.filter((item) => !isSmall(item.table) && !isOneRow(item, level));
    const wide = read.flatMap(({ table }) =>
      (table?.columns ?? []).filter(isWide).map((column) => ({ table, column })),
    );
    const columns = items.reduce((sum, { table }) => sum + (table?.columns.length ?? 0), 0);
    const [first] = wide.length > 0 ? wide : read;
    const why = reason(wide, items.length, columns);
    if (read.length === 0 || why === null || first?.table === undefined || first.table === null) {
      return [];
    }
    const { table } = first;
    return [
      {
        ...{ at: locationOf(value), table, severity: 'info', evidence: rowsIn(table) },
        title: `its star reads ${why}`,
        outside:
          'name the columns that are needed: wide ones are not fetched then, and an index may do alone',
      },
    ];
  });
}

function reason(
  wide: readonly { readonly table: Item['table']; readonly column: StatementColumn }[],
  tables: number,
  columns: number,
): string | null {
  const [first] = wide;
  if (first?.table !== undefined && first.table !== null) {
    const { name, width } = first.column;
    const size = width === null ? '' : `, ${width} bytes a row`;
    return `${name} of ${qualified(first.table)} too${size}`;
  }
  if (tables > 1) return `all ${columns} columns of ${tables} tables`;
  return columns >= MANY ? `all ${columns} columns` : null;
}

/** What `*` or `t.*` stands for. */
function starred(fields: readonly Value[], { items }: Level): readonly Item[] {
  const last = fields.at(-1);
  if (body(last, 'A_Star') === null) return [];
  const alias = fields.length > 1 ? String(body(fields.at(-2), 'String')?.sval) : null;
  return items.filter((item) => item.table !== null && (alias === null || item.alias === alias));
}

/** Types whose values are often long; where nobody has measured any. */
const LONG: ReadonlySet<string> = new Set([
  ...['json', 'jsonb', 'xml', 'bytea', 'tsvector', 'vector', 'halfvec'],
  ...['geometry', 'geography'],
]);

const isWide = ({ type, length, width }: StatementColumn): boolean =>
  length < 0 && (width === null ? LONG.has(type) : width >= WIDE);
