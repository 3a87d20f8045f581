import { expect, test } from 'vitest';
import type { Client } from '../../../../src/postgres/index.ts';
import { freshDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:00:00Z' };
const design = (table = 't') => `
version: 1
tables:
  ${table}:
    partitions: { by: range (at), every: 1 day, ahead: 1 }
`;

const TABLE = `
CREATE TABLE t (id int NOT NULL, at timestamptz NOT NULL, note text) PARTITION BY RANGE (at);
CREATE UNIQUE INDEX "T ident" ON t (id, at);
CREATE TABLE t_old PARTITION OF t FOR VALUES FROM ('2026-11-23 00:00+00') TO ('2026-11-24 00:00+00');
CREATE PUBLICATION feed FOR TABLE t`;
const BELOW = `
CREATE TABLE top (id int NOT NULL, region text NOT NULL, at timestamptz NOT NULL, note text) PARTITION BY LIST (region);
CREATE UNIQUE INDEX top_ident ON top (id, region, at);
CREATE TABLE t PARTITION OF top FOR VALUES IN ('eu') PARTITION BY RANGE (at);
CREATE PUBLICATION feed FOR TABLE top`;
const REST = 'CREATE TABLE rest PARTITION OF t DEFAULT';

/** What each partition of `t` that was made identifies its rows by: FULL, NOTHING, or the index of `t`. */
async function identities(client: Client) {
  const { rows } = await client.query<{ by: string }>(`
    SELECT DISTINCT CASE c.relreplident WHEN 'i' THEN x.inhparent::regclass::text ELSE c.relreplident::text END AS by
      FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid
      LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisreplident LEFT JOIN pg_inherits x ON x.inhrelid = i.indexrelid
     WHERE h.inhparent = 't'::regclass AND c.relname ~ '^t_p'`);
  return rows.map(({ by }) => by);
}

test.each([
  ['FULL', `${TABLE}; ALTER TABLE t REPLICA IDENTITY FULL`, 'f'],
  ['NOTHING', `${TABLE}; ALTER TABLE t REPLICA IDENTITY NOTHING`, 'n'],
  ['DEFAULT', TABLE, 'd'],
  ['an index', `${TABLE}; ALTER TABLE t REPLICA IDENTITY USING INDEX "T ident"`, '"T ident"'],
  [
    'an index, with a default partition',
    `${TABLE}; ALTER TABLE t REPLICA IDENTITY USING INDEX "T ident"; ${REST}`,
    '"T ident"',
  ],
  ['FULL, with a default partition', `${TABLE}; ALTER TABLE t REPLICA IDENTITY FULL; ${REST}`, 'f'],
  [
    'an index that only its partitions agree on',
    `${TABLE}; ALTER TABLE t_old REPLICA IDENTITY USING INDEX t_old_id_at_idx`,
    '"T ident"',
  ],
  ['FULL, as its partitions alone', `${TABLE}; ALTER TABLE t_old REPLICA IDENTITY FULL`, 'f'],
  [
    'an index of the table above',
    `${BELOW}; ALTER TABLE top REPLICA IDENTITY USING INDEX top_ident`,
    't_id_region_at_idx',
  ],
  [
    'an index that was dropped since',
    `${TABLE}; ALTER TABLE t REPLICA IDENTITY USING INDEX "T ident"; DROP INDEX "T ident"`,
    'd',
  ],
])('the replica identity of a new partition: %s', async (_, setup, expected) => {
  const { client, url } = await freshDatabase();
  await client.query(setup);
  expect(await apply(url, design(), NOW)).toMatchObject({ outcome: 'done' });
  expect(await identities(client)).toEqual([expected]);
  expect((await plan(url, design(), NOW)).steps).toEqual([]);
});

test('rows of a new partition of a published table can be changed, while it is filled as well', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE}; ${REST};
    ALTER TABLE t REPLICA IDENTITY USING INDEX "T ident"; ALTER TABLE rest REPLICA IDENTITY FULL;
    INSERT INTO t SELECT n, '2026-11-24 12:00+00', 'old' FROM generate_series(1, 100) n`);
  await apply(url, design(), NOW);
  await client.query("UPDATE t SET note = 'new' WHERE at > '2026-11-24'");
  const { rows } = await client.query(
    "SELECT count(*)::int AS n FROM t_p20261124 WHERE note = 'new'",
  );
  expect(rows).toEqual([{ n: 100 }]);
});

const RIGHTS = `SELECT h.inhrelid::regclass::text AS name, c.relacl::text AS acl, c.relrowsecurity AS rls, c.relforcerowsecurity AS forced,
       pg_get_userbyid(c.relowner) AS owner, (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace) AS tablespace
  FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid WHERE h.inhparent = 't'::regclass ORDER BY 1`;

test('what all partitions have, a new one gets: privileges, row security', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE};
    CREATE TABLE t_older PARTITION OF t FOR VALUES FROM ('2026-11-22 00:00+00') TO ('2026-11-23 00:00+00');
    ALTER TABLE t OWNER TO pg_monitor`);
  for (const name of ['t_older', 't_old']) {
    await client.query(`ALTER TABLE ${name} OWNER TO pg_monitor;
      GRANT SELECT, INSERT ON ${name} TO pg_read_all_data; GRANT DELETE ON ${name} TO pg_read_all_data WITH GRANT OPTION;
      GRANT SELECT ON ${name} TO PUBLIC;
      ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
  }
  await apply(url, design(), NOW);
  const looks = (await client.query(RIGHTS)).rows.map(({ name: _, ...look }) => look);
  expect(looks).toHaveLength(4);
  for (const look of looks) expect(look).toEqual(looks[0]);
});

test('what they do not agree on is left as PostgreSQL has it', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE};
    CREATE TABLE t_older PARTITION OF t FOR VALUES FROM ('2026-11-22 00:00+00') TO ('2026-11-23 00:00+00');
    GRANT SELECT ON t_older TO pg_monitor; ALTER TABLE t_old ENABLE ROW LEVEL SECURITY;
    ALTER TABLE t_old REPLICA IDENTITY FULL`);
  const { steps } = await plan(url, design(), NOW);
  expect(
    steps
      .flatMap(({ sql }) => sql)
      .filter((text) => !/^(CREATE|ALTER TABLE public.t ATTACH)/.test(text)),
  ).toEqual([]);
});
