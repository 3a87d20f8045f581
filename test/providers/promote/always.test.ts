import { expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';
import { COUNTRY, design, disagreeing, table } from './support.ts';

const PARTITIONED = `
CREATE TABLE t (id int, payload jsonb) PARTITION BY RANGE (id);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (1000);
CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (1000) TO (3000) PARTITION BY RANGE (id);
CREATE TABLE t2a PARTITION OF t2 FOR VALUES FROM (1000) TO (3000);
INSERT INTO t SELECT n, jsonb_build_object('country', n::text) FROM generate_series(1, 2999) n`;

/** As logical replication, and tools that load data, write. */
async function underReplicaRole(client: Client, ...statements: readonly string[]) {
  await client.query('SET session_replication_role = replica');
  for (const statement of statements) await client.query(statement);
  await client.query('RESET session_replication_role');
}

test('rows that are written under the replica role have their key as well', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  await underReplicaRole(
    client,
    `INSERT INTO t VALUES (6000, '{"country": "applied"}')`,
    `UPDATE t SET payload = '{"country": "changed"}' WHERE id < 10`,
  );
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  await client.query('ALTER TABLE t ENABLE ALWAYS TRIGGER zz_dbopt_promote_country');
  expect((await plan(url, design(COUNTRY))).changes).toEqual([]);
});

test('partitions there are, those below them and those to come fire under the replica role', async () => {
  const { url, client } = await table(PARTITIONED);
  await apply(url, design(COUNTRY));
  await client.query(`
    CREATE TABLE t3 PARTITION OF t FOR VALUES FROM (3000) TO (4000);
    CREATE TABLE t4 (id int, payload jsonb, country text);
    ALTER TABLE t ATTACH PARTITION t4 FOR VALUES FROM (4000) TO (5000)`);
  await underReplicaRole(
    client,
    `INSERT INTO t SELECT n, '{"country": "applied"}' FROM generate_series(500, 4500, 500) n`,
    `INSERT INTO t2a VALUES (2000, '{"country": "straight"}')`,
  );
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  expect((await plan(url, design(COUNTRY))).changes).toEqual([]);
});

test.each([
  ['ENABLE', 't', 'not under the replica role'],
  ['ENABLE REPLICA', 't', 'only under the replica role'],
  ['DISABLE', 't', 'not enabled'],
  ['DISABLE', 't1', 'another one, and otherwise on public.t1'],
  ['ENABLE', 't2a', 'another one, and otherwise on public.t2a'],
])('%s on %s is seen by plan and drift, and what it missed is filled', async (how, on, told) => {
  const { url, client } = await table(PARTITIONED);
  await apply(url, design(COUNTRY));
  await client.query(`ALTER TABLE ${on} ${how} TRIGGER zz_dbopt_promote_country`);
  await underReplicaRole(client, `UPDATE t SET payload = '{"country": "missed"}' WHERE id < 2000`);
  await client.query(`UPDATE t SET payload = '{"country": "missed"}' WHERE id > 2000`);
  const { changes } = await plan(url, design(COUNTRY));
  expect(changes[0]?.fields.map(({ field, from }) => [field, from?.text])).toEqual([
    ['trigger', told],
  ]);
  const found = await drift(url, design(COUNTRY));
  expect(found.findings.map(({ class: kind, address }) => [kind, address])).toEqual([
    ['drift', 'promote.public.t.country'],
  ]);
  expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done' });
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  const { rows } = await client.query(
    `SELECT DISTINCT tgenabled AS on FROM pg_trigger WHERE tgname = 'zz_dbopt_promote_country'`,
  );
  expect(rows).toEqual([{ on: 'A' }]);
});
