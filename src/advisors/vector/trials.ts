import type { AdviceInput, VectorSearch } from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { inForce } from './settings.ts';
import { type VectorIndex, vectorIndexes, type Wanted, wantedOf } from './subject.ts';

/** Candidates that HNSW keeps while it searches, from little to much. */
const EF_SEARCH = [40, 80, 120, 200, 400, 800];

/** What says how widely an index is searched. */
export const widthOf = ({ method }: VectorIndex): string =>
  method === 'hnsw' ? 'hnsw.ef_search' : 'ivfflat.probes';

/** As many as the index has, by its own parameter; pgvector's where it says none. */
export const listsOf = ({ top: { index } }: VectorIndex): number =>
  Number(index.options.lists ?? 100);

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

export const requestOf = (input: AdviceInput, one: VectorIndex): VectorSearch => {
  const wanted = wantedOf(input, one);
  const { k, queries, where, params, role } = wanted;
  return {
    ...{ kind: 'vector-search', table: one.top.table.oid, index: one.top.index.oid },
    ...{ k, queries, where, params, role },
    variants: widths(input, one, wanted).map((value) => ({ [widthOf(one)]: String(value) })),
  };
};

export const isReadable = ({ family, top }: VectorIndex): boolean =>
  top.table.readable && family.leaves.every(({ readable }) => readable);

export const vectorTrials = (input: AdviceInput): readonly VectorSearch[] =>
  vectorIndexes(input)
    .filter((one) => isLarge(one.bytes, input) && isReadable(one))
    .map((one) => requestOf(input, one));
