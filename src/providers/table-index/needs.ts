import { qualified } from '../../model/index.ts';
import type { IndexRow, Need } from './query.ts';

/** What needs an index, or first of all those below it: they go with it. null: nothing does. */
export function needOf(row: IndexRow, below: readonly IndexRow[]): Need | null {
  const own = needsOf(row);
  if (own !== null) return { ...own, partition: null, more: 0 };
  const needed = below.flatMap((one) => {
    const need = needsOf(one);
    return need === null ? [] : [{ ...need, partition: tableOf(one) }];
  });
  const [first] = needed.toSorted((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by));
  return first === undefined ? null : { ...first, more: needed.length - 1 };
}

/** That it can never go is told before that it can go once something else tells rows apart. */
const ORDER: readonly Need['by'][] = ['constraint', 'foreign key', 'replica identity'];

function needsOf(row: IndexRow): Pick<Need, 'by' | 'name'> | null {
  const { constraint, reference, identity } = row;
  if (constraint !== null) return { by: 'constraint', name: constraint };
  if (reference !== null) return { by: 'foreign key', name: reference };
  return identity ? { by: 'replica identity', name: tableOf(row) } : null;
}

const tableOf = ({ table_schema, table_name }: IndexRow): string =>
  qualified({ schema: table_schema, name: table_name });

/** The need as a noun. */
export function needWords({ by, name, partition }: Need): string {
  const of = partition === null ? '' : ` of partition ${partition}`;
  return by === 'replica identity'
    ? `the replica identity of ${partition === null ? '' : 'partition '}${name}`
    : `${by} ${name}${of}`;
}

/** The need as a sentence about an index. */
export function needSentence(need: Need, index: string): string {
  const { by, name, partition, more } = need;
  const within = partition === null ? '' : `in partition ${partition} `;
  const also =
    more === 0
      ? ''
      : `, and ${more} more ${more === 1 ? 'partition needs' : 'partitions need'} theirs`;
  const said = {
    constraint: `${within}${index} belongs to constraint ${name}`,
    'foreign key': `${within}foreign key ${name} refers to ${index}`,
    'replica identity': `${index} is ${needWords(need)}`,
  };
  return said[by] + also;
}
