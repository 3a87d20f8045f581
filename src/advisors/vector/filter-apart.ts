import {
  type AdviceInput,
  type Interval,
  type Measurement,
  measured,
  type VectorBuild,
} from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { inWords } from '../shared/words.ts';
import { meanShare } from '../statistics/index.ts';
import { baseOf, graphOf, nameOf, parametersOf } from './build-trials.ts';
import { filtersOf } from './filter.ts';
import { type Filtered, filteredBy } from './filter-classes.ts';
import { builtOf } from './searched.ts';
import { inForce } from './settings.ts';
import { type VectorIndex, vectorIndexes, wantedOf } from './subject.ts';

/** The rows of one value with an index of their own, where searches with that condition find too little: what a partial
 *  index of it would have, and a partition. */
export const apartTrials = (input: AdviceInput): readonly VectorBuild[] =>
  vectorIndexes(input)
    .filter((one) => isLarge(one.bytes, input) && one.largest.table.readable)
    .flatMap((one) =>
      filtersOf(input, one)
        .flatMap((filter) => filteredBy(input, one, filter) ?? [])
        .flatMap((about) => requestOf(input, one, about)),
    );

function requestOf(
  input: AdviceInput,
  one: VectorIndex,
  { filter: { columns, role }, worst }: Filtered,
): readonly VectorBuild[] {
  const base = baseOf(input, one);
  const { goal } = wantedOf(input, one);
  const isAsked = one.method === 'hnsw' && columns.length > 0 && worst.now.high < goal;
  if (base === null || !isAsked) return [];
  const set = { 'hnsw.ef_search': inForce(input, 'hnsw.ef_search', role) };
  const builds = [graphOf(base, parametersOf(one), set)];
  return [{ ...base.request, by: columns, builds }];
}

/** Searches among the rows of one value alone. */
export interface Apart {
  readonly rows: number;
  /** Milliseconds that looking at each of them takes, and a search by their own index. */
  readonly exact_ms: number;
  readonly ms: number;
  readonly finds: Interval;
  readonly bytes: number;
  readonly of: string;
}

/** null: it was not tried. */
export function apartOf(
  input: AdviceInput,
  { one, filter }: Pick<Filtered, 'one' | 'filter'>,
): Apart | null {
  const now = nameOf(parametersOf(one));
  const { columns } = filter;
  const found = columns.length === 0 ? null : builtOf(input, one, now, columns);
  if (found === null) return null;
  const { request, result, trial } = found.done;
  const { built } = found;
  return {
    ...{ rows: trial.rows, exact_ms: result.exact_ms ?? 0, ms: built.search_ms },
    ...{ finds: meanShare(built.recalls, request.k), bytes: built.bytes },
    of: `copy of the rows of one value, seed ${trial.seed}`,
  };
}

export const apartEvidence = ({
  rows,
  exact_ms,
  ms,
  finds: { estimate, low, high },
  bytes,
  of,
}: Apart): readonly Measurement[] => [
  measured('rows of the most frequent value, or as many as were copied', rows, 'rows', of),
  measured('looking at each of them', exact_ms, 'ms', of),
  measured(
    `recall by an index of them alone, of ${inWords(bytes / 1024)} kB`,
    ...([estimate, null, of, { interval: [low, high] }] as const),
  ),
  measured('a search by it', ms, 'ms', of),
];
