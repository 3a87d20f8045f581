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

const ROOT = `CREATE TABLE sent.root (id int) PARTITION BY LIST (id);
  CREATE UNLOGGED TABLE sent.plain PARTITION OF sent.root FOR VALUES IN (1)`;
const ALONE = 'CREATE UNLOGGED TABLE sent.plain (id int primary key)';

test.each([
  ['all tables', ALONE, 'FOR ALL TABLES', true],
  ['its schema', ALONE, 'FOR TABLES IN SCHEMA sent', true],
  ['deletes alone', ALONE, "FOR ALL TABLES WITH (publish = 'delete')", true],
  ['truncates alone', ALONE, "FOR ALL TABLES WITH (publish = 'truncate')", true],
  ['the table it is part of', ROOT, 'FOR TABLE sent.root', true],
  ['that one as its root', ROOT, 'FOR TABLE sent.root WITH (publish_via_partition_root)', true],
  ['nothing of them', ALONE, "FOR ALL TABLES WITH (publish = '')", false],
  ['another schema', ALONE, 'FOR TABLES IN SCHEMA public', false],
  ['another table', `${ALONE}; CREATE TABLE sent.other ()`, 'FOR TABLE sent.other', false],
  ['nobody', ALONE, '', false],
])('logged, published with %s', async (_, tables, what, stops) => {
  await client.query(`CREATE SCHEMA sent; ${tables}; CREATE PUBLICATION feed ${what}`);
  onTestFinished(async () => {
    await client.query('DROP PUBLICATION feed; DROP SCHEMA sent CASCADE');
  });
  // The table's own entry would be the root's.
  const entry = tables === ROOT ? 'sent.root' : 'sent.plain';
  const declared = onTable(table, entry, null, { persistence: 'logged' });
  const { steps } = await planned(client, table, declared);
  const told = steps
    .flatMap(({ hazards }) => hazards)
    .filter(({ code }) => code === 'replication-stop');
  expect(steps).toHaveLength(1);
  expect(told.map(({ message }) => message)).toEqual(
    stops
      ? [expect.stringContaining('publication feed sends what is written to sent.plain from then')]
      : [],
  );
  // What the server says it publishes afterwards.
  const SENT =
    "SELECT 1 FROM pg_publication_tables WHERE schemaname = 'sent' AND tablename IN ('plain', 'root')";
  await client.query('ALTER TABLE sent.plain SET LOGGED');
  if (stops) expect((await client.query(SENT)).rows).toHaveLength(1);
});
