import type {
  AdviceInput,
  BuiltIndex,
  Curve,
  Interval,
  SearchedVariant,
  Trial,
  VectorSearchResult,
} from '../../model/index.ts';
import { type Done, doneTrials } from '../shared/sampled.ts';
import { meanShare } from '../statistics/index.ts';
import type { VectorIndex } from './subject.ts';

/** Searches by an index that a trial made. */
export type Searched = Pick<Done<'vector-search'>, 'request' | 'result'>;

/** That of searches with this condition; null: without any. */
export const trialOf = (
  input: AdviceInput,
  { top }: VectorIndex,
  where: string | null,
): Searched | undefined =>
  doneTrials(input, 'vector-search').find(
    ({ request }) => request.index === top.index.oid && request.where === where,
  );

/** An index that was built on a copy of its rows, or of the rows of one value of some columns alone, and the trial that it
 *  was built in; null: it was not. */
export function builtOf(
  input: AdviceInput,
  { top }: VectorIndex,
  named: string,
  by: readonly string[] = [],
): { readonly done: Done<'vector-build'>; readonly built: BuiltIndex } | null {
  for (const done of doneTrials(input, 'vector-build')) {
    const { index, by: of = [] } = done.request;
    const built = done.result.builds.find(({ name }) => name === named);
    if (index === top.index.oid && of.join() === by.join() && built !== undefined)
      return { done, built };
  }
  return null;
}

/** The share of the nearest rows that searches find, with 95% however often it was looked whether that is plain. */
export const findsOf = (
  { recalls }: Pick<SearchedVariant, 'recalls'>,
  { request: { k }, result: { looks = 1 } }: Searched,
): Interval => meanShare(recalls, k, looks);

/** Rows of the table itself lie where the index is dense: half of what may be missed is left for what that flatters. */
export const enoughFor = (goal: number, { source }: Pick<VectorSearchResult, 'source'>): number =>
  source === 'rows' ? goal + (1 - goal) / 2 : goal;

/** Where the planner leaves the index, rows are found without it, and all of them are read. */
export const isByIndex = ({ by_index, recalls }: SearchedVariant): boolean =>
  by_index === recalls.length;

/** From today's settings on to the least that is enough, it is known of each on which side of the goal it lies. */
export function isPlain({ request, result }: Pick<Trial, 'request' | 'result'>): boolean {
  if (request.kind !== 'vector-search' || result?.kind !== 'vector-search') return true;
  // Without the index all is found.
  if (result.variants[0]?.by_index === 0) return true;
  const enough = enoughFor(request.goal, result);
  for (const variant of result.variants) {
    const { low, high } = findsOf(variant, { request, result });
    if (low >= enough) return true;
    if (high >= request.goal) return false;
  }
  return true;
}

export interface Wide {
  readonly variant: SearchedVariant;
  readonly interval: Interval;
}

/** The first variant that finds enough, by the index alone. */
export function leastThat(searched: Searched, enough: number): Wide | null {
  for (const variant of searched.result.variants.slice(1)) {
    const interval = findsOf(variant, searched);
    if (isByIndex(variant) && interval.low >= enough) return { variant, interval };
  }
  return null;
}

/** What searches find by settings, and how soon. */
export const curveOf = (
  searched: Searched,
  by: string,
  nameOf: (variant: SearchedVariant) => string,
): Curve => {
  const { request, result } = searched;
  return {
    ...{ what: `recall@${request.k}`, by, goal: request.goal, clients: result.clients ?? 1 },
    points: result.variants.map((variant) => {
      const { estimate, low, high } = findsOf(variant, searched);
      const { qps = null, p50_ms, p99_ms } = variant;
      const times = { rate: qps, p50: p50_ms, p99: p99_ms };
      return { at: nameOf(variant), value: estimate, interval: [low, high], ...times };
    }),
  };
};

/** `0.943 [0.928, 0.955]` */
export const within = ({ estimate, low, high }: Interval): string =>
  `${estimate.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
