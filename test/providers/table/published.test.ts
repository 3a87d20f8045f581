import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { table } from '../../../src/providers/table.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
});

test.each([
  ['FOR TABLE sent.plain', 'in publication "P a"', null],
  ['FOR TABLES IN SCHEMA sent', null, 'publication "P a" sends nothing more of sent.plain'],
  ['FOR ALL TABLES', null, 'publication "P a" sends nothing more of sent.plain'],
  ['FOR TABLE sent.leaf', null, null],
])('unlogged, published %s', async (what, refused, hazard) => {
  await client.query(`CREATE SCHEMA sent; CREATE TABLE sent.plain (id int primary key);
    CREATE TABLE sent.parent (id int) PARTITION BY LIST (id);
    CREATE TABLE sent.leaf PARTITION OF sent.parent FOR VALUES IN (1);
    CREATE PUBLICATION "P a" ${what}`);
  onTestFinished(async () => {
    await client.query('DROP PUBLICATION "P a"; DROP SCHEMA sent CASCADE');
  });
  const spec = { persistence: 'unlogged' };
  const plan = await planned(client, table, onTable(table, 'sent.plain', null, spec));
  expect(plan.diagnostics.map(({ message }) => message).join()).toContain(refused ?? '');
  expect(plan.diagnostics).toHaveLength(refused === null ? 0 : 1);
  const stops = plan.steps.flatMap(({ hazards }) =>
    hazards.filter(({ code }) => code === 'replication-stop').map(({ message }) => message),
  );
  if (refused === null) {
    expect(stops).toEqual(hazard === null ? [] : [expect.stringContaining(hazard)]);
  }
  const sent = client.query('ALTER TABLE sent.plain SET UNLOGGED');
  if (refused === null) await sent;
  else await expect(sent).rejects.toThrow(/published|publication|unlogged/);
  await client.query('ALTER TABLE sent.plain SET LOGGED');
});

test('partitions of a published table are told of, and refused where they are named', async () => {
  await client.query(`CREATE SCHEMA sent; CREATE TABLE sent.parent (id int) PARTITION BY LIST (id);
    CREATE TABLE sent.a PARTITION OF sent.parent FOR VALUES IN (1);
    CREATE TABLE sent.b PARTITION OF sent.parent FOR VALUES IN (2);
    CREATE PUBLICATION whole FOR TABLE sent.parent`);
  onTestFinished(async () => {
    await client.query('DROP PUBLICATION whole; DROP SCHEMA sent CASCADE');
  });
  const declared = onTable(table, 'sent.parent', null, { persistence: 'unlogged' });
  const { steps } = await planned(client, table, declared);
  const codes = steps.map(({ hazards }) =>
    hazards.map(({ code }) => code).includes('replication-stop'),
  );
  expect(codes).toEqual([true, true]);
  await client.query('ALTER PUBLICATION whole ADD TABLE sent.b');
  const { diagnostics } = await planned(client, table, declared);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'sent.b is in publication whole, and a published table cannot become unlogged',
  ]);
});
