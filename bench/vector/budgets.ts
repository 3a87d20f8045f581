import { vector } from '../../src/advisors/vector.ts';
import { DEFAULT_LIMITS, type Design } from '../../src/model/index.ts';
import { observeLive } from '../../src/operations/index.ts';

/** What finding out takes, by how many rows there are. */
export interface Spent {
  readonly rows: number;
  /** Seconds that the index took. */
  readonly built: number;
  /** Milliseconds of one search that looks at every row. */
  readonly exact: number;
  readonly queries: number;
  /** Seconds of the trial. */
  readonly seconds: number;
}

/** Milliseconds that trials have in the bench. */
const BUDGET = 300_000;

export async function tryOn(url: string, design: Design, rows: number, built: number) {
  const { evidence } = await observeLive(design, {
    ...{ url, watch: 0, since: null, queries: [], advisors: [vector] },
    // Smaller runs have small indexes.
    limits: { ...DEFAULT_LIMITS, minSize: 0 },
    ...{ trial: true, maxTime: BUDGET, maxBytes: 2 ** 30, seed: 1 },
    scope: { schemas: [], tables: [], literals: false },
  });
  const [trial] = evidence.trials;
  const result = trial?.result?.kind === 'vector-search' ? trial.result : null;
  const spent: Spent = {
    ...{ rows, built, exact: result?.exact_ms ?? 0, queries: result?.queries ?? 0 },
    seconds: (trial?.took_ms ?? 0) / 1000,
  };
  return { evidence, spent };
}

/** The share of a trial's time that the truth may take (sweep.ts), and `--max-time` without the flag, seconds. */
const FOR_TRUTH = 0.4;
const USUAL = 120;

/** A line through what was measured, by least squares: every row is looked at, so that time grows as rows do. */
export function atRows(spent: readonly Spent[], rows: number): { exact: number; queries: number } {
  const n = spent.length;
  const sum = (of: (one: Spent) => number) => spent.reduce((all, one) => all + of(one), 0);
  const [x, y] = [sum((one) => one.rows) / n, sum(({ exact }) => exact) / n];
  const up = sum((one) => (one.rows - x) * (one.exact - y));
  const slope = n < 2 ? y / x : up / sum((one) => (one.rows - x) ** 2);
  const exact = y + slope * (rows - x);
  return { exact, queries: Math.min(800, Math.floor((FOR_TRUTH * USUAL * 1000) / exact)) };
}
