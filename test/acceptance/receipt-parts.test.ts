import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { planByReceipt } from '../../src/operations/receipt/plan.ts';
import type { DesignSource } from '../../src/operations/source.ts';
import { workplace } from '../support/cli.ts';
import { createAll } from '../support/convergence/scenario.ts';
import { freshDatabase } from '../support/database.ts';
import { planAnew } from '../support/receipt/anew.ts';
import { blockText, type Edits, edits, entriesOf, mostlyPlain } from '../support/receipt/edits.ts';
import { sourceIn } from '../support/source.ts';

const CASES = Number(process.env.DBOPT_TEST_CASES ?? 72);
const ANY = process.env.CI === undefined ? Date.now() % 2 ** 31 : 1;
const SEED = Number(process.env.DBOPT_TEST_SEED ?? ANY);
/** Scenarios that share a database and a design. */
const TOGETHER = 12;
/** Edits of one design; those by hand stay, so that of some designs no round is planned by part: then others are tried. */
const ROUNDS = 6;

test(`a plan of what has changed is the plan of everything: ${CASES} cases`, {
  timeout: 900_000,
}, async (t) => {
  console.log(`receipt: DBOPT_TEST_SEED=${SEED}`);
  let short = 0;
  const isEnough = (cases: number) => cases >= CASES && (short > 0 || cases >= 10 * CASES);
  for (let from = 0; !isEnough(from); from += TOGETHER * ROUNDS) {
    const seed = SEED + from;
    const scenarios = fc.sample(mostlyPlain, { seed, numRuns: TOGETHER });
    const { url, client, drop } = await freshDatabase(t);
    onTestFinished(drop);
    await client.query(scenarios.map((one, i) => createAll(`s${i}`, one)).join(';\n'));
    const later = entriesOf(scenarios, 'b');
    const applied = entriesOf(scenarios, 'a');
    const { dbopt, write, folder } = await workplace(blockText(applied));
    const source = sourceIn(folder, url);
    const consent = ['--auto-approve', '--allow', 'data-loss'];
    expect(await dbopt(['apply', ...consent, '--url', url])).toMatchObject({ code: 0 });
    expect(await planByReceipt(source)).toMatchObject({ tables: 0 });
    for (let round = 1; round <= ROUNDS; round++) {
      const any = edits([...applied.keys()], round === ROUNDS);
      const [one] = fc.sample(any, { seed: seed + round, numRuns: 1 });
      if (one === undefined) continue;
      const now = one.file.reduce((entries, edit) => edit(entries, later), applied);
      await write('dbopt.yaml', blockText(now));
      for (const sql of one.hand) await client.query(sql).catch(() => {});
      short += (await sameEitherWay(source, one)) ? 1 : 0;
    }
  }
  console.log(`receipt: ${short} plans of a part`);
  expect(short).toBeGreaterThan(0);
});

async function sameEitherWay(source: DesignSource, one: Edits): Promise<boolean> {
  const known = await planByReceipt(source);
  if (known === null) return false;
  const anew = await planAnew(source);
  const story = `${one.hand.join('\n')}\n-- ${source.files[0]}`;
  expect(JSON.stringify(known.plan, null, 1), story).toBe(JSON.stringify(anew, null, 1));
  return known.tables > 0;
}
