import type { AdviceInput, Edit } from '../../model/index.ts';
import { inWords } from '../shared/words.ts';
import { checkEdits } from './check-edits.ts';
import type { Apart } from './filter-apart.ts';
import type { Filtered } from './filter-classes.ts';
import { type Wide, within } from './searched.ts';
import { searchEdit } from './settings.ts';
import { type VectorIndex, wantedOf } from './subject.ts';

/** Rows that match among which it is soonest to look at each. */
const SCANNED = 10_000;

/** The settings, and a check that holds what was reached. */
export function editsOf(
  input: AdviceInput,
  { one, filter, done }: Filtered,
  { variant }: Wide,
): readonly Edit[] {
  const { check, goal } = wantedOf(input, one);
  const { where, columns, queries, role, calls } = filter;
  const fields = { recall: one.address, k: done.request.k, min: goal, where };
  return [
    ...Object.entries(variant.set).map(([name, value]) =>
      searchEdit(input, role, name, /^\d+$/.test(value) ? Number(value) : value),
    ),
    ...checkEdits(
      calls === null ? check : null,
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
  about: Filtered,
  wide: Wide | null,
  apart: Apart | null,
): { readonly outside?: string } {
  const { one, filter } = about;
  const on = filter.columns.join(', ');
  const what = on === '' ? 'what the condition is about' : on;
  const tree = hasTree(one, filter.columns) ? [] : treeText(about, what, wide, apart);
  const all = [...tree, ...apartText(what, wide, apart)];
  return all.length === 0 ? {} : { outside: all.join(' ') };
}

/** So many times as long as going on by the index it may take to find all, and none too few. */
const LONGER = 2;

/** Nothing, where few rows do not match, or looking at each was measured to take long. */
function treeText(
  { worst: { matching } }: Filtered,
  what: string,
  wide: Wide | null,
  apart: Apart | null,
): readonly string[] {
  const ms = apart === null ? null : (apart.exact_ms * matching) / apart.rows;
  const isLong = ms !== null && wide !== null && ms > LONGER * wide.variant.p50_ms;
  if (matching > SCANNED || isLong) return [];
  const took = ms === null ? '' : `, which takes the server about ${ms.toFixed(2)} ms`;
  return [
    `First of all a B-tree on ${what}: about ${inWords(matching)} rows match, and looking at each of them finds all${took}.`,
  ];
}

/** An index of the rows of one value: a partial one, or that of a partition. Where going on finds enough it is not worth
 *  its keep. */
function apartText(what: string, wide: Wide | null, apart: Apart | null): readonly string[] {
  if (wide !== null) return [];
  const finds =
    apart === null
      ? ''
      : `: of the ${inWords(apart.rows)} rows of one value it finds ${within(apart.finds)} in ${apart.ms.toFixed(2)} ms`;
  return [`A partial index for each value that has many rows, or partitions by ${what}${finds}.`];
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
