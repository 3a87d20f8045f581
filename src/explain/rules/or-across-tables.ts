import type { Value } from '../../model/index.ts';
import { areKnown, columnsIn } from './shared/columns.ts';
import { isOneRow } from './shared/compare.ts';
import { type Hit, isSmall, type Rule } from './shared/rule.ts';
import type { Item, Level } from './shared/scope.ts';
import { body, disjuncts, locationOf } from './shared/tree.ts';

export const orAcrossTables: Rule = {
  code: 'or-across-tables',
  about: 'OR between conditions on different tables, which is judged after the join alone',
  find: (levels) =>
    levels.flatMap((level) => level.conditions.flatMap((condition) => hits(condition, level))),
};

function hits(condition: Value, level: Level): readonly Hit[] {
  const arms = disjuncts(condition);
  if (arms.length < 2 || !arms.every((arm) => areKnown(arm, level))) return [];
  const tables = arms.map((arm) => itemsOf(arm, level));
  const alone = new Set(tables.filter((items) => items.size === 1).flatMap((items) => [...items]));
  if (alone.size < 2 || arms.some((arm) => isAboutMissing(arm, level))) return [];
  const items = [...alone];
  if (items.every(({ table }) => isSmall(table))) return [];
  // One row of one of them is joined with what belongs to it.
  if (items.some((item) => isOneRow(item, level))) return [];
  const names = items.map(({ alias }) => alias).join(' and ');
  return [
    {
      ...{ at: locationOf(condition), table: items[0]?.table ?? null, severity: 'warning' },
      title: `OR between conditions on ${names}: no index of either is of use, all of them are joined first`,
      outside: 'make two queries of it, one for each side, and UNION them',
    },
  ];
}

const itemsOf = (arm: Value, level: Level): ReadonlySet<Item> =>
  new Set(columnsIn(arm, level).flatMap((one) => (one.level === level ? [one.item] : [])));

/** `o.id IS NULL` of an outer join: it asks for what has no partner. */
function isAboutMissing(arm: Value, level: Level): boolean {
  const test = body(arm, 'NullTest');
  return test !== null && columnsIn(test.arg ?? null, level).some(({ item }) => item.nullable);
}
