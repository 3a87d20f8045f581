// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the design file, not of JavaScript
import { expect, onTestFinished, test } from 'vitest';
import type { Receipt } from '../../src/model/index.ts';
import { database, openStore } from '../../src/operations/database.ts';
import { planDatabase } from '../../src/operations/plan/plan.ts';
import { planByReceipt } from '../../src/operations/receipt/plan.ts';
import { type DesignSource, openDesign } from '../../src/operations/source.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { planAnew } from '../support/receipt/anew.ts';
import { sourceIn } from '../support/source.ts';

const SETUP = `
CREATE TABLE plain (a int, b int);
CREATE TABLE hourly (a int, t timestamptz) PARTITION BY RANGE (t);
CREATE TABLE monthly (a int, t timestamp) PARTITION BY RANGE (t);
CREATE TABLE counted (a int) PARTITION BY RANGE (a);`;

const DESIGN = `version: 1
tables:
  plain: { indexes: { plain_a: { on: [a] } } }
  hourly: { partitions: { by: range (t), every: 1 hour, ahead: 3, keep: 2 days }, indexes: { hourly_a: { on: [a] } } }
  monthly: { partitions: { by: range (t), every: 1 month, ahead: 2, zone: Europe/Berlin } }
  counted: { partitions: { by: range (a), every: 1000, ahead: 1 } }
`;

async function applied(t: Parameters<typeof freshDatabase>[0], design: string) {
  const { url, client, drop } = await freshDatabase(t);
  onTestFinished(drop);
  await client.query(SETUP);
  const { dbopt, write, folder } = await workplace(design);
  const run = (...args: string[]) => dbopt([...args, '--url', url]);
  expect(await run('apply', '--auto-approve')).toMatchObject({ code: 0 });
  return { url, client, write, run, source: sourceIn(folder, url) };
}

/** The plan as it would be made at a time. */
async function planAt(source: DesignSource, now: string) {
  const { design } = await openDesign(source);
  const db = database(source, design);
  try {
    const client = await db.connect('plan');
    return await planDatabase(client, design, openStore(design, client), { now });
  } finally {
    await db.close();
  }
}

test('of a design with partitions a receipt holds until one is due', async (t) => {
  const { source, client, write } = await applied(t, DESIGN);
  const known = await planByReceipt(source);
  expect(known).toMatchObject({ tables: 0, plan: { changes: [] } });
  expect(JSON.stringify(known?.plan)).toBe(JSON.stringify(await planAnew(source)));

  const kept = await client.query<{ receipt: Receipt }>('SELECT receipt FROM dbopt.receipt');
  const { lasts } = kept.rows[0]?.receipt ?? {};
  const [from, until] = [Date.parse(lasts?.from ?? ''), Date.parse(lasts?.until ?? '')];
  expect(until - from).toBeGreaterThan(0);
  expect(until - from).toBeLessThanOrEqual(3_600_000);
  for (const at of [from, (from + until) / 2, until - 1]) {
    const then = await planAt(source, new Date(Math.floor(at)).toISOString());
    expect(JSON.stringify(then)).toBe(JSON.stringify(known?.plan));
  }
  const later = await planAt(source, new Date(until).toISOString());
  expect(later.changes.map(({ address }) => address)).toContain('partitions.public.hourly');

  await client.query('INSERT INTO hourly SELECT 1, now() FROM generate_series(1, 100)');
  await client.query('ANALYZE');
  expect(await planByReceipt(source), 'rows do not count').toMatchObject({ tables: 0 });
  await write('dbopt.yaml', DESIGN.replace('plain_a: { on: [a] }', 'plain_a: { on: [b] }'));
  expect(await planByReceipt(source)).toMatchObject({
    tables: 1,
    plan: { counts: { replace: 1 } },
  });
  await write('dbopt.yaml', DESIGN.replace('keep: 2 days', 'keep: 3 days'));
  expect(await planByReceipt(source), 'another life').toBeNull();
  await write('dbopt.yaml', DESIGN);

  // As text: in another order the entries would be other ones.
  const lastly = (was: string, is: string) =>
    client.query('UPDATE dbopt.receipt SET receipt = replace(receipt::text, $1, $2)::json', [
      JSON.stringify(was),
      JSON.stringify(is),
    ]);
  const { from: made = '', until: end = '', zones = '' } = lasts ?? {};
  const soon = new Date(Date.now() + 600_000).toISOString();
  await lastly(made, soon);
  expect(await planByReceipt(source), 'a clock that was put back').toBeNull();
  await lastly(soon, made);
  expect(await planByReceipt(source)).toMatchObject({ tables: 0 });
  await lastly(zones, '1999a');
  expect(await planByReceipt(source), 'other time zones').toBeNull();
  await lastly('1999a', zones);
  await lastly(end, made);
  expect(await planByReceipt(source), 'it is due').toBeNull();
});

