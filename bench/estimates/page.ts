import type { Plan } from '../../src/model/index.ts';
import { factor, type Said, worstAfter } from '../../test/support/replay.ts';
import { grid } from '../grid.ts';
import { type Figure, median } from './figures.ts';

export interface Result {
  /** Server and machine. */
  readonly where: string;
  /** Of the first two rounds, before anything was learned. */
  readonly before: Plan;
  readonly first: readonly Figure[];
  readonly second: readonly Figure[];
  /** In one apply. */
  readonly third: readonly Figure[];
  /** What the screen of that said. */
  readonly looks: readonly Said[];
}

/** Estimates are to be right within this factor. */
const GOAL = 2;
const QUARTER = 0.25;
/** Seconds below which the roundtrips are what is measured. A plan says no more than “below a second” of ten times as much. */
const SHORT = 0.1;
/** The least that an estimate may be, as it is rounded. */
const LEAST = 0.05;

const off = ({ estimate, truth }: Figure): number => factor(Math.max(estimate ?? 0, LEAST), truth);

const known = (steps: readonly Figure[]) => steps.filter(({ estimate }) => estimate !== null);
const isShort = ({ estimate, truth }: Figure) => Math.max(estimate ?? 0, truth) < SHORT;
const compared = (steps: readonly Figure[]) => known(steps).filter((one) => !isShort(one));
const medianOff = (steps: readonly Figure[]): number => median(compared(steps).map(off));

export const isMet = ({ second, looks }: Result): boolean => {
  const worst = worstAfter(looks, QUARTER);
  return (
    medianOff(second) <= GOAL &&
    known(second).length === second.length &&
    worst !== null &&
    worst <= GOAL
  );
};

/** docs/estimates.md. */
export function page({ where, before, first, second, third, looks }: Result): string {
  const usual = new Map(before.steps.map(({ id, seconds }) => [id, seconds]));
  const early = first.map((one) => ({ ...one, estimate: usual.get(one.step) ?? null }));
  const rows = second.map((one) => [
    one.step.replace('#', ' '),
    seconds(usual.get(one.step) ?? null),
    seconds(one.estimate),
    seconds(one.truth),
    one.estimate === null || isShort(one) ? '' : off(one).toFixed(1),
  ]);
  const sorts = [...new Set(second.map(({ sort }) => sort))].map((sort) => [
    sort,
    ...[early, second, third].map((some) => medianText(some.filter((one) => one.sort === sort))),
  ]);
  return `# Estimates and truth

\`npm run bench:estimates\` measured and wrote this page. ${where}.

Part by part (an index of every access method, the promotion of a key, tables that become unlogged), each on tables of three sizes: one apply to learn from, then one on tables 1.6 times as large with other parameters (another B-tree, HNSW with other m, ef_construction and dimensions, IVFFlat with other lists). In the end all of it in one apply on tables 1.3 times as large. “Usual” is what a plan says before anything was learned. How far off: the larger of estimate and truth by the smaller. Compared is what takes a tenth of a second by either, although a plan says no more than “below a second” up to one. Whatever else the machine does at the time is in the figures.

- Median after one apply to learn from: a factor of ${medianOff(second).toFixed(2)} (goal: ${GOAL}); ${second.length} steps, of which ${known(second).length} are estimated and ${compared(second).length} compared.
- Median before, of what is usual: ${medianOff(early).toFixed(2)}, over the ${known(early).length} of ${early.length} steps that say anything.
- Median of the apply of all: ${medianOff(third).toFixed(2)}. The time that it takes as a whole, as its screen says it second by second, is off by at most ${worstText(looks)} after its first quarter (goal: ${GOAL}).

## By sort of work

${grid([['work', 'at first', 'after learning', 'in one apply'], ...sorts])}

## Step by step, after learning

${grid([['step', 'usual', 'estimate', 'truth', 'off'], ...rows])}

## What the screen said was left

${grid([['gone', 'left, it said', 'left'], ...looks.filter((_, i) => i % every(looks) === 0).map(look)])}
`;
}

/** About twenty rows. */
const every = (looks: readonly Said[]): number => Math.max(1, Math.round(looks.length / 20));

const look = ({ gone, left, truth }: Said): readonly string[] => [gone, left, truth].map(seconds);

const medianText = (steps: readonly Figure[]): string =>
  steps.length === 0
    ? ''
    : known(steps).length === 0
      ? 'says unknown'
      : compared(steps).length === 0
        ? 'too short'
        : medianOff(steps).toFixed(2);

const worstText = (looks: readonly Said[]): string => {
  const worst = worstAfter(looks, QUARTER);
  return worst === null
    ? 'an unknown factor, since it says at times that it does not know'
    : `a factor of ${worst.toFixed(2)}`;
};

const seconds = (value: number | null): string =>
  value === null ? 'unknown' : `${value.toFixed(1)} s`;
