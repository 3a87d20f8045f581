import type { Plan } from '../../src/model/index.ts';
import { factor, type Said, worstAfter } from '../../test/support/replay.ts';
import { grid } from '../grid.ts';
import { type Figure, median } from './figures.ts';

export interface Applied {
  readonly steps: readonly Figure[];
  readonly looks: readonly Said[];
}

export interface Result {
  /** Server and machine. */
  readonly where: string;
  /** Of all, before anything was learned. */
  readonly before: Plan;
  readonly first: Applied;
  readonly second: Applied;
}

/** Estimates are to be right within this factor. */
const GOAL = 2;
const QUARTER = 0.25;
/** Seconds below which a plan says no more than that, so that nothing is to be compared. */
const SHORT = 1;
/** The least that an estimate may be, as it is rounded. */
const LEAST = 0.05;

const off = ({ estimate, truth }: Figure): number => factor(Math.max(estimate ?? 0, LEAST), truth);

const known = (steps: readonly Figure[]) => steps.filter(({ estimate }) => estimate !== null);
const isShort = ({ estimate, truth }: Figure) => Math.max(estimate ?? 0, truth) < SHORT;
const compared = (steps: readonly Figure[]) => known(steps).filter((one) => !isShort(one));
const medianOff = (steps: readonly Figure[]): number => median(compared(steps).map(off));

export const isMet = ({ second }: Result): boolean => {
  const worst = worstAfter(second.looks, QUARTER);
  return (
    medianOff(second.steps) <= GOAL &&
    known(second.steps).length === second.steps.length &&
    worst !== null &&
    worst <= GOAL
  );
};

/** docs/estimates.md. */
export function page({ where, before, first, second }: Result): string {
  const usual = new Map(before.steps.map(({ id, seconds }) => [id, seconds]));
  const rows = second.steps.map((one) => [
    one.step.replace('#', ' '),
    seconds(usual.get(one.step) ?? null),
    seconds(one.estimate),
    seconds(one.truth),
    one.estimate === null || isShort(one) ? '' : off(one).toFixed(1),
  ]);
  const sorts = [...new Set(second.steps.map(({ sort }) => sort))].map((sort) => {
    const [early, late] = [first, second].map(({ steps }) =>
      steps.filter((one) => one.sort === sort),
    );
    return [sort, ...[early, late].map((some = []) => medianText(some))];
  });
  return `# Estimates and truth

\`npm run bench:estimates\` measured and wrote this page. ${where}.

One apply to learn from: an index of every access method on tables of three sizes, the promotion of a key. Then the same on tables 1.6 times as large, with other parameters (another B-tree, HNSW with other m, ef_construction and dimensions, IVFFlat with other lists). “Usual” is what a plan says before anything was learned. How far off: the larger of estimate and truth by the smaller. Where both are below a second, which is all that a plan says then, nothing is compared.

- Median after one run to learn from: a factor of ${medianOff(second.steps).toFixed(2)} (goal: ${GOAL}); ${second.steps.length} steps, of which ${known(second.steps).length} are estimated and ${compared(second.steps).length} compared.
- Median of what is usual, before: ${medianOff(first.steps).toFixed(2)}, over the ${known(first.steps).length} of ${first.steps.length} steps that say anything.
- The time that an apply as a whole takes, as its screen says it second by second, is off by at most ${worstText(second.looks)} after its first quarter (goal: ${GOAL}); of the first apply, ${worstText(first.looks)}.

## By sort of work

${grid([['work', 'off at first', 'off after learning'], ...sorts])}

## Step by step, after learning

${grid([['step', 'usual', 'estimate', 'truth', 'off'], ...rows])}
`;
}

const medianText = (steps: readonly Figure[]): string =>
  known(steps).length === 0
    ? 'says unknown'
    : compared(steps).length === 0
      ? 'below a second'
      : medianOff(steps).toFixed(2);

const worstText = (looks: readonly Said[]): string => {
  const worst = worstAfter(looks, QUARTER);
  return worst === null
    ? 'an unknown factor, since it says at times that it does not know'
    : `a factor of ${worst.toFixed(2)}`;
};

const seconds = (value: number | null): string =>
  value === null ? 'unknown' : `${value.toFixed(1)} s`;
