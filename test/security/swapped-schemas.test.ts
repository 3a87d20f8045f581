import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../support/connect.ts';
import { apply } from '../support/dbopt.ts';
import { ownDatabase } from '../support/own-server.ts';

const TABLE = 'e (id int NOT NULL, v text) PARTITION BY RANGE (id)';
const DESIGN = `version: 1
tables:
  app.e: { partitions: { by: range (id), every: 1000, ahead: 1 } }
`;

test('schemas that are swapped while a statement waits: what follows is about no other table', async () => {
  const { url, client, drop } = await ownDatabase();
  onTestFinished(drop);
  await client.query(`DO 'BEGIN CREATE ROLE mallory; EXCEPTION WHEN duplicate_object THEN END';
    CREATE SCHEMA app; CREATE SCHEMA app2; CREATE TABLE app.${TABLE}; CREATE TABLE app2.${TABLE};
    CREATE TABLE app.e_0 PARTITION OF app.e FOR VALUES FROM (0) TO (1000); INSERT INTO app.e VALUES (1, 'x');
    CREATE TABLE app2.e_0 PARTITION OF app2.e FOR VALUES FROM (0) TO (1000);
    CREATE TABLE app2.e_1000 (id int NOT NULL, v text); ALTER TABLE app2.e_1000 OWNER TO mallory`);
  const holder = await connect({ url, applicationName: 'the holder' });
  await holder.query('BEGIN; CREATE TABLE app.e_1000 ()');
  const running = apply(url, DESIGN);
  const waits = () =>
    client.query("SELECT FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'");
  await expect.poll(async () => (await waits()).rowCount, { timeout: 20_000 }).toBeGreaterThan(0);
  await client.query(
    'BEGIN; ALTER SCHEMA app RENAME TO old; ALTER SCHEMA app2 RENAME TO app; COMMIT',
  );
  await holder.query('ROLLBACK');
  await holder.end();
  const { outcome, diagnostics } = await running;
  expect([outcome, diagnostics[0]?.code]).toEqual(['failed', 'changed-outside']);
  const { rows } = await client.query(
    "SELECT pg_get_userbyid(relowner) AS owner, relispartition AS part FROM pg_class WHERE oid = 'app.e_1000'::regclass",
  );
  expect(rows).toEqual([{ owner: 'mallory', part: false }]);
});
