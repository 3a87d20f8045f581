import type { Value, ValueMap } from '../../model/index.ts';
import { type Hit, isSmall, type Rule } from './shared/rule.ts';
import type { Level } from './shared/scope.ts';
import { body, integerOf, lastName, locationOf, names, nodes, visit } from './shared/tree.ts';

const RANDOM: ReadonlySet<string> = new Set([
  'random',
  'gen_random_uuid',
  'uuid_generate_v4',
  'uuidv4',
]);

export const orderByRandom: Rule = {
  code: 'order-by-random',
  about: 'ORDER BY random(), which makes and sorts all rows to take some',
  find: (levels) => levels.flatMap(hits),
};

function hits({ query, items }: Level): readonly Hit[] {
  const isSampled = nodes(query.fromClause).some((node) => body(node, 'RangeTableSample') !== null);
  if (isSampled || items.length === 0 || items.every(({ table }) => isSmall(table))) return [];
  return nodes(query.sortClause)
    .filter((sort) => isRandom(sortedBy(body(sort, 'SortBy')?.node, query)))
    .map((sort) => ({
      at: locationOf(body(sort, 'SortBy')?.node),
      table: items.length === 1 ? (items[0]?.table ?? null) : null,
      severity: 'warning',
      title: 'all rows are made and sorted by a random number to take some of them',
      outside:
        'take rows with TABLESAMPLE, or from a random key on (WHERE id >= … ORDER BY id LIMIT …), as long as the keys are dense',
    }));
}

/** A position or a name in the list of what is returned stands for what is there. */
function sortedBy(node: Value | undefined, { targetList }: ValueMap): Value | undefined {
  const targets = nodes(targetList).map((target) => body(target, 'ResTarget'));
  const position = body(node, 'A_Const') === null ? null : integerOf(node);
  const [name, more] = names(body(node, 'ColumnRef')?.fields);
  const named = targets.find((target) => target?.name !== undefined && target?.name === name);
  const target =
    position === null ? (more === undefined ? named : undefined) : targets[position - 1];
  return target?.val ?? node;
}

/** It calls one, and reads no column: then each row has its own number whatever it holds. */
function isRandom(node: Value | undefined): boolean {
  let calls = false;
  let reads = false;
  visit(node, (key, each) => {
    if (key === 'FuncCall') calls ||= RANDOM.has(lastName(each.funcname));
    reads ||= key === 'ColumnRef';
  });
  return calls && !reads;
}
