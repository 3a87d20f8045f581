import type { AdviceInput, Interval } from '../../model/index.ts';
import type { Filter } from './filter.ts';
import { findsOf, isByIndex, type Searched, trialOf } from './searched.ts';
import type { VectorIndex } from './subject.ts';

/** Queries of which fewer are not judged apart. */
const FEW = 50;
/** Shares of rows that match, between which searches are judged apart: about 1%, 10%, most. */
const BOUNDS = [0.03, 0.3];

/** Searches of which about as many rows match. */
export interface Class {
  readonly searched: Searched;
  /** Median of the rows that match, and their share of all. */
  readonly matching: number;
  readonly share: number;
}

/** Searches with a condition, and those of them that find least. */
export interface Filtered {
  readonly one: VectorIndex;
  readonly filter: Filter;
  readonly done: Searched;
  readonly worst: Class & { readonly now: Interval };
}

/** null: they were not made, or the planner comes by the rows another way, and finds all. */
export function filteredBy(input: AdviceInput, one: VectorIndex, filter: Filter): Filtered | null {
  const done = trialOf(input, one, filter.where);
  if (done === undefined || (done.result.variants[0]?.by_index ?? 0) === 0) return null;
  const [worst] = classesOf(one, done)
    .map((each) => {
      const { variants } = each.searched.result;
      return { ...each, now: findsOf(variants[0] ?? { recalls: [] }, each.searched) };
    })
    .sort((a, b) => a.now.high - b.now.high);
  return worst === undefined ? null : { one, filter, done, worst };
}

/** By how many rows match; where none of them has enough queries, all together. */
export function classesOf({ family }: VectorIndex, done: Searched): readonly Class[] {
  const { matching = [] } = done.result;
  const rows = Math.max(1, family.rows ?? 0, ...matching);
  const which = (count: number) => BOUNDS.filter((bound) => count / rows > bound).length;
  const all = [...matching.keys()];
  const apart = [0, 1, 2]
    .map((one) => all.filter((i) => which(matching[i] ?? 0) === one))
    .filter((at) => at.length >= FEW);
  return (apart.length === 0 && all.length > 0 ? [all] : apart).map((at) => {
    const counts = at.map((i) => matching[i] ?? 0).sort((a, b) => a - b);
    const middle = counts[Math.floor(counts.length / 2)] ?? 0;
    return { searched: only(done, at), matching: middle, share: middle / rows };
  });
}

/** Of these queries alone. Each value is planned for itself: what goes by the index today has to go on doing so. */
const only = ({ request, result }: Searched, at: readonly number[]): Searched => {
  const today = result.variants[0]?.by_index ?? 0;
  const variants = result.variants.map((variant) => ({
    ...variant,
    recalls: at.map((i) => variant.recalls[i] ?? 0),
    by_index: isByIndex(variant) || variant.by_index >= today ? at.length : 0,
  }));
  return { request, result: { ...result, variants } };
};
