import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';
import { recreateFromDefinitions } from '../support/expressions/recreate.ts';
import { DESIGN, SHAPES } from '../support/expressions/shapes.ts';
import { TABLE } from '../support/expressions/table.ts';

const NAMES = SHAPES.map(({ shape, address }) => [shape, address] as const);

/** What a plan has to say about one object; [] is what every test here wants. */
function said(made: Plan, address: string): readonly string[] {
  const changes = made.changes.filter((c) => c.address === address && c.action !== 'adopt');
  const diagnostics = made.diagnostics.filter((d) => d.address === address);
  return [
    ...changes.flatMap((c) =>
      c.fields.map((f) => `${c.action} ${f.field}: ${JSON.stringify([f.from, f.to])}`),
    ),
    ...diagnostics.map((d) => d.message),
  ];
}

/** Constants without a zone, and dates of one style only, mean what the database says they mean. */
async function shop(): Promise<TestDatabase> {
  const database = await freshDatabase();
  await database.client.query(TABLE);
  await database.client.query(`
    DO $$ BEGIN
      EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), 'Europe/Berlin');
      EXECUTE format('ALTER DATABASE %I SET datestyle = %L', current_database(), 'German, DMY');
      EXECUTE format('ALTER DATABASE %I SET intervalstyle = %L', current_database(), 'sql_standard');
    END $$`);
  return database;
}

describe('declared and applied', () => {
  const plans: { [when: string]: Plan } = {};

  beforeAll(async () => {
    const { url, client } = await shop();
    expect((await apply(url, DESIGN)).diagnostics).toEqual([]);
    plans.next = await plan(url, DESIGN);
    await recreateFromDefinitions(client, 'shop');
    plans.restored = await plan(url, DESIGN);
    await client.query('DROP SCHEMA dbopt CASCADE');
    plans.forgotten = await plan(url, DESIGN);
  });

  const empty = (when: string) => (_shape: string, address: string) => {
    const made = plans[when];
    expect(made === undefined ? ['no plan'] : said(made, address)).toEqual([]);
  };
  test.each(NAMES)('the next plan is empty: %s', empty('next'));
  test.each(NAMES)('after a dump and restore the plan is empty: %s', empty('restored'));
  test.each(NAMES)('without the state it is adopted: %s', empty('forgotten'));
});

describe('made by hand', () => {
  let made: Plan;

  beforeAll(async () => {
    const { url } = await shop();
    const user = await connect({ url, applicationName: 'by hand' });
    for (const { byHand } of SHAPES) await user.query(byHand);
    await user.end();
    made = await plan(url, DESIGN);
  });

  test.each(NAMES)('is adopted without a word: %s', (_shape, address) => {
    expect(said(made, address)).toEqual([]);
    expect(made.changes.find((c) => c.address === address)?.action).toBe('adopt');
  });
});
