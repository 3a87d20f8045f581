import type { AdviceInput, VectorSearch } from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { type Filter, filtersOf } from './filter.ts';
import { inForce } from './settings.ts';
import { type VectorIndex, vectorIndexes, type Wanted, wantedOf } from './subject.ts';

/** Candidates that HNSW keeps while it searches, from little to much. */
const EF_SEARCH = [40, 60, 80, 120, 160, 240, 400, 800];

/** What says how widely an index is searched. */
export const widthOf = ({ method }: VectorIndex): string =>
  method === 'hnsw' ? 'hnsw.ef_search' : 'ivfflat.probes';

/** As many as the index has, by its own parameter; pgvector's where it says none. */
export const listsOf = ({ top: { index } }: VectorIndex): number =>
  Number(index.options.lists ?? 100);

/** Rows of a copy, at most. */
export const COPIED = 10_000;

/** Wider than today, and wide enough for what is asked for. Lists are probed from their root on, as pgvector's README has it. */
function widths(input: AdviceInput, one: VectorIndex, { k, role }: Wanted): readonly number[] {
  const now = Number(inForce(input, widthOf(one), role));
  const root = Math.ceil(Math.sqrt(listsOf(one)));
  const all =
    one.method === 'hnsw'
      ? EF_SEARCH.filter((value) => value >= k)
      : [root, 2 * root, 4 * root].filter((value) => value < listsOf(one));
  return all.filter((value) => value > now);
}

/** Searches without a condition, with more and more candidates. */
export function requestOf(input: AdviceInput, one: VectorIndex): VectorSearch {
  const wanted = wantedOf(input, one);
  const { k, goal, queries, role } = wanted;
  return {
    ...{ kind: 'vector-search', table: one.top.table.oid, index: one.top.index.oid },
    ...{ k, goal, queries, where: null, params: [], role },
    variants: widths(input, one, wanted).map((value) => ({ [widthOf(one)]: String(value) })),
  };
}

/** Searches with a condition: going on where too few rows match, first in order, then nearly so, then for longer. */
export function filteredRequest(
  input: AdviceInput,
  one: VectorIndex,
  { where, params, queries, role }: Filter,
): VectorSearch {
  const { k, goal } = wantedOf(input, one);
  return {
    ...{ kind: 'vector-search', table: one.top.table.oid, index: one.top.index.oid },
    ...{ k, goal, queries, where, params, role },
    variants: goingOn(input, one, role),
  };
}

function goingOn(
  input: AdviceInput,
  { method }: VectorIndex,
  role: string | null,
): VectorSearch['variants'] {
  const how = `${method}.iterative_scan`;
  const relaxed = { [how]: 'relaxed_order' };
  if (method === 'ivfflat') return inForce(input, how, role) === 'off' ? [relaxed] : [];
  const most = Number(inForce(input, 'hnsw.max_scan_tuples', role));
  const longer = { ...relaxed, 'hnsw.max_scan_tuples': String(4 * most) };
  switch (inForce(input, how, role)) {
    case 'off':
      return [{ [how]: 'strict_order' }, relaxed, longer];
    case 'strict_order':
      return [relaxed, longer];
    default:
      return [longer];
  }
}

export const isReadable = ({ family, top }: VectorIndex): boolean =>
  top.table.readable && family.leaves.every(({ readable }) => readable);

export const vectorTrials = (input: AdviceInput): readonly VectorSearch[] =>
  vectorIndexes(input)
    .filter((one) => isLarge(one.bytes, input) && isReadable(one))
    .flatMap((one) => {
      const filtered = filtersOf(input, one).map((each) => filteredRequest(input, one, each));
      // What a check asks with a condition is asked with it alone.
      return wantedOf(input, one).where === null ? [requestOf(input, one), ...filtered] : filtered;
    });
