import type { Step } from '../model/index.ts';
import { type Course, secondsLeft } from './forecast.ts';

/** What a forecast needs of a step. */
export type Timed = Pick<Step, 'seconds' | 'work' | 'touches' | 'phase'>;

/** What is to be done by steps that have not begun. */
export interface Ahead {
  /** Of those whose time is known. */
  readonly seconds: number;
  /** Steps that are over at once. */
  readonly quick: number;
  /** Of the others by their sort: how many, and how much work they have. */
  readonly unknown: ReadonlyMap<string, Sum>;
}

interface Sum {
  readonly steps: number;
  readonly amount: number;
}

/** What the steps that are done say of those to come. */
export interface Learned {
  /** Of those that were over at once: how many, and their seconds. */
  readonly quick: { readonly steps: number; readonly seconds: number };
  /** Of those whose time was known: the seconds that were expected, and those that they took. */
  readonly timed: { readonly expected: number; readonly took: number };
  /** Of the others: work a second, by its sort. */
  readonly paces: ReadonlyMap<string, number>;
}

export const NOTHING_LEARNED: Learned = {
  quick: { steps: 0, seconds: 0 },
  timed: { expected: 0, took: 0 },
  paces: new Map(),
};

/** It changes catalogs, or samples a table, which reads so many pages at most. */
const isQuick = ({ seconds, work, touches, phase }: Timed): boolean =>
  seconds === null && work === undefined && (touches === 'catalog' || phase === 'upkeep');

/** Work of the same goes at one pace; what does not say what work it has is like no other. */
const sortOf = ({ work }: Timed): string =>
  work === undefined ? '' : `${work.sort} ${work.short === true}`;

export const allAhead = (steps: readonly Timed[]): Ahead =>
  steps.reduce((ahead, step) => withStep(ahead, step, 1), NOTHING);

const NOTHING: Ahead = { seconds: 0, quick: 0, unknown: new Map() };

export const begun = (ahead: Ahead, step: Timed): Ahead => withStep(ahead, step, -1);

function withStep(ahead: Ahead, step: Timed, sign: 1 | -1): Ahead {
  if (step.seconds !== null) return { ...ahead, seconds: ahead.seconds + sign * step.seconds };
  if (isQuick(step)) return { ...ahead, quick: ahead.quick + sign };
  const { steps, amount } = ahead.unknown.get(sortOf(step)) ?? { steps: 0, amount: 0 };
  const now = { steps: steps + sign, amount: amount + sign * (step.work?.amount ?? 0) };
  return { ...ahead, unknown: new Map(ahead.unknown).set(sortOf(step), now) };
}

/** What is known once a step more is done, that took so many seconds. */
export function learn(learned: Learned, step: Timed, seconds: number): Learned {
  const { quick, timed, paces } = learned;
  if (isQuick(step))
    return { ...learned, quick: { steps: quick.steps + 1, seconds: quick.seconds + seconds } };
  if (step.seconds !== null) {
    const { expected, took } = timed;
    return { ...learned, timed: { expected: expected + step.seconds, took: took + seconds } };
  }
  if (step.work === undefined || seconds <= 0) return learned;
  return { ...learned, paces: new Map(paces).set(sortOf(step), step.work.amount / seconds) };
}

/** Seconds of an apply before which it says little of how it compares with what was expected. */
const FIRST = 3;

interface Moment {
  readonly active: readonly (Course & { readonly step: Timed })[];
  readonly ahead: Ahead;
  readonly learned: Learned;
}

/** Seconds until all is done, if nothing has to be waited for; null: nobody knows. As many steps as are at work now go
 *  on side by side, and what is to come is taken to be slower or faster than expected as what is done, by half as much:
 *  a server that is busy now may not be so for long. */
export function timeLeft({ active, ahead, learned }: Moment, now: number): number | null {
  const { quick, timed, paces } = learned;
  const slower = Math.sqrt((timed.took + FIRST) / (timed.expected + FIRST));
  const expectedOf = (step: Timed): number | null => {
    if (isQuick(step)) return 0;
    if (step.seconds !== null) return step.seconds * slower;
    return byPace(paces, sortOf(step), step.work?.amount ?? 0);
  };
  const running = active.map(({ step, ...course }) => secondsLeft(course, expectedOf(step), now));
  const unknown = [...ahead.unknown].map(([sort, { steps, amount }]) =>
    steps === 0 ? 0 : byPace(paces, sort, amount),
  );
  const known = running.flatMap((each) => each ?? []);
  const coming = unknown.flatMap((each) => each ?? []);
  if (known.length < running.length || coming.length < unknown.length) return null;
  const each = quick.steps === 0 ? 0 : quick.seconds / quick.steps;
  const all = sum([...known, ...coming, ahead.seconds * slower, ahead.quick * each]);
  return Math.max(all / Math.max(1, active.length), ...known);
}

function byPace(paces: Learned['paces'], sort: string, amount: number): number | null {
  const pace = paces.get(sort);
  return pace === undefined ? null : amount / pace;
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
