import { type Plan, parseName, type Step } from '../../model/index.ts';

/** The names that a step has in its statements. */
export const namesOf = ({ locks, makes, calls }: Step): readonly string[] => [
  ...locks.map(({ relation }) => relation),
  ...makes,
  ...(calls?.tables ?? []),
];

/** The schemas of all of them. */
export const schemasOf = ({ steps }: Pick<Plan, 'steps'>): readonly string[] => [
  ...new Set(steps.flatMap(namesOf).flatMap((name) => parseName(name)?.slice(0, -1) ?? [])),
];
