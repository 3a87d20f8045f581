import type { AdviceInput, Edit, Interval } from '../../model/index.ts';
import { inWords } from '../shared/words.ts';
import { checkEdits } from './check-edits.ts';
import type { Filter } from './filter.ts';
import type { Class } from './filter-classes.ts';
import type { Searched, Wide } from './searched.ts';
import { searchEdit } from './settings.ts';
import { type VectorIndex, wantedOf } from './subject.ts';

/** Rows that match among which it is soonest to look at each. */
const SCANNED = 10_000;

/** Searches with a condition, and those of them that find least. */
export interface About {
  readonly one: VectorIndex;
  readonly filter: Filter;
  readonly done: Searched;
  readonly worst: Class & { readonly now: Interval };
}

/** The settings, and a check that holds what was reached. */
export function editsOf(
  input: AdviceInput,
  { one, filter, done }: About,
  { variant }: Wide,
): readonly Edit[] {
  const { check, goal } = wantedOf(input, one);
  const { where, columns, queries, role } = filter;
  const fields = { recall: one.address, k: done.request.k, min: goal, where };
  return [
    ...Object.entries(variant.set).map(([name, value]) =>
      searchEdit(input, role, name, /^\d+$/.test(value) ? Number(value) : value),
    ),
    ...checkEdits(
      columns.length === 0 ? check : null,
      {
        name: [one.top.index.name, 'by', ...columns].join('_'),
        fields: queries === null ? fields : { ...fields, queries },
      },
      role,
    ),
  ];
}

/** Where few rows match it is soonest to look at each of them; where a value has many, an index of its own. */
export function insteadOf(
  { one, filter: { columns }, worst }: About,
  wide: Wide | null,
): { readonly outside?: string } {
  const on = columns.join(', ');
  const what = on === '' ? 'what the condition is about' : on;
  const tree =
    worst.matching > SCANNED || hasTree(one, columns)
      ? []
      : [
          `First of all a B-tree on ${what}: about ${inWords(worst.matching)} rows match, and looking at each of them finds all.`,
        ];
  const apart =
    wide === null
      ? [`A partial index for each value that has many rows, or partitions by ${what}.`]
      : [];
  const all = [...tree, ...apart];
  return all.length === 0 ? {} : { outside: all.join(' ') };
}

const hasTree = ({ family: { leaves } }: VectorIndex, columns: readonly string[]): boolean =>
  columns.length > 0 &&
  leaves.every(({ indexes }) =>
    indexes.some(
      ({ access_method, valid, key, predicate }) =>
        access_method === 'btree' &&
        valid &&
        predicate === null &&
        columns.some((name) => key[0]?.column === name),
    ),
  );
