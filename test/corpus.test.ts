import { describe, type TestContext, test } from 'vitest';
import { golden } from './support/corpus/golden.ts';
import { emptied, type Scenario, scenarios } from './support/corpus/scenario.ts';
import { type Stage, stage } from './support/corpus/stage.ts';
import { summary } from './support/corpus/summary.ts';
import { apply, plan } from './support/dbopt.ts';

const all = scenarios();

describe.concurrent('in a database of its own', () => {
  for (const scenario of all.filter((s) => !s.server))
    test(scenario.name, (t) => play(scenario, t));
});

describe('on a server of its own', () => {
  for (const scenario of all.filter((s) => s.server)) test(scenario.name, (t) => play(scenario, t));
});

/** To the design and wherever else the scenario goes, then out of it: the database is back where it was. */
async function play(scenario: Scenario, t: TestContext): Promise<void> {
  const { design, drift, next, left } = scenario;
  const on = await stage(scenario, t);
  const began = await on.look();
  const reach = (text: string, file: string) => arrive(on, on.own(text), scenario.golden(file), t);

  await reach(design, 'plan.txt');
  if (drift !== null) {
    await on.run(drift);
    await reach(design, 'drift.txt');
  }
  if (next !== null) await reach(next, 'then.txt');
  await reach(emptied(design), 'out.txt');
  t.expect(await on.look()).toEqual(left === null ? began : await expected(scenario, left, t));
}

/** Plans what the golden says, applies it, and has nothing left to do or to write. */
async function arrive(on: Stage, text: string, file: string, t: TestContext): Promise<void> {
  const options = { cwd: on.folder };
  const planned = await plan(on.url, text, options);
  await golden(file, on.common(summary(planned)), t.expect);
  const { plan: done, outcome, diagnostics } = await apply(on.url, text, options);
  t.expect(diagnostics).toEqual([]);
  t.expect(outcome).toBe('done');
  t.expect(done.fingerprint).toBe(planned.fingerprint);
  const { plan: second } = await apply(on.url, text, options);
  t.expect(summary({ ...second, diagnostics: [] })).toBe('nothing to do\n');
  t.expect((await plan(on.url, text, options)).state).toEqual(second.state);
  t.expect(await on.scratch()).toEqual([]);
}

async function expected(scenario: Scenario, left: string, t: TestContext) {
  const on = await stage(scenario, t);
  await on.run(left);
  return on.look();
}
