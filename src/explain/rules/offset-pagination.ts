import type { Value } from '../../model/index.ts';
import { type Hit, isSmall, type Rule } from './shared/rule.ts';
import type { Level } from './shared/scope.ts';
import { body, integerOf, locationOf } from './shared/tree.ts';

/** Rows that nobody notices to be thrown away. */
const FEW = 1_000;

export const offsetPagination: Rule = {
  code: 'offset-pagination',
  about: 'OFFSET over many rows, which are all made and thrown away',
  find: (levels) => levels.flatMap(hit),
};

function hit({ query, items }: Level): readonly Hit[] {
  const { limitOffset: offset, limitCount: limit } = query;
  if (offset === undefined || offset === null || limit === undefined || limit === null) return [];
  const rows = integerOf(offset);
  if ((rows !== null && rows < FEW) || isNull(offset)) return [];
  if (items.length > 0 && items.every(({ table }) => isSmall(table))) return [];
  const many = rows === null ? 'rows' : `${rows} rows`;
  return [
    {
      ...{ at: locationOf(offset), table: items.length === 1 ? (items[0]?.table ?? null) : null },
      severity: rows === null ? 'info' : 'warning',
      title: `OFFSET makes ${many} and throws them away; the next page costs more still`,
      outside:
        'page by the last row seen: WHERE (sort columns) > (its values) ORDER BY the same columns LIMIT …, with an index on them',
    },
  ];
}

const isNull = (node: Value): boolean => body(node, 'A_Const')?.isnull === true;
