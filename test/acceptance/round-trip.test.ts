import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAll, designText, type Scenario, scenario } from '../support/convergence/scenario.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply } from '../support/dbopt.ts';
import { init, layout, objections, strip } from '../support/init.ts';
import { NASTY } from '../support/nasty.ts';

const CASES = Number(process.env.DBOPT_TEST_CASES ?? 20);
const SEED = Number(process.env.DBOPT_TEST_SEED ?? 5);
const TOGETHER = 20;

/** What init writes is what there is, and on a bare copy it makes the same again. */
async function goesThereAndBack(original: TestDatabase, copy: TestDatabase): Promise<string> {
  const { text, diagnostics } = await init(original);
  expect(diagnostics).toEqual([]);
  expect(await objections(original, text), text).toEqual([]);
  await strip(copy);
  await apply(copy.url, text);
  expect(await layout(copy), text).toEqual(await layout(original));
  return text;
}

test(`any layout, written down and made again: ${CASES} cases`, { timeout: 600_000 }, async () => {
  const all = fc.sample(scenario, { seed: SEED, numRuns: CASES });
  for (let from = 0; from < all.length; from += TOGETHER) {
    const some = all.slice(from, from + TOGETHER);
    const [original, copy] = [await make(some), await make(some)];
    // Somebody laid the tables out; that it was dbopt is forgotten.
    const found = some.map((one, i) => [`s${i}`, one.found] as const);
    await apply(original.url, designText(found));
    await original.client.query('DROP SCHEMA dbopt CASCADE');
    await goesThereAndBack(original, copy);
    await original.drop();
    await copy.drop();
  }
});

async function make(scenarios: readonly Scenario[]): Promise<TestDatabase> {
  const database = await freshDatabase();
  await database.client.query(scenarios.map((one, i) => createAll(`s${i}`, one)).join(';\n'));
  return database;
}

test('a schema with all that is odd', { timeout: 120_000 }, async () => {
  const [original, copy] = [await freshDatabase(), await freshDatabase()];
  for (const { client } of [original, copy]) await client.query(NASTY);
  const text = await goesThereAndBack(original, copy);
  // Partitions are said together, but for the one that is different.
  expect(text.match(/parted_\d/g)).toEqual(['parted_2']);
  expect(text).not.toContain('owned_by_a_constraint');
});
