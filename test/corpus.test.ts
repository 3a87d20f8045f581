import { describe, type TestContext, test } from 'vitest';
import type { Plan } from '../src/model/index.ts';
import { golden } from './support/corpus/golden.ts';
import { emptied, type Scenario, scenarios } from './support/corpus/scenario.ts';
import { type Stage, stage } from './support/corpus/stage.ts';
import { summary } from './support/corpus/summary.ts';
import { apply, plan } from './support/dbopt.ts';

const { CORPUS: part } = process.env;

/** CORPUS=needs: those that not every server can play; half: every other one; else all. */
const all = scenarios().filter(
  ({ needs }, i) => (part !== 'needs' || needs.length > 0) && (part !== 'half' || i % 2 === 0),
);
const PATIENCE = { timeout: 120_000 };

describe.concurrent('in a database of its own', PATIENCE, () => {
  for (const scenario of all.filter((s) => !s.server))
    test(scenario.name, (t) => play(scenario, t));
});

// One at a time: what they change is the whole server's.
for (const scenario of all.filter((s) => s.server))
  test(scenario.name, PATIENCE, (t) => play(scenario, t));

/** To the design and wherever else the scenario goes, then out of it: the database is back where it was. */
async function play(scenario: Scenario, t: TestContext): Promise<void> {
  const { design, drift, next, left } = scenario;
  const on = await stage(scenario, t);
  const began = await on.look();

  await reach(on, design, 'plan.txt', t);
  if (drift !== null) {
    await on.run(drift);
    await reach(on, design, 'drift.txt', t);
  }
  if (next !== null) await reach(on, next, 'then.txt', t);
  const state = await reach(on, emptied(design), 'out.txt', t);
  t.expect((await plan(on.url, emptied(design), { cwd: on.folder, ...on.time })).state).toEqual(
    state,
  );
  t.expect(await on.look()).toEqual(left === null ? began : await expected(scenario, left, t));
}

/** Plans what the golden says, applies it, and has nothing left to do or to write; the state as it then is. */
async function reach(
  on: Stage,
  design: string,
  file: string,
  t: TestContext,
): Promise<Plan['state']> {
  const text = on.own(design);
  const options = { cwd: on.folder, ...on.time };
  const planned = await plan(on.url, text, options);
  await golden(on.golden(file), on.common(summary(planned)), t.expect);
  const first = await apply(on.url, text, options);
  t.expect(first.diagnostics).toEqual([]);
  t.expect(first.outcome).toBe('done');
  t.expect(first.plan.fingerprint).toBe(planned.fingerprint);

  const again = await apply(on.url, text, options);
  t.expect(summary(silent(again.plan))).toBe('nothing to do\n');
  t.expect(again.events).toEqual([]);
  t.expect(await on.scratch()).toEqual([]);
  return again.plan.state;
}

/** What is still pending may be told again. */
const silent = (made: Plan): Plan => ({ ...made, diagnostics: [] });

async function expected(scenario: Scenario, left: string, t: TestContext) {
  const on = await stage(scenario, t);
  await on.run(left);
  return on.look();
}
