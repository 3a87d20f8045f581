import { mean } from '../../model/index.ts';
import type { Done } from '../shared/sampled.ts';
import { lookedAt, nameOf } from './list-trials.ts';
import type { VectorIndex } from './subject.ts';

/** What a search of lists takes that finds enough. */
export interface Cost {
  readonly name: string;
  readonly probes: number;
  readonly recall: number;
  /** Of centres and rows of the whole table: a copy's lists have as many rows as those of the table. */
  readonly distances: number;
}

/** With as few lists looked into as find enough on the copy; null: not even the most do. */
export function leastCost(
  one: VectorIndex,
  { request, result, trial }: Done<'vector-build'>,
  lists: number,
  goal: number,
): Cost | null {
  for (const { name, with: parameters, set } of request.builds) {
    const probes = Number(set['ivfflat.probes']);
    const built = result.builds.find((each) => each.name === name);
    const recall = mean(built?.recalls ?? []);
    if (name !== nameOf(lists, probes) || built?.blocks === undefined || recall < goal) continue;
    const { bytes, blocks } = built;
    const share = lookedAt(one, { bytes, blocks, lists: parameters.lists ?? 1 });
    return { name, probes, recall, distances: Math.round(lists + share * trial.rows) };
  }
  return null;
}