test('maintain makes the receipt anew that its own work has ended', async (t) => {
  const { source, client, run } = await applied(t, DESIGN);
  const kept = () => client.query<{ receipt: Receipt }>('SELECT receipt FROM dbopt.receipt');
  const { until = '' } = (await kept()).rows[0]?.receipt.lasts ?? {};
  expect(await run('maintain')).toMatchObject({ code: 0 });
  expect((await kept()).rows[0]?.receipt.lasts?.until, 'nothing was done').toBe(until);
  expect(await run('maintain', '--now', until)).toMatchObject({ code: 0 });
  const known = await planByReceipt(source);
  expect(known).toMatchObject({ tables: 0 });
  expect(JSON.stringify(known?.plan)).toBe(JSON.stringify(await planAnew(source)));
  expect(Date.parse((await kept()).rows[0]?.receipt.lasts?.until ?? '')).toBeGreaterThan(
    Date.parse(until),
  );
  await client.query('DELETE FROM dbopt.receipt');
  await run('maintain');
  expect(await planByReceipt(source), 'there was none').toBeNull();
});

test('by the highest key a receipt holds for as long as no row comes', async (t) => {
  const { source, client } = await applied(t, DESIGN);
  await client.query('INSERT INTO counted VALUES (1500)');
  expect(await planByReceipt(source)).toBeNull();
});

const TARGETS = `version: 1
targets:
  eu: { url: "\${EU_URL}", overrides: { tables: { plain: { with: { fillfactor: 71 } } } } }
  us: { url: "\${US_URL}" }
tables:
  plain: { indexes: { plain_a: { on: [a] } } }
  other: { with: { fillfactor: 80 } }
`;

test('each target has a receipt of its own', async (t) => {
  const [eu, us] = [await freshDatabase(t), await freshDatabase(t)];
  onTestFinished(() => Promise.all([eu.drop(), us.drop()]).then(() => {}));
  for (const { client } of [eu, us]) {
    await client.query('CREATE TABLE plain (a int); CREATE TABLE other (a int)');
  }
  const { dbopt, write, folder } = await workplace(TARGETS);
  const env = { EU_URL: eu.url, US_URL: us.url };
  const run = (...args: string[]) => dbopt(args, env);
  expect(await run('apply', '--auto-approve')).toMatchObject({ code: 0 });
  const { url: _, ...where } = sourceIn(folder, '');
  const of = (target: string) => ({ ...where, env, chosen: [target] });
  for (const name of ['eu', 'us']) {
    const known = await planByReceipt(of(name));
    expect(known, name).toMatchObject({ tables: 0 });
    expect(JSON.stringify(known?.plan)).toBe(JSON.stringify(await planAnew(of(name))));
    const { [`${name.toUpperCase()}_URL`]: url = '' } = env as Record<string, string>;
    const alone = { ...of(name), env: { [`${name.toUpperCase()}_URL`]: url } };
    expect(await planByReceipt(alone), 'knows no other URL').toMatchObject({ tables: 0 });
  }
  const swapped = { ...of('eu'), env: { EU_URL: us.url, US_URL: us.url } };
  expect(await planByReceipt(swapped), 'the receipt of another target').toBeNull();
  expect(await planByReceipt({ ...of('eu'), chosen: ['*'] }), 'several').toBeNull();

  await eu.client.query('ALTER TABLE plain SET (fillfactor = 72)');
  expect(await run('plan', '--detailed-exitcode')).toMatchObject({ code: 2 });
  expect(await planByReceipt(of('eu')), 'changed by hand').toBeNull();
  expect(await planByReceipt(of('us'))).toMatchObject({ tables: 0 });
  await write('dbopt.yaml', TARGETS.replace('fillfactor: 80', 'fillfactor: 81'));
  const changed = await planByReceipt(of('us'));
  expect(changed).toMatchObject({ tables: 1, plan: { counts: { change: 1 } } });
  expect(JSON.stringify(changed?.plan)).toBe(JSON.stringify(await planAnew(of('us'))));
  await write('dbopt.yaml', TARGETS.replace('fillfactor: 71', 'fillfactor: "${FILL:-71}"'));
  expect(await planByReceipt(of('eu')), 'a variable').toBeNull();
});
