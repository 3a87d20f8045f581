import type { LoopVerdict, WorkSample } from '../../../src/model/index.ts';
import { isSwayed, judgeWindows, nearer } from '../../../src/planner/index.ts';
import { type Chance, chance } from '../../faults/random.ts';

/** How the load moves the times of all statements from the first window to the second: 1.3 is a third more at its end. */
export interface Scenario {
  readonly name: string;
  readonly load: (minute: number) => number;
  /** What the change does to the times of the statements that use it. */
  readonly effect: number;
  /** To only one of them. */
  readonly one?: true;
}

const MINUTES = 15;
const GAP = 10;
const END = 2 * MINUTES + GAP;

const steady = () => 1;
const to = (end: number) => (minute: number) => 1 + (end - 1) * (minute / END);
/** Between two windows, all at once. */
const jump = (end: number) => (minute: number) => (minute < MINUTES ? 1 : end);
const wave = (minute: number) => 1 + 0.3 * Math.sin((2 * Math.PI * minute) / END);

const LOADS = {
  steady,
  'rising by 30%': to(1.3),
  'falling by 20%': to(0.8),
  'up by 30% at once': jump(1.3),
  'a wave of 30%': wave,
};

export const SCENARIOS: readonly Scenario[] = [
  ...Object.entries(LOADS).map(([name, load]) => ({ name, load, effect: 1 })),
  ...Object.entries(LOADS).map(([name, load]) => ({ name, load, effect: 1.2 })),
  { name: 'steady', load: steady, effect: 1.5, one: true },
  { name: 'steady', load: steady, effect: 0.7 },
];

interface Statement {
  readonly id: string;
  readonly touched: boolean;
  readonly ms: number;
  readonly calls: number;
  /** How strongly the load moves it: no control reacts quite as what it is the control of. */
  readonly reacts: number;
}

/** A round of a scenario, its minutes autocorrelated, judged as the loop judges. */
export function simulate({ load, effect, one }: Scenario, seed: number): LoopVerdict {
  const random = chance(20_261, seed);
  const normal = () => gauss(random);
  const statements = Array.from(
    { length: 10 },
    (_, i): Statement => ({
      ...{
        id: `s${i}`,
        touched: i < 4,
        ms: Math.exp(1 + normal()),
        reacts: 0.8 + 0.4 * random.next(),
      },
      calls: Math.round(60 * Math.exp(1 + normal())),
    }),
  );
  const shared = walk(0.7, 0.08, normal);
  const own = new Map(statements.map(({ id }) => [id, walk(0.5, 0.04, normal)]));
  const minute = (at: number): WorkSample => {
    const weather = load(at) * Math.exp(shared());
    const work = statements.map(({ id, touched, ms, calls: usual, reacts }) => {
      const calls = Math.max(1, Math.round(usual * (1 + 0.1 * normal())));
      const hit = at >= MINUTES && touched && (one !== true || id === 's0') ? effect : 1;
      const mean =
        ms *
        hit *
        weather ** reacts *
        Math.exp(own.get(id)?.() ?? 0) *
        Math.max(0.1, 1 + normal() / Math.sqrt(calls));
      return [
        id,
        [
          calls,
          calls * mean,
          2 * calls * mean ** 2 * Math.max(0.5, 1 + (2 * normal()) / Math.sqrt(calls)),
        ],
      ] as const;
    });
    return { at: '2026-01-01T00:00:00Z', work: Object.fromEntries(work), broken: false };
  };
  const window = (from: number) => Array.from({ length: MINUTES }, (_, i) => minute(from + i));
  const [before, first] = [window(0), window(MINUTES + GAP)];
  const ids = (touched: boolean) =>
    statements.filter((each) => each.touched === touched).map(({ id }) => id);
  const touched = { touched: ids(true), control: ids(false) };
  const after = isSwayed({ before, after: first, statements: touched })
    ? nearer(before, [first, window(END)], touched)
    : first;
  return judgeWindows({
    ...{ before, after, checks: { before: null, after: null }, statements: touched },
  });
}

/** A value that remembers the last one: AR(1), of this spread. */
function walk(memory: number, spread: number, normal: () => number): () => number {
  let value = spread * normal();
  return () => {
    value = memory * value + Math.sqrt(1 - memory ** 2) * spread * normal();
    return value;
  };
}

const gauss = (random: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

export type Tally = { readonly [is in LoopVerdict['is']]: number };

/** How often each verdict came in so many rounds. */
export function tally(scenario: Scenario, rounds: number): Tally {
  const counts = { worse: 0, better: 0, 'as before': 0, 'cannot tell': 0 };
  for (let seed = 0; seed < rounds; seed += 1) counts[simulate(scenario, seed).is] += 1;
  return counts;
}
