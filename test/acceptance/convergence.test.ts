import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../support/convergence/check.ts';
import { createAll, designText, type Scenario, scenario } from '../support/convergence/scenario.ts';
// Every scenario is checked in databases of the run's server.
import '../support/database.ts';

const CASES = Number(process.env.DBOPT_TEST_CASES ?? 120);
/** The same cases on every checkout; new ones each time somebody runs it by hand. */
const ANY = process.env.CI === undefined ? Date.now() % 2 ** 31 : 1;
const SEED = Number(process.env.DBOPT_TEST_SEED ?? ANY);
/** Scenarios that share a database: applied and planned together they cost little more than one. */
const TOGETHER = 25;
/** Databases at work at the same time. */
const SIDE_BY_SIDE = 3;
/** Milliseconds spent on making a counterexample smaller. */
const SHRINKING = 300_000;

test(`any design over any database converges: ${CASES} cases`, { timeout: 900_000 }, async () => {
  console.log(`convergence: DBOPT_TEST_SEED=${SEED}`);
  const all = fc.sample(fc.tuple(scenario), { seed: SEED, numRuns: CASES }).map(([one]) => one);
  const batches = Array.from({ length: Math.ceil(CASES / TOGETHER) }, (_, i) => i * TOGETHER);
  const run = async () => {
    for (let from = batches.shift(); from !== undefined; from = batches.shift()) {
      const problems = await check(all.slice(from, from + TOGETHER));
      if (problems.length > 0) await explain(all.slice(from, from + TOGETHER), from, problems);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, run));
});

/** Finds the first scenario that fails by itself, and the smallest one like it. */
async function explain(batch: readonly Scenario[], from: number, problems: readonly string[]) {
  for (const [i, one] of batch.entries()) {
    if ((await check([one])).length === 0) continue;
    const alone = fc.asyncProperty(scenario, async (smaller) => {
      const found = await check([smaller]);
      expect(found, story(smaller)).toEqual([]);
    });
    await fc.assert(alone, {
      seed: SEED,
      path: String(from + i),
      numRuns: 1,
      interruptAfterTimeLimit: SHRINKING,
    });
  }
  expect(problems, 'only together').toEqual([]);
}

const story = (one: Scenario): string =>
  [
    createAll('s0', one),
    ...(['found', 'a', 'b'] as const).map(
      (which) => `-- ${which}: ${designText([['s0', one[which]]])}`,
    ),
  ].join('\n');
